import { describe, expect, test } from "vitest";
import { checkOutcome, MOST_CHECKED, storeCheck } from "../../../../src/library/collect/check-changes";
import type { Batch, ItemState } from "../../../../src/library/model/batch";
import { newArticle, type SavedArticle } from "../../../../src/library/model/saved-article";
import { textDigest } from "../../../../src/library/model/text-digest";
import type { PressRecord } from "../../../../src/record";
import { RECORDS } from "../../../support/records";

const { full } = RECORDS;
const AT = "2026-11-20T02:00:00.000Z";

const versionOf = async (record: PressRecord) => ({ record, readAt: AT, sha256: await textDigest(record) });
const LONGER: PressRecord = { ...full, paragraphs: [...full.paragraphs, "五是聚焦人才。"] };
const QUOTED: PressRecord = { ...full, paragraphs: ["海洋“蓝色粮仓”建成。"] };
const SAVED: SavedArticle = {
  ...newArticle(await versionOf(full)),
  older: [await versionOf({ ...full, title: "旧的标题" })],
};

const DISMISSED: SavedArticle = { ...SAVED, ignoredDigest: await textDigest(LONGER) };
const SAVED_QUOTED = newArticle(await versionOf(QUOTED));

describe("an article that is checked", () => {
  test.each<[name: string, saved: SavedArticle | null, page: PressRecord, outcome: ItemState]>([
    ["has not changed", SAVED, full, { kind: "known" }],
    [
      "has not changed where only lines are broken otherwise",
      SAVED,
      { ...full, paragraphs: [full.paragraphs.join("\n")] },
      { kind: "known" },
    ],
    ["has an older text that is saved too", SAVED, { ...full, title: "旧的标题" }, { kind: "known" }],
    ["has a text that the reader has dismissed", DISMISSED, LONGER, { kind: "known" }],
    ["has one more paragraph", SAVED, LONGER, { kind: "saved", changes: 1 }],
    [
      "has another title and one more paragraph",
      SAVED,
      { ...LONGER, title: "新的标题" },
      { kind: "saved", changes: 2 },
    ],
    [
      "has other quotation marks alone",
      SAVED_QUOTED,
      { ...QUOTED, paragraphs: ['海洋"蓝色粮仓"建成。'] },
      { kind: "saved", changes: 0 },
    ],
    ["was deleted meanwhile", null, full, { kind: "failed", problem: "deleted" }],
  ])("%s", async (_, saved, page, outcome) => {
    expect(await checkOutcome(saved, page)).toEqual(outcome);
  });
});

describe("a check of articles", () => {
  /** A library with these articles. */
  function stand(articles: readonly SavedArticle[]) {
    const stored: Batch[] = [];
    return {
      stored,
      articles: async (keys: readonly string[]) => articles.filter(({ key }) => keys.includes(key)),
      putBatch: async (batch: Batch) => void stored.push(batch),
    };
  }
  const numbered = (n: number, host: string): SavedArticle => {
    const id = `03050000${n}`;
    const url = `http://${host}.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/${id}.shtml`;
    return newArticle({ record: { ...full, id, url, title: `第${n}篇` }, readAt: AT, sha256: String(n) });
  };
  const ARTICLES = [numbered(1, "www"), numbered(2, "news"), numbered(3, "www")];
  const KEYS = ARTICLES.map(({ key }) => key);

  test("is a batch for each host, with the titles by which the pages are recognised", async () => {
    const library = stand(ARTICLES);
    const batches = await storeCheck(KEYS, library);
    expect(batches).toEqual(library.stored);
    expect(library.stored.map(({ listUrl, isCheck, items }) => [listUrl, isCheck, items])).toEqual(
      [[ARTICLES[0], ARTICLES[2]], [ARTICLES[1]]].map((ofHost, i) => [
        ["http://www.cnnb.com.cn/", "http://news.cnnb.com.cn/"][i],
        true,
        ofHost.map((article) => ({
          link: { url: article?.current.record.url, title: article?.current.record.title, date: null },
          state: { kind: "waiting" },
        })),
      ]),
    );
  });

  test("leaves out articles that were deleted", async () => {
    const library = stand(ARTICLES.slice(2));
    await storeCheck(KEYS, library);
    expect(library.stored.map(({ items }) => items.map(({ link }) => link.title))).toEqual([["第3篇"]]);
  });

  test.each([
    ["that were all deleted", KEYS, "deleted"],
    ["of which none is selected", [], "deleted"],
    ["that are too many", Array.from({ length: MOST_CHECKED + 1 }, String), "too-many"],
    ["that are as many as may be, but all deleted", Array.from({ length: MOST_CHECKED }, String), "deleted"],
  ])("%s stores nothing", async (_, keys, problem) => {
    const library = stand([]);
    expect([await storeCheck(keys, library), library.stored]).toEqual([problem, []]);
  });
});
