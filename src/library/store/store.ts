/** The library in this browser's database. A function that writes resolves when the change is on the disk. */
import type { PressRecord } from "../../record";
import type { Batch } from "../model/batch";
import type { DeletedArticle } from "../model/deleted-article";
import type { Row } from "../model/row";
import type { ChangeChoice, SavedArticle } from "../model/saved-article";
import { articlesOf } from "./articles";
import { batchesOf } from "./batches";
import { type AsideEntry, type DatabaseEvents, type LibraryDatabase, openDatabase } from "./database";
import { deletedOf } from "./deleted";
import { type Write, writeIn } from "./writing";

/** What is read has the shape of its type: a stored value without it is put aside and left out. */
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
  /** Moves articles to the deleted ones; resolves to those that were there. */
  readonly remove: (keys: readonly string[]) => Promise<readonly SavedArticle[]>;
  /** All of them or none. @param instead whether they replace the whole library, the deleted articles too */
  readonly put: (
    articles: readonly SavedArticle[],
    instead?: boolean,
    deleted?: readonly DeletedArticle[],
  ) => Promise<void>;
  /** The latest first. */
  readonly deleted: () => Promise<readonly DeletedArticle[]>;
  /** Restores deleted articles; resolves to the keys of those that were there. */
  readonly undelete: (keys: readonly string[]) => Promise<readonly string[]>;
  /** Deletes for good. */
  readonly purge: (keys: readonly string[]) => Promise<void>;
  /** Deletes for good what was deleted too long ago. */
  readonly purgeExpired: (now: Date) => Promise<void>;
  /** The latest first. */
  readonly batches: () => Promise<readonly Batch[]>;
  readonly putBatch: (batch: Batch) => Promise<void>;
  /** Changes the batch as it is by then; does nothing where it was removed. */
  readonly changeBatch: (id: string, change: (batch: Batch) => Batch) => Promise<void>;
  readonly removeBatch: (id: string) => Promise<void>;
  /** Stores an article together with its batch, so that the batch always knows what it has. A check only adds versions. */
  readonly putCollected: (record: PressRecord, batch: Batch) => Promise<void>;
  /** Stored values that were put aside. */
  readonly aside: () => Promise<readonly AsideEntry[]>;
  readonly forgetAside: () => Promise<void>;
  readonly close: () => void;
}

/** Rejects where the browser gives no database, or a newer version of the extension has used it: `storeProblem`. */
export async function openLibrary(events: DatabaseEvents): Promise<Library> {
  return libraryIn(await openDatabase(events));
}

/** Opens the library for one piece of work and closes it. Rejects as opening and work do, and where it is blocked. */
export async function withLibrary<T>(work: (library: Library) => Promise<T>): Promise<T> {
  const library = await openUnblocked();
  try {
    return await work(library);
  } finally {
    library.close();
  }
}

/** Open only briefly, so there is nothing to do when it is closed. */
function openUnblocked(): Promise<Library> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    const onBlocked = () => {
      isBlocked = true;
      reject(new DOMException("another tab has the library open", "BlockedError"));
    };
    openLibrary({ onBlocked, onLost: () => {} }).then(
      // Nobody waits for it any more.
      (library) => (isBlocked ? library.close() : resolve(library)),
      reject,
    );
  });
}

function libraryIn(database: LibraryDatabase): Library {
  const write: Write = (work) => writeIn(database, work);
  return {
    ...articlesOf(database, write),
    ...deletedOf(database, write),
    ...batchesOf(database, write),
    aside: () => database.getAll("aside"),
    forgetAside: () =>
      write(async (writing) => {
        await writing.objectStore("aside").clear();
        return [];
      }),
    close: () => database.close(),
  };
}
