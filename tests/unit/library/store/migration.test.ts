import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { newBatch } from "../../../../src/library/model/batch";
import { rowOf } from "../../../../src/library/model/row";
import { newArticle, type SavedArticle } from "../../../../src/library/model/saved-article";
import { DATABASE_NAME } from "../../../../src/library/store/database";
import { withLibrary } from "../../../../src/library/store/store";
import { RECORDS } from "../../../support/records";

const AT = "2026-11-20T02:00:00.000Z";
const { full, news } = RECORDS;
const version = (record: typeof full, sha256: string) => ({ record, readAt: AT, sha256 });

const ARTICLES: readonly SavedArticle[] = [
  {
    ...newArticle(version(full, "a")),
    older: [version(full, "b")],
    ignoredDigest: "c",
    tags: ["渔业"],
    notes: "要核对",
  },
  newArticle(version(news, "d")),
];
const BATCH = newBatch({ id: "b", listUrl: full.url, startedAt: AT, links: [], next: null, pages: 0 });

/** As version 0.1 stored it. */
function oldForm({ current, older, ignoredDigest, ...others }: SavedArticle): object {
  return { ...others, reading: current, others: older, passedOver: ignoredDigest };
}

/** The database of an earlier version with these articles. */
async function fillDatabase(version: 1 | 2, articles: readonly object[]): Promise<void> {
  const database = await openDB(DATABASE_NAME, version, {
    upgrade: (database) => {
      database.createObjectStore("articles", { keyPath: "key" });
      if (version === 1) return;
      database.createObjectStore("batches", { keyPath: "id" });
      database.createObjectStore("rows", { keyPath: "key" }).createIndex("sha256", "sha256");
      database.createObjectStore("texts");
    },
  });
  for (const article of articles) await database.put("articles", article);
  if (version === 2) {
    await database.put("batches", BATCH);
    for (const { key } of ARTICLES) {
      await database.put("rows", { key, column: "记者提问", speakers: ["沈立帆"] });
      await database.put("texts", "旧的", key);
    }
  }
  database.close();
}

const everything = () =>
  withLibrary(async (library) => {
    const [rows, texts, batches, aside] = await Promise.all([
      library.rows(),
      library.texts(),
      library.batches(),
      library.aside(),
    ]);
    return { rows, texts, batches, aside, articles: await library.articles(ARTICLES.map(({ key }) => key)) };
  });

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

describe.each([1, 2] as const)("a library of version %i", (version) => {
  test("loses nothing and has today's names of fields, rows and texts", async () => {
    await fillDatabase(version, ARTICLES.map(oldForm));
    const { articles, rows, texts, batches, aside } = await everything();
    expect(articles).toEqual(ARTICLES);
    expect(rows).toEqual(ARTICLES.map((article) => rowOf(article)).toSorted((a, b) => (a.key < b.key ? -1 : 1)));
    expect(texts.get(ARTICLES[0]?.key ?? "")).toMatch(/伏季休渔制度[\s\S]*\n要核对\n渔业$/u);
    expect([batches, aside]).toEqual([version === 1 ? [] : [BATCH], []]);
  });

  test("puts an article aside that is damaged, and has the others", async () => {
    const damaged = { key: "030409199", notes: "要核对" };
    await fillDatabase(version, [damaged, ...ARTICLES.map(oldForm)]);
    const { rows, aside } = await everything();
    expect(rows.map(({ key }) => key).sort()).toEqual(ARTICLES.map(({ key }) => key).sort());
    expect(aside.map(({ store, value }) => [store, value])).toEqual([["articles", damaged]]);
  });
});
