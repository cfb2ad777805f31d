import { browser } from "wxt/browser";
import { CONTENT_SCRIPT, runScript } from "../browser/scripts";
import { HOST_PATTERN } from "../site";

/** Gives a content script to pages that were open before the extension was allowed to see them; they need no reload. */
export async function readOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: HOST_PATTERN, discarded: false });
  // A tab on its way to another page takes no script; the next page gets its own.
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && runScript(id, CONTENT_SCRIPT)));
}
