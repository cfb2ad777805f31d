/** Writing to the library: all of a change or nothing of it, and articles with what is derived from them. */
import type { IDBPTransaction } from "idb";
import { is } from "valibot";
import { articleShape } from "../model/library-shapes";
import { rowOf } from "../model/row";
import type { SavedArticle } from "../model/saved-article";
import { searchKey, searchText } from "../model/search";
import { type LibraryChange, tellChange } from "./change-channel";
import type { AsideEntry, LibraryDatabase, LibrarySchema } from "./database";

const STORES = ["articles", "rows", "texts", "batches", "deleted", "aside"] as const;
/** The stores with one entry for each article. */
export const ARTICLE_STORES = ["articles", "rows", "texts"] as const;

export type Writing = IDBPTransaction<LibrarySchema, typeof STORES, "readwrite">;
export type Write = (work: (writing: Writing) => Promise<LibraryChange>) => Promise<void>;

/** Resolves when everything is on the disk; when it rejects, nothing was written. */
export async function writeIn(
  database: LibraryDatabase,
  work: (writing: Writing) => Promise<LibraryChange>,
): Promise<void> {
  const writing = database.transaction(STORES, "readwrite", { durability: "strict" });
  const working = work(writing);
  working.catch(() => {
    try {
      writing.abort();
    } catch {
      // It has already ended, for the reason in `working`.
    }
  });
  const [change] = await Promise.all([working, writing.done]);
  tellChange(change);
}

export async function putArticle(writing: Writing, article: SavedArticle): Promise<void> {
  await Promise.all([
    writing.objectStore("articles").put(article),
    writing.objectStore("rows").put(rowOf(article)),
    writing.objectStore("texts").put(searchKey(searchText(article, article.current.record)), article.key),
  ]);
}

/** Puts a value aside that does not have the shape of its store. */
export async function putAside(writing: Writing, store: AsideEntry["store"], value: unknown): Promise<void> {
  await writing.objectStore("aside").add({ store, value, foundAt: new Date().toISOString() });
}

/** Undefined where it is not there, or was put aside because it is damaged. */
export async function articleIn(writing: Writing, key: string): Promise<SavedArticle | undefined> {
  const stored: unknown = await writing.objectStore("articles").get(key);
  if (stored === undefined || is(articleShape, stored)) return stored;
  await putAside(writing, "articles", stored);
  await dropArticle(writing, key);
  return undefined;
}

export async function articlesIn(writing: Writing, keys: readonly string[]): Promise<readonly SavedArticle[]> {
  const found = await Promise.all(keys.map((key) => articleIn(writing, key)));
  return found.filter((article) => article !== undefined);
}

export async function dropArticle(writing: Writing, key: string): Promise<void> {
  await Promise.all(ARTICLE_STORES.map((name) => writing.objectStore(name).delete(key)));
}
