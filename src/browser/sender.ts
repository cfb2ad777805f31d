import { browser } from "wxt/browser";
import { readAddress } from "../read/page/address";

/** `extension`: one of the extension's own pages or its background; `site`: its content script on a page of the site. */
export type SenderKind = "extension" | "site";

/** What the browser says of a sender; a page cannot forge it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** Null for everybody else: other extensions, frames within a page, pages of other sites. */
export function senderKind({ id, url, frameId, tab }: Sender): SenderKind | null {
  if (id !== browser.runtime.id) return null;
  // Some browsers give no address for the background. A content script always has a tab.
  if (url === undefined) return tab === undefined ? "extension" : null;
  if (url.startsWith(browser.runtime.getURL("/"))) return "extension";
  const isOfSite = URL.canParse(url) && readAddress(new URL(url)) !== null;
  return isOfSite && tab !== undefined && frameId === 0 ? "site" : null;
}
