/** The saved articles in the database, with their rows and texts. */
import { is } from "valibot";
import { articleKey } from "../../read/page/article-key";
import type { PressRecord } from "../../record";
import { deletedArticle } from "../model/deleted-article";
import { articleShape, rowShape } from "../model/library-shapes";
import { type Row, rowOf } from "../model/row";
import { type ChangeChoice, newArticle, type SavedArticle, savedAgain, type Version } from "../model/saved-article";
import { textDigest } from "../model/text-digest";
import type { LibraryDatabase } from "./database";
import type { Library } from "./store";
import {
  ARTICLE_STORES,
  articleIn,
  articlesIn,
  dropArticle,
  putArticle,
  putAside,
  type Write,
  type Writing,
} from "./writing";

type ArticleActions = Pick<
  Library,
  "rows" | "row" | "rowWithText" | "texts" | "articles" | "save" | "change" | "remove" | "put" | "putCollected"
>;

export function articlesOf(database: LibraryDatabase, write: Write): ArticleActions {
  const mend = (keys: readonly string[]) => mendArticles(write, keys);
  return {
    rows: async () => {
      const rows = await database.getAll("rows");
      const damaged = rows.filter((row) => !is(rowShape, row));
      if (damaged.length === 0) return rows;
      const mended = await mend(damaged.map(({ key }) => key));
      return [...rows.filter((row) => !damaged.includes(row)), ...mended.map((article) => rowOf(article))];
    },
    row: async (key) => soundRow(await database.get("rows", key)),
    rowWithText: async (sha256) => soundRow(await database.getFromIndex("rows", "sha256", sha256)),
    texts: async () => {
      const { store } = database.transaction("texts");
      const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return new Map(keys.map((key, i) => [key, textFrom(texts[i])]));
    },
    articles: async (keys) => {
      const { store } = database.transaction("articles");
      const found = (await Promise.all(keys.map((key) => store.get(key)))).filter((article) => article !== undefined);
      const damaged = found.filter((article) => !is(articleShape, article));
      if (damaged.length === 0) return found;
      await mend(damaged.map(({ key }) => key));
      return found.filter((article) => !damaged.includes(article));
    },
    save: async (record, choice) => {
      const version = await versionOf(record);
      let saved = newArticle(version);
      await write(async (writing) => {
        saved = savedWith(await articleIn(writing, saved.key), version, choice);
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
        const now = new Date();
        await Promise.all(removed.map((article) => writing.objectStore("deleted").put(deletedArticle(article, now))));
        await Promise.all(keys.map((key) => dropArticle(writing, key)));
        return keys;
      });
      return removed;
    },
    put: (articles, instead = false, deleted = []) =>
      write(async (writing) => {
        const replaced = instead ? ([...ARTICLE_STORES, "deleted"] as const) : [];
        await Promise.all(replaced.map((name) => writing.objectStore(name).clear()));
        await Promise.all(articles.map((article) => putArticle(writing, article)));
        await Promise.all(deleted.map((each) => writing.objectStore("deleted").put(each)));
        return instead ? "all" : articles.map(({ key }) => key);
      }),
    putCollected: async (record, batch) => {
      const version = await versionOf(record);
      await write(async (writing) => {
        const key = articleKey(record);
        const before = await articleIn(writing, key);
        // A check adds nothing: the article was deleted while its page was read.
        const isWanted = before !== undefined || !batch.isCheck;
        await Promise.all([
          isWanted && putArticle(writing, savedWith(before, version)),
          writing.objectStore("batches").put(batch),
        ]);
        return [key];
      });
    },
  };
}

/**
 * Puts damaged articles aside and derives damaged rows again.
 * @returns the articles among these that are sound; none where the browser cannot write
 */
async function mendArticles(write: Write, keys: readonly string[]): Promise<readonly SavedArticle[]> {
  let sound: readonly SavedArticle[] = [];
  const mending = write(async (writing) => {
    sound = await articlesIn(writing, keys);
    const soundKeys = new Set(sound.map(({ key }) => key));
    await Promise.all(sound.map((article) => putArticle(writing, article)));
    await Promise.all(keys.filter((key) => !soundKeys.has(key)).map((key) => dropRow(writing, key)));
    return keys;
  });
  return mending.then(
    () => sound,
    () => [],
  );
}

/** A row that has no article any more. */
async function dropRow(writing: Writing, key: string): Promise<void> {
  const row: unknown = await writing.objectStore("rows").get(key);
  if (row === undefined) return;
  await Promise.all([putAside(writing, "rows", row), dropArticle(writing, key)]);
}

/** A damaged text is not searched; a change of its article derives it again. */
function textFrom(stored: unknown): string {
  return typeof stored === "string" ? stored : "";
}

function soundRow(row: unknown): Row | null {
  return is(rowShape, row) ? row : null;
}

async function versionOf(record: PressRecord): Promise<Version> {
  return { record, readAt: new Date().toISOString(), sha256: await textDigest(record) };
}

function savedWith(before: SavedArticle | undefined, version: Version, choice?: ChangeChoice): SavedArticle {
  return before === undefined ? newArticle(version) : savedAgain(before, version, choice);
}
