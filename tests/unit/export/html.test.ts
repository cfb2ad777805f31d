// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { ExportEntry, ExportOptions } from "../../../src/export/export-entry";
import { writeHtml } from "../../../src/export/html";
import { citation } from "../../../src/present/citation";
import { entriesOf, OPTIONS, SAVED, whole } from "../../support/export-entries";
import { RECORDS } from "../../support/records";

const { empty, full, hostile, speech, twoAnswerers } = RECORDS;

function read(entries: readonly ExportEntry[], options: Partial<ExportOptions> = {}): Document {
  return new DOMParser().parseFromString(whole(writeHtml(entries, { ...OPTIONS, ...options })), "text/html");
}

function texts(document: Document, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? "");
}

describe("the HTML briefing", () => {
  test("an article: title, facts, question and answer in full", () => {
    expect(texts(read([SAVED]), "article h2, article p")).toEqual([
      "宁波的海洋渔业如何走出一条绿色发展之路？[1]",
      "发布时间：2022年11月18日 17:26 · 发言人：市农业农村局副局长 沈立帆 · 编辑：林清雅 · 稿源：宁波日报 · 作者：宁波日报记者 何望舟 通讯员 陆一鸣 · 标签：海洋、产业，2022 · 备注：与去年的数字核对。已核。",
      `问（甬城晚报）：${full.exchanges[0]?.question.paragraphs[0]}`,
      `答（市农业农村局副局长 沈立帆）：${full.exchanges[0]?.answers[0]?.paragraphs[0]}`,
      ...(full.exchanges[0]?.answers[0]?.paragraphs.slice(1) ?? []),
    ]);
  });

  test("keeps the text before and after questions and answers, and the lines of a note", () => {
    const before = ["编者按：近日，新规印发。", "记者专访了有关负责人。"];
    const after = "今天的发布会到此结束，谢谢大家。";
    const record = { ...full, paragraphs: [...before, ...full.paragraphs, after] };
    const document = read([{ ...SAVED, record }]);
    const paragraphs = texts(document, "article p:not(.metadata)");
    expect(paragraphs.slice(0, 3)).toEqual([...before, `问（甬城晚报）：${full.exchanges[0]?.question.paragraphs[0]}`]);
    expect(paragraphs.at(-1)).toBe(after);
    expect(document.querySelectorAll(".metadata br")).toHaveLength(1);
  });

  test("gives the text of an article without questions, and only the title of one that has no text", () => {
    expect(texts(read(entriesOf(speech)), "article p:not(.metadata)")).toEqual(speech.paragraphs);
    expect(texts(read(entriesOf(empty)), "article")).toEqual(["\n我市召开专题新闻发布会[1]\n\n"]);
  });

  test("marks and references lead to each other", () => {
    const document = read(entriesOf(full, twoAnswerers));
    expect(texts(document, ".references p")).toEqual(
      [full, twoAnswerers].map((record, i) => `[${i + 1}] ${citation(record, OPTIONS.citation, OPTIONS.accessed)}`),
    );
    const links = [...document.querySelectorAll('a[href^="#"]')];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["#ref-1", "#ref-2", "#cite-1", "#cite-2"]);
    expect(links.filter((link) => document.querySelector(link.getAttribute("href") ?? "") === null)).toEqual([]);
  });

  test("is a document of its own that loads nothing", () => {
    const document = read([SAVED]);
    expect(document.compatMode).toBe("CSS1Compat");
    expect(document.characterSet).toBe("UTF-8");
    expect(document.title).toBe("新闻发布会简报");
    expect(document.querySelectorAll("[src], link, script, img")).toHaveLength(0);
  });

  test("hostile text is shown and does nothing", () => {
    const document = read([{ ...SAVED, record: hostile, notes: hostile.title, tags: [hostile.title] }]);
    expect(document.querySelectorAll("script, img, [onerror], a:not([href^='#'])")).toHaveLength(0);
    expect(document.querySelector("h2")?.firstChild?.textContent).toBe(hostile.title);
  });

  test("labels in English", () => {
    const document = read([SAVED], { labels: "en" });
    expect(texts(document, "h1, .references h2")).toEqual(["Press conference briefing", "References"]);
    expect(texts(document, "article strong")).toEqual(["Q (甬城晚报): ", "A (市农业农村局副局长 沈立帆): "]);
  });
});
