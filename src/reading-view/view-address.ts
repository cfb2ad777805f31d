import { readAddress } from "../read/page/address";

/** The article that the reading view is asked for, in its tab. */
export interface ReadingRequest {
  readonly tabId: number | null;
  /** The article's address, to find it again when the tab is closed or shows another page. */
  readonly url: string | null;
}

/** The library's version of an article. */
export function readingPageOfSaved(url: string): string {
  return `/reading.html?${new URLSearchParams({ url })}`;
}

/** The query part of the view's address. */
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
