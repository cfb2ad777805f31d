/** Where in the library a reader is, as the part of its address after `#` says it: so it can be linked to and gone back from. */

export const LIBRARY_TABS = ["articles", "batches", "files", "storage"] as const;
export type LibraryTab = (typeof LIBRARY_TABS)[number];

export interface LibraryRoute {
  readonly tab: LibraryTab;
  /** Key of the article that is shown in full. */
  readonly article: string | null;
  readonly batch: string | null;
  /** Whether the batch is to be collected at once: the reader has said so in the popup. */
  readonly start: boolean;
}

/** `#article=030407154` · `#batch=1f0…&start` · `#files` */
export function routeOf(hash: string): LibraryRoute {
  const parameters = new URLSearchParams(hash.slice(1));
  const [article, batch] = [parameters.get("article"), parameters.get("batch")];
  const named = LIBRARY_TABS.find((tab) => parameters.has(tab));
  return { tab: batch === null ? (named ?? "articles") : "batches", article, batch, start: parameters.has("start") };
}

export function tabHash(tab: LibraryTab): string {
  return `#${tab}`;
}

/** @param key of an article without a number it is an address, which may have marks of its own */
export function articleHash(key: string): string {
  return `#${new URLSearchParams({ article: key })}`;
}

export function batchHash(id: string): string {
  return `#${new URLSearchParams({ batch: id })}`;
}

/** The library sets to work on it. */
export function batchStartHash(id: string): string {
  return `${batchHash(id)}&start`;
}
