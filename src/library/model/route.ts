/** Where in the library the reader is: the part of its address after `#`, so that links and the back button work. */

import { type TableAddress, tableAddressFrom, tableParameters } from "./table-address";

export const LIBRARY_TABS = ["articles", "batches", "files", "storage"] as const;
export type LibraryTab = (typeof LIBRARY_TABS)[number];

export interface LibraryRoute {
  readonly tab: LibraryTab;
  /** Key of the article that is open. */
  readonly article: string | null;
  readonly batch: string | null;
  /** Whether to collect the batch at once: the reader has started it in the popup. */
  readonly start: boolean;
  /** How the table of articles is set. */
  readonly table: TableAddress;
}

/** `#articles&q=海洋&page=2` · `#article=030407154` · `#batch=1f0…&start` · `#files` */
export function routeOf(hash: string): LibraryRoute {
  const parameters = new URLSearchParams(hash.slice(1));
  const [article, batch] = [parameters.get("article"), parameters.get("batch")];
  const named = LIBRARY_TABS.find((tab) => parameters.has(tab));
  return {
    tab: batch === null ? (named ?? "articles") : "batches",
    article,
    batch,
    start: parameters.has("start"),
    table: tableAddressFrom(parameters),
  };
}

export function tabHash(tab: LibraryTab): string {
  return `#${tab}`;
}

/** @param key an address for an article without a number, so it is escaped */
export function articleHash(key: string): string {
  return `#${new URLSearchParams({ article: key })}`;
}

/** The table as it is set, with an article open beside it or none. */
export function articlesHash(table: TableAddress, article: string | null): string {
  const start = article === null ? tabHash("articles") : articleHash(article);
  const parameters = tableParameters(table);
  return parameters.size === 0 ? start : `${start}&${parameters}`;
}

export function batchHash(id: string): string {
  return `#${new URLSearchParams({ batch: id })}`;
}

/** Opens the batch and starts it. */
export function batchStartHash(id: string): string {
  return `${batchHash(id)}&start`;
}
