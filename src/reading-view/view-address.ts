import { browser } from "wxt/browser";
import { readAddress } from "../read/page/address";

/** What the page of the view is asked for: an article in its tab. */
export interface ReadingRequest {
  readonly tabId: number | null;
  /** The article's address, by which it is known when the tab has gone or shows something else. */
  readonly url: string | null;
}

export function readingPage(tabId: number, url: string): string {
  return browser.runtime.getURL("/reading.html") + searchFor(tabId, url);
}

/** What the library has of an article. */
export function readingPageOfSaved(url: string): string {
  return `/reading.html?${new URLSearchParams({ url })}`;
}

/** The part of the page's own address that asks for an article. */
export function searchFor(tabId: number, url: string): string {
  return `?${new URLSearchParams({ tab: String(tabId), url })}`;
}

export function requestFrom(search: string): ReadingRequest {
  const parameters = new URLSearchParams(search);
  const [tab, url] = [parameters.get("tab") ?? "", parameters.get("url") ?? ""];
  return {
    tabId: /^\d+$/u.test(tab) ? Number(tab) : null,
    url: URL.canParse(url) ? (readAddress(new URL(url))?.url ?? null) : null,
  };
}
