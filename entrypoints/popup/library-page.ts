import { browser } from "wxt/browser";

/** The library's tab with one article open. */
export function libraryPageOfArticle(key: string): string {
  return browser.runtime.getURL(`/library.html#${new URLSearchParams({ article: key })}`);
}

/** The library's tab, which sets to work on the batch. */
export function libraryPageOfBatch(id: string): string {
  return browser.runtime.getURL(`/library.html#batch=${id}&start`);
}
