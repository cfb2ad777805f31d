/** The library's database: its stores, and how an earlier version is migrated to today's. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from "idb";
import type { Batch } from "../model/batch";
import type { DeletedArticle } from "../model/deleted-article";
import type { Row } from "../model/row";
import type { SavedArticle } from "../model/saved-article";
import { renameFields } from "./rename-fields";

export interface LibrarySchema extends DBSchema {
  articles: { key: string; value: SavedArticle };
  /** Derived, so that a library of thousands opens without reading its texts. */
  rows: { key: string; value: Row; indexes: { sha256: string } };
  /** Derived: search keys of the articles' texts. */
  texts: { key: string; value: string };
  batches: { key: string; value: Batch };
  deleted: { key: string; value: DeletedArticle };
  aside: { key: number; value: AsideEntry };
}

/** A stored value that does not have the shape of its store: nothing can be done with it, but it is not lost. */
export interface AsideEntry {
  readonly store: "articles" | "rows" | "batches" | "deleted";
  readonly value: unknown;
  /** Instant, ISO 8601 in UTC. */
  readonly foundAt: string;
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], "versionchange">;

export const DATABASE_NAME = "press-library";

/** Each migrates the database to the next version. A published one never changes: a new version is a new line. */
const MIGRATIONS: readonly ((database: LibraryDatabase, upgrade: Upgrade) => Promise<void>)[] = [
  async (database) => {
    database.createObjectStore("articles", { keyPath: "key" });
  },
  // The third version fills the derived stores: it knows today's names of the fields.
  async (database) => {
    database.createObjectStore("batches", { keyPath: "id" });
    database.createObjectStore("rows", { keyPath: "key" }).createIndex("sha256", "sha256");
    database.createObjectStore("texts");
  },
  async (database, upgrade) => {
    database.createObjectStore("deleted", { keyPath: "key" });
    database.createObjectStore("aside", { autoIncrement: true });
    await renameFields(upgrade);
  },
];

export const DATABASE_VERSION = MIGRATIONS.length;

export interface DatabaseEvents {
  /** An older version in another tab still has the database open; opening waits until that tab closes. May be called twice. */
  readonly onBlocked: () => void;
  /** The database was closed: a newer version wants to open it, or the browser took it away. */
  readonly onLost: () => void;
}

/** A browser says that an opening is blocked only where no other waits already; what takes longer waits too. */
export const LONGEST_OPENING_MS = 8_000;

/** Rejects with a `VersionError` where a newer version of the extension has used it. */
export function openDatabase({ onBlocked, onLost }: DatabaseEvents): Promise<LibraryDatabase> {
  const timer = setTimeout(onBlocked, LONGEST_OPENING_MS);
  return openDB<LibrarySchema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade: async (database, from, _, upgrade) => {
      clearTimeout(timer);
      for (const migrate of MIGRATIONS.slice(from)) await migrate(database, upgrade);
    },
    blocked: onBlocked,
    blocking: (_, __, { target }) => {
      if (target instanceof IDBDatabase) target.close();
      onLost();
    },
    terminated: onLost,
  }).finally(() => clearTimeout(timer));
}
