/** The library as it is kept in this browser. What a function promises to have kept is on the disk when it resolves. */
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
  /** What of each article is searched, by key: as `fold` makes it. */
  readonly texts: () => Promise<ReadonlyMap<string, string>>;
  /** In the order of the keys; what is not there is left out. */
  readonly articles: (keys: readonly string[]) => Promise<readonly SavedArticle[]>;
  /** Saves a page that was read, anew or again. @param choice which text counts where the page has changed */
  readonly save: (record: PressRecord, choice?: ChangeChoice) => Promise<SavedArticle>;
  /** Changes the articles that are still there; resolves to them as they were. */
  readonly change: (
    keys: readonly string[],
    change: (saved: SavedArticle) => SavedArticle,
  ) => Promise<readonly SavedArticle[]>;
  /** Resolves to what was taken out, so that it can be put back. */
  readonly remove: (keys: readonly string[]) => Promise<readonly SavedArticle[]>;
  /** All of them or none. @param instead whether they take the place of everything that is there */
  readonly put: (articles: readonly SavedArticle[], instead?: boolean) => Promise<void>;
  /** The latest first. */
  readonly batches: () => Promise<readonly Batch[]>;
  readonly putBatch: (batch: Batch) => Promise<void>;
  /** Changes a batch as it then is, where it is still there. */
  readonly changeBatch: (id: string, change: (batch: Batch) => Batch) => Promise<void>;
  readonly removeBatch: (id: string) => Promise<void>;
  /** An article and the batch that has brought it, at once: whatever ends here, the batch knows what it has. */
  readonly putCollected: (record: PressRecord, batch: Batch) => Promise<void>;
  readonly close: () => void;
}

/** Rejects where the browser gives no database, or where a newer version of the extension has been here: `storeProblem`. */
export async function openLibrary(events: DatabaseEvents): Promise<Library> {
  return libraryIn(await openDatabase(events));
}

/** For a surface that comes and goes: opens the library for one piece of work and closes it. Rejects as opening and work do. */
export async function withLibrary<T>(work: (library: Library) => Promise<T>): Promise<T> {
  // What is open for a moment is waited for by others, and waits for them.
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
      const reading = await versionOf(record);
      let saved = newArticle(reading);
      await write(async (writing) => {
        saved = savedWith(await writing.objectStore("articles").get(saved.key), reading, choice);
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
      const reading = await versionOf(record);
      await write(async (writing) => {
        const key = articleKey(record);
        const before = await writing.objectStore("articles").get(key);
        await Promise.all([putArticle(writing, savedWith(before, reading)), writing.objectStore("batches").put(batch)]);
        return [key];
      });
    },
    close: () => database.close(),
  };
}

/** Resolves when everything is on the disk; when it rejects, nothing of it is there. */
async function writeIn(database: LibraryDatabase, work: (writing: Writing) => Promise<LibraryChange>): Promise<void> {
  const writing = database.transaction(STORES, "readwrite", { durability: "strict" });
  const working = work(writing);
  working.catch(() => {
    try {
      writing.abort();
    } catch {
      // It has ended already, for the reason that `working` gives.
    }
  });
  const [change] = await Promise.all([working, writing.done]);
  tellChange(change);
}

/** The stores in which an article stands. */
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

function savedWith(before: SavedArticle | undefined, reading: Version, choice?: ChangeChoice): SavedArticle {
  return before === undefined ? newArticle(reading) : savedAgain(before, reading, choice);
}
