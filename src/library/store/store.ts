/** The library in this browser's database. A function that writes resolves when the change is on the disk. */
import type { IDBPTransaction } from "idb";
import { articleKey } from "../../read/page/article-key";
import type { PressRecord } from "../../record";
import type { Batch } from "../model/batch";
import { type Row, rowOf } from "../model/row";
import { type ChangeChoice, newArticle, type SavedArticle, savedAgain, type Version } from "../model/saved-article";
import { searchKey, searchText } from "../model/search";
import { textDigest } from "../model/text-digest";
import { type LibraryChange, tellChange } from "./change-channel";
import { type DatabaseEvents, type LibraryDatabase, type LibrarySchema, openDatabase } from "./database";

export interface Library {
  readonly rows: () => Promise<readonly Row[]>;
  readonly row: (key: string) => Promise<Row | null>;
  /** One whose text has this digest. */
  readonly rowWithText: (sha256: string) => Promise<Row | null>;
  /** Search keys of the articles' texts, by article. */
  readonly texts: () => Promise<ReadonlyMap<string, string>>;
  /** In the order of the keys, without those that are not there. */
  readonly articles: (keys: readonly string[]) => Promise<readonly SavedArticle[]>;
  /** Saves a page, for the first time or again. @param choice which text is used where the page has changed */
  readonly save: (record: PressRecord, choice?: ChangeChoice) => Promise<SavedArticle>;
  /** Changes the articles that are still there; resolves to them as they were. */
  readonly change: (
    keys: readonly string[],
    change: (saved: SavedArticle) => SavedArticle,
  ) => Promise<readonly SavedArticle[]>;
  /** Resolves to the removed articles, so that they can be put back. */
  readonly remove: (keys: readonly string[]) => Promise<readonly SavedArticle[]>;
  /** All of them or none. @param instead whether they replace the whole library */
  readonly put: (articles: readonly SavedArticle[], instead?: boolean) => Promise<void>;
  /** The latest first. */
  readonly batches: () => Promise<readonly Batch[]>;
  readonly putBatch: (batch: Batch) => Promise<void>;
  /** Changes the batch as it is by then; does nothing where it was removed. */
  readonly changeBatch: (id: string, change: (batch: Batch) => Batch) => Promise<void>;
  readonly removeBatch: (id: string) => Promise<void>;
  /** Stores an article together with its batch, so that the batch always knows what it has. */
  readonly putCollected: (record: PressRecord, batch: Batch) => Promise<void>;
  readonly close: () => void;
}

/** Rejects where the browser gives no database, or a newer version of the extension has used it: `storeProblem`. */
export async function openLibrary(events: DatabaseEvents): Promise<Library> {
  return libraryIn(await openDatabase(events));
}

/** Opens the library for one piece of work and closes it. Rejects as opening and work do. */
export async function withLibrary<T>(work: (library: Library) => Promise<T>): Promise<T> {
  // Open only briefly, so there is nothing to do when blocked or closed.
  const library = await openLibrary({ onBlocked: () => {}, onLost: () => {} });
  try {
    return await work(library);
  } finally {
    library.close();
  }
}

const STORES = ["articles", "rows", "texts", "batches"] as const;
type Writing = IDBPTransaction<LibrarySchema, typeof STORES, "readwrite">;

function libraryIn(database: LibraryDatabase): Library {
  const write = (work: (writing: Writing) => Promise<LibraryChange>) => writeIn(database, work);
  return {
    rows: () => database.getAll("rows"),
    row: async (key) => (await database.get("rows", key)) ?? null,
    rowWithText: async (sha256) => (await database.getFromIndex("rows", "sha256", sha256)) ?? null,
    texts: async () => {
      const { store } = database.transaction("texts");
      const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(keys.map((key, i) => [key, texts[i] ?? ""]));
    },
    articles: async (keys) => {
      const { store } = database.transaction("articles");
      const found = await Promise.all(keys.map((key) => store.get(key)));
      return found.filter((article) => article !== undefined);
    },
    save: async (record, choice) => {
      const version = await versionOf(record);
      let saved = newArticle(version);
      await write(async (writing) => {
        saved = savedWith(await writing.objectStore("articles").get(saved.key), version, choice);
        await putArticle(writing, saved);
        return [saved.key];
      });
      return saved;
    },
    change: async (keys, change) => {
      let before: readonly SavedArticle[] = [];
      await write(async (writing) => {
        before = await articlesIn(writing, keys);
        await Promise.all(before.map((article) => putArticle(writing, change(article))));
        return keys;
      });
      return before;
    },
    remove: async (keys) => {
      let removed: readonly SavedArticle[] = [];
      await write(async (writing) => {
        removed = await articlesIn(writing, keys);
        await Promise.all(ARTICLE_STORES.flatMap((name) => keys.map((key) => writing.objectStore(name).delete(key))));
        return keys;
      });
      return removed;
    },
    put: (articles, instead = false) =>
      write(async (writing) => {
        if (instead) await Promise.all(ARTICLE_STORES.map((name) => writing.objectStore(name).clear()));
        await Promise.all(articles.map((article) => putArticle(writing, article)));
        return instead ? "all" : articles.map(({ key }) => key);
      }),
    batches: async () => {
      const batches = await database.getAll("batches");
      return batches.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    },
    putBatch: (batch) =>
      write(async (writing) => {
        await writing.objectStore("batches").put(batch);
        return "batches";
      }),
    changeBatch: (id, change) =>
      write(async (writing) => {
        const batch = await writing.objectStore("batches").get(id);
        if (batch !== undefined) await writing.objectStore("batches").put(change(batch));
        return "batches";
      }),
    removeBatch: (id) =>
      write(async (writing) => {
        await writing.objectStore("batches").delete(id);
        return "batches";
      }),
    putCollected: async (record, batch) => {
      const version = await versionOf(record);
      await write(async (writing) => {
        const key = articleKey(record);
        const before = await writing.objectStore("articles").get(key);
        await Promise.all([putArticle(writing, savedWith(before, version)), writing.objectStore("batches").put(batch)]);
        return [key];
      });
    },
    close: () => database.close(),
  };
}

/** Resolves when everything is on the disk; when it rejects, nothing was written. */
async function writeIn(database: LibraryDatabase, work: (writing: Writing) => Promise<LibraryChange>): Promise<void> {
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

/** The stores with one entry for each article. */
const ARTICLE_STORES = ["articles", "rows", "texts"] as const;

async function putArticle(writing: Writing, article: SavedArticle): Promise<void> {
  await Promise.all([
    writing.objectStore("articles").put(article),
    writing.objectStore("rows").put(rowOf(article)),
    writing.objectStore("texts").put(searchKey(searchText(article, article.current.record)), article.key),
  ]);
}

async function articlesIn(writing: Writing, keys: readonly string[]): Promise<readonly SavedArticle[]> {
  const found = await Promise.all(keys.map((key) => writing.objectStore("articles").get(key)));
  return found.filter((article) => article !== undefined);
}

async function versionOf(record: PressRecord): Promise<Version> {
  return { record, readAt: new Date().toISOString(), sha256: await textDigest(record) };
}

function savedWith(before: SavedArticle | undefined, version: Version, choice?: ChangeChoice): SavedArticle {
  return before === undefined ? newArticle(version) : savedAgain(before, version, choice);
}
