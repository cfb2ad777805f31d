import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  findSuspicious,
  type Suspicion,
  storeRereading,
  suspicionOf,
} from "../../../../src/library/collect/suspicious";
import { withLibrary } from "../../../../src/library/store/store";
import type { PressRecord } from "../../../../src/record";
import { RECORDS } from "../../../support/records";

/** A saved page without metadata and questions, as bad answers were saved. */
const BARE: PressRecord = {
  ...RECORDS.empty,
  publishedAt: "2022-11-10",
  evidence: { publishedAt: { text: "x", from: "address" } },
  exchanges: [],
};
const PRINTED = { publishedAt: { text: "22年11月10日", from: "site line" } };
const numbered = (n: number, record: PressRecord, host = "www"): PressRecord => ({
  ...record,
  id: `03050000${n}`,
  url: `http://${host}.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/03050000${n}.shtml`,
});

describe("a saved article is suspicious", () => {
  test.each<[name: string, record: Partial<PressRecord>, suspicion: Suspicion | null]>([
    ["as a login", { title: "用户登录", paragraphs: ["请输入账号。"] }, "demand"],
    ["as a captcha", { title: "访问提示", paragraphs: ["请完成安全验证。"] }, "demand"],
    [
      "as GBK read as UTF-8",
      { title: "\uFFFD\uFFFD\u04B9\uFFFD\uFFFD", paragraphs: ["\uFFFD\uFFFD\uFFFD。"] },
      "garbled",
    ],
    [
      "as UTF-8 read as GBK",
      { title: "澶滃競", paragraphs: ["鎴戜滑璧拌浜嗭紝鏀堕泦鎰忚銆傛垜浠锛岀殑銆傜殑銆"] },
      "garbled",
    ],
    ["as GBK read as Latin letters", { title: "Ò¹ÊÐ", paragraphs: ["ÎÒÃÇ»®¶¨ÁË"] }, "garbled"],
    [
      "as one paragraph that ends in the middle",
      { title: "夜市怎样管？", paragraphs: ["我们划定了十八处夜市街区，每"] },
      "cut-off",
    ],
    ["not with a short answer", { title: "夜市怎样管？", paragraphs: ["管得住。"] }, null],
    [
      "not with one paragraph and its editor",
      { title: "夜市", paragraphs: ["图为十八处夜市街区之一的夜景"], editors: ["苏晚晴"] },
      null,
    ],
    [
      "not as a picture with a caption of eleven letters",
      { title: "夜市", paragraphs: ["图为夜市街区一角的夜景"], evidence: PRINTED },
      null,
    ],
    [
      "but as one of twelve letters",
      { title: "夜市", paragraphs: ["图为夜市街区一角的好夜景"], evidence: PRINTED },
      "cut-off",
    ],
    [
      "not for a foreign name in it",
      { title: "宁波与Besançon", paragraphs: ["双方签署了备忘录，将在文化、教育上合作。"] },
      null,
    ],
    [
      "not as an article about logins",
      { title: "请登录平台查询，具体怎么做？", paragraphs: ["登录后可以查询。".repeat(30)], evidence: PRINTED },
      null,
    ],
  ])("%s", (_, record, suspicion) => {
    expect(suspicionOf({ ...BARE, ...record })).toBe(suspicion);
  });

  test("not as a usual record; one without a paragraph is cut off", () => {
    const { empty, ...usual } = RECORDS;
    expect(Object.values(usual).map(suspicionOf)).toEqual(Object.keys(usual).map(() => null));
    expect(suspicionOf(empty)).toBe("cut-off");
  });
});

describe("the library", () => {
  beforeEach(() => {
    vi.stubGlobal("indexedDB", new IDBFactory());
  });

  test("is checked for suspicious articles, and for texts that it has under two numbers", async () => {
    const login = { ...BARE, title: "用户登录", paragraphs: ["请输入账号。"] };
    const found = await withLibrary(async (library) => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T02:00:00Z") });
      for (const record of [numbered(1, RECORDS.full), numbered(2, RECORDS.full), numbered(3, login)]) {
        await library.save(record);
        vi.advanceTimersByTime(1000);
      }
      vi.useRealTimers();
      return findSuspicious(library);
    });
    expect(found).toEqual([
      { key: "030500002", title: RECORDS.full.title, url: numbered(2, BARE).url, suspicion: "same-text" },
      { key: "030500003", title: "用户登录", url: numbered(3, BARE).url, suspicion: "demand" },
    ]);
  });

  test("gets a batch a host to read them again", async () => {
    const articles = [numbered(1, BARE), numbered(2, BARE, "news"), numbered(3, BARE)].map(({ url }) => ({
      key: url,
      title: "用户登录",
      url,
      suspicion: "demand" as const,
    }));
    const batches = await withLibrary(async (library) => {
      await storeRereading(articles, library);
      return library.batches();
    });
    const hosts = batches.map(({ listUrl, isRereading, items }) => [listUrl, isRereading, items.length]);
    expect(hosts.toSorted()).toEqual([
      ["http://news.cnnb.com.cn/", true, 1],
      ["http://www.cnnb.com.cn/", true, 2],
    ]);
  });
});
