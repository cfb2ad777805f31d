import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { daysLeft, deletedArticle, isExpired } from "../../../../src/library/model/deleted-article";
import { newArticle } from "../../../../src/library/model/saved-article";
import { type Library, openLibrary } from "../../../../src/library/store/store";
import { RECORDS } from "../../../support/records";

const { full, news } = RECORDS;
const FULL = "030409182";
const NEWS = news.id ?? "";
const AT = "2026-11-20T02:00:00.000Z";

let library: Library;

beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.useFakeTimers({ now: new Date(AT), toFake: ["Date"] });
  library = await openLibrary({ onBlocked: () => {}, onLost: () => {} });
});

afterEach(() => {
  library.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("deleted articles can be restored, the latest first in their list", async () => {
  const [first, second] = [await library.save(full), await library.save(news)];
  await library.remove([FULL]);
  vi.setSystemTime(new Date("2026-11-21T02:00:00.000Z"));
  await library.remove([NEWS, "000000000"]);
  expect(await library.deleted()).toEqual([
    { key: NEWS, deletedAt: "2026-11-21T02:00:00.000Z", article: second },
    { key: FULL, deletedAt: AT, article: first },
  ]);
  expect(await library.undelete([FULL, "000000000"])).toEqual([FULL]);
  expect([await library.articles([FULL]), (await library.deleted()).map(({ key }) => key)]).toEqual([[first], [NEWS]]);
  expect((await library.texts()).get(FULL)).toContain("伏季休渔制度");
});

test("an article that was saved again has what both had", async () => {
  await library.save(full);
  await library.change([FULL], (saved) => ({ ...saved, tags: ["渔业"], notes: "要核对" }));
  await library.remove([FULL]);
  vi.setSystemTime(new Date("2026-11-21T02:00:00.000Z"));
  await library.save({ ...full, paragraphs: ["别的话。"] });
  await library.change([FULL], (saved) => ({ ...saved, tags: ["专题"] }));
  await library.undelete([FULL]);
  expect(await library.articles([FULL])).toMatchObject([
    {
      tags: ["专题", "渔业"],
      notes: "要核对",
      current: { record: { paragraphs: ["别的话。"] } },
      older: [{ record: full }],
    },
  ]);
});

test("what is deleted for good is gone, by the reader or after thirty days", async () => {
  await library.save(full);
  await library.save(news);
  await library.remove([FULL]);
  vi.setSystemTime(new Date("2026-11-20T02:00:00.001Z"));
  await library.remove([NEWS]);
  await library.purgeExpired(new Date("2026-12-20T02:00:00.000Z"));
  expect((await library.deleted()).map(({ key }) => key)).toEqual([NEWS]);
  await library.purge([NEWS]);
  expect(await library.deleted()).toEqual([]);
});

test.each([
  ["2026-11-20T02:00:00.000Z", 30, false],
  ["2026-11-21T02:00:00.000Z", 29, false],
  ["2026-12-19T02:00:00.000Z", 1, false],
  ["2026-12-20T01:59:59.999Z", 1, false],
  ["2026-12-20T02:00:00.000Z", 1, true],
])("at %s an article can still be restored for %i days", (now, days, isOver) => {
  const deleted = deletedArticle(newArticle({ record: full, readAt: AT, sha256: "" }), new Date(AT));
  expect([daysLeft(deleted, new Date(now)), isExpired(deleted, new Date(now))]).toEqual([days, isOver]);
});
