// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addFile } from "../../../../src/library/collect/add-file";
import { rowOf } from "../../../../src/library/model/row";
import { newArticle, type SavedArticle } from "../../../../src/library/model/saved-article";
import { textDigest } from "../../../../src/library/model/text-digest";
import { readHtmlText } from "../../../../src/readability/read-html-text";
import type { PressRecord } from "../../../../src/record";
import { encodeGbk } from "../../../support/gbk";

const ADDRESS = "http://www.cnnb.com.cn/nbzfxwfbh/system/2023/06/01/030490001.shtml";
const MARK = `<!-- saved from url=(0066)${ADDRESS} -->`;

function page(head: string, answer = "我们划定了18处夜市街区。"): string {
  return `${head}<html><head><meta charset="gb2312"><title>夜市怎样管得住又留得下？-宁波新闻发布-中国宁波网</title></head><body>
  <p>您当前的位置 ：<a href="/">中国宁波网</a> &gt; 宁波新闻发布 &gt; 记者提问</p><h1>夜市怎样管得住又留得下？</h1>
  <p>http://www.cnnb.com.cn 中国宁波网 23年06月01日</p>
  <p>记者提问：夜市怎样管得住又留得下？</p><p>陆知行答：${answer}</p><p>编辑：苏晚晴</p></body></html>`;
}

/** A library that has these records; of one article the later ones are its other texts. */
async function libraryOf(records: readonly PressRecord[]) {
  const saved: PressRecord[] = [];
  const articles = new Map<string, SavedArticle>();
  for (const record of records) {
    const reading = { record, readAt: "2026-11-20T02:00:00.000Z", sha256: await textDigest(record) };
    const article = newArticle(reading);
    const before = articles.get(article.key);
    articles.set(article.key, before === undefined ? article : { ...before, older: [...before.older, reading] });
  }
  return {
    saved,
    articles: async (keys: readonly string[]) => keys.flatMap((key) => articles.get(key) ?? []),
    rowWithText: async (sha256: string) => {
      const article = [...articles.values()].find(({ current: reading }) => reading.sha256 === sha256);
      return article === undefined ? null : rowOf(article);
    },
    save: async (record: PressRecord) => {
      saved.push(record);
      return newArticle({ record, readAt: "2026-11-23T02:00:00.000Z", sha256: await textDigest(record) });
    },
  };
}

async function recordOf(html: string): Promise<PressRecord> {
  const { record } = await readHtmlText(html, null);
  if (record === null) throw new Error("no record");
  return record;
}

async function add(
  bytes: Uint8Array,
  { there = [], url = null }: { there?: readonly PressRecord[]; url?: string | null } = {},
) {
  const library = await libraryOf(there);
  const file = { size: bytes.length, name: "夜市.html", arrayBuffer: async () => bytes.buffer } as unknown as File;
  const result = await addFile(file, url === null ? null : new URL(url), { library, readHtml: readHtmlText });
  return { result, saved: library.saved };
}

describe("a saved page", () => {
  test("is read in its charset and saved", async () => {
    const { result, saved } = await add(encodeGbk(page(MARK)));
    expect(result).toEqual({ kind: "saved", key: "030490001", title: "夜市怎样管得住又留得下？" });
    expect(saved.map(({ spokespersons, editors }) => [spokespersons, editors])).toEqual([
      [[{ name: "陆知行", position: null }], ["苏晚晴"]],
    ]);
  });

  test("that the library has is not saved twice, under whatever number", async () => {
    const record = await recordOf(page(MARK));
    for (const there of [record, { ...record, id: "030490099", url: ADDRESS.replace("001.", "099.") }]) {
      const { result, saved } = await add(encodeGbk(page(MARK)), { there: [there] });
      expect([result, saved]).toEqual([{ kind: "known", key: there.id, title: record.title }, []]);
    }
  });

  test("with another text of an article is kept beside it", async () => {
    const there = [await recordOf(page(MARK, "我们划定了16处夜市街区。"))];
    expect((await add(encodeGbk(page(MARK)), { there })).result).toMatchObject({ kind: "changed", key: "030490001" });
  });

  test("whose text was kept beside a later one is known too", async () => {
    const there = [await recordOf(page(MARK)), await recordOf(page(MARK, "我们划定了16处夜市街区。"))];
    expect(await add(encodeGbk(page(MARK, "我们划定了16处夜市街区。")), { there })).toEqual({
      result: { kind: "known", key: "030490001", title: "夜市怎样管得住又留得下？" },
      saved: [],
    });
  });

  test.each([
    "http://copy.example.com/nbzfxwfbh/system/2023/06/01/030490001.shtml",
    "javascript:alert(1)",
    "file:///C:/夜市.html",
  ])("for which the reader gives %s waits for an address of the site", async (url) => {
    expect(await add(encodeGbk(page("")), { url })).toEqual({ result: { kind: "not-ours" }, saved: [] });
  });

  test("without an address waits until the reader gives one", async () => {
    expect((await add(encodeGbk(page("")))).result).toEqual({ kind: "no-address" });
    expect((await add(encodeGbk(page("")), { url: ADDRESS })).result).toMatchObject({ kind: "saved" });
  });

  test.each<[name: string, bytes: Uint8Array, result: object]>([
    ["of another site", encodeGbk(page(MARK.replace("cnnb", "copy"))), { kind: "other-host" }],
    ["that is empty", new Uint8Array(), { kind: "failed", problem: "empty" }],
    ["that is a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), { kind: "failed", problem: "binary" }],
  ])("%s says so and saves nothing", async (_, bytes, result) => {
    expect(await add(bytes)).toEqual({ result, saved: [] });
  });

  test.each<[name: string, file: Partial<File>, problem: string]>([
    ["of 100 MB is not even opened", { size: 100_000_000 }, "too-large"],
    [
      "that was moved meanwhile",
      { size: 9, arrayBuffer: () => Promise.reject(new Error("NotFoundError")) },
      "unreadable",
    ],
  ])("%s", async (_, file, problem) => {
    const library = await libraryOf([]);
    expect(await addFile(file as File, null, { library, readHtml: readHtmlText })).toEqual({ kind: "failed", problem });
  });

  test("whose form shows no end is read with what an article finder finds", async () => {
    const expected = JSON.parse(readFileSync("tests/pages/unknown-form/expected.json", "utf8"));
    const { paragraphs } = await recordOf(readFileSync("tests/pages/unknown-form/page.html", "utf8"));
    expect(paragraphs).toEqual(expected.record.paragraphs);
  });
});
