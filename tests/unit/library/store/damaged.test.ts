import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { newBatch } from "../../../../src/library/model/batch";
import { rowOf } from "../../../../src/library/model/row";
import { DATABASE_NAME } from "../../../../src/library/store/database";
import { type Library, openLibrary } from "../../../../src/library/store/store";
import { RECORDS } from "../../../support/records";

const { full, news } = RECORDS;
const FULL = "030409182";
const NEWS = news.id ?? "";
const AT = "2026-11-20T02:00:00.000Z";
const BATCH = newBatch({ id: "b", listUrl: full.url, startedAt: AT, links: [], next: null, pages: 0 });

let library: Library;

/** Writes to the database as no version of ours does. */
async function tamper(store: string, value: unknown, key?: string): Promise<void> {
  const database = await openDB(DATABASE_NAME);
  await database.put(store, value, key);
  database.close();
}

const aside = async () => (await library.aside()).map(({ store, value }) => [store, value]);
const keys = async () => (await library.rows()).map(({ key }) => key).sort();

beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  library = await openLibrary({ onBlocked: () => {}, onLost: () => {} });
  await library.save(full);
  await library.save(news);
});

afterEach(() => {
  library.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("a damaged row", () => {
  test.each([
    ["without anything but its key", { key: FULL }],
    [
      "without tags",
      {
        ...rowOf({
          key: FULL,
          savedAt: AT,
          current: { record: full, readAt: AT, sha256: "" },
          older: [],
          ignoredDigest: null,
          tags: [],
          notes: "",
        }),
        tags: null,
      },
    ],
  ])("%s is derived from its article again", async (_, row) => {
    const before = await library.row(FULL);
    await tamper("rows", row);
    expect(await library.row(FULL)).toBeNull();
    expect(await keys()).toEqual([FULL, NEWS].sort());
    expect([await library.row(FULL), await aside()]).toEqual([before, []]);
  });

  test("without an article is put aside once", async () => {
    await tamper("rows", { key: "x" });
    expect(await keys()).toEqual([FULL, NEWS].sort());
    expect(await keys()).toEqual([FULL, NEWS].sort());
    expect(await aside()).toEqual([["rows", { key: "x" }]]);
  });

  test("is left out where the browser cannot write", async () => {
    await tamper("rows", { key: "x" });
    vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    expect(await keys()).toEqual([FULL, NEWS].sort());
  });
});

describe("a damaged article", () => {
  const damaged = { key: FULL, savedAt: AT, tags: [], notes: "要核对" };

  test("is put aside with its row when it is read", async () => {
    await tamper("articles", damaged);
    expect((await library.articles([FULL, NEWS])).map(({ key }) => key)).toEqual([NEWS]);
    expect([await keys(), await aside()]).toEqual([[NEWS], [["articles", damaged]]]);
  });

  test("is put aside when its page is saved again, and the page is saved", async () => {
    await tamper("articles", damaged);
    await library.save(full);
    expect((await library.articles([FULL])).map(({ current }) => current.record)).toEqual([full]);
    expect(await aside()).toEqual([["articles", damaged]]);
  });

  test("does not keep the others from being changed", async () => {
    await tamper("articles", damaged);
    await library.change([FULL, NEWS], (saved) => ({ ...saved, tags: ["渔业"] }));
    expect((await library.articles([NEWS])).map(({ tags }) => tags)).toEqual([["渔业"]]);
  });
});

test("a damaged text is not searched, and does not keep the others from it", async () => {
  await tamper("texts", { text: 1 }, FULL);
  const texts = await library.texts();
  expect([texts.get(FULL), texts.get(NEWS)?.includes("桂花")]).toEqual(["", true]);
});

test.each([
  ["without items", { ...BATCH, items: null }],
  ["in a state that there is not", { ...BATCH, state: "lost" }],
  ["with a list of another site", { ...BATCH, listUrl: "https://evil.example/" }],
])("a batch %s is put aside and the others are there", async (_, batch) => {
  await library.putBatch({ ...BATCH, id: "c" });
  await tamper("batches", batch);
  await library.changeBatch("b", (now) => ({ ...now, state: "done" }));
  expect((await library.batches()).map(({ id }) => id)).toEqual(["c"]);
  expect([await library.batches(), await aside()]).toEqual([[{ ...BATCH, id: "c" }], [["batches", batch]]]);
});

test("what was put aside is kept until the reader deletes it", async () => {
  await tamper("rows", { key: "x" });
  await library.rows();
  expect(await library.aside()).toHaveLength(1);
  await library.forgetAside();
  expect(await library.aside()).toEqual([]);
});
