import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newArticle } from "../../../../src/library/model/saved-article";
import { excerpt, hasTerms, marked, searchKey, searchText, termsOf } from "../../../../src/library/model/search";
import { RECORDS } from "../../../support/records";

const { full, news } = RECORDS;

function articleOf(record: typeof full, notes = "", tags: readonly string[] = []) {
  return { ...newArticle({ record, readAt: "2026-11-20T02:00:00.000Z", sha256: "" }), notes, tags };
}

describe("what is asked for", () => {
  test.each<[query: string, terms: readonly string[]]>([
    ["", []],
    ["  ", []],
    ["海洋渔业", ["海洋渔业"]],
    ["海洋 渔业　海洋", ["海洋", "渔业"]],
    ['"渔 文旅" 业态', ["渔 文旅", "业态"]],
    ["“休渔制度", ["休渔制度"]],
    ["「四个 聚焦」", ["四个 聚焦"]],
    ['""', []],
    ["ＧＤＰ（上半年）", ["gdp(上半年)"]],
    ["3.4%", ["3.4%"]],
  ])("%j is %j", (query, terms) => {
    expect(termsOf(query)).toEqual(terms);
  });
});

describe("an article is found", () => {
  const finds = (query: string, notes = "", tags: readonly string[] = []) =>
    hasTerms(searchKey(searchText(articleOf(full, notes, tags), full)), termsOf(query));

  test.each<[where: string, query: string]>([
    ["by any piece of its title", "洋渔业如何"],
    ["by its question", "二十大提出"],
    ["by its answer", "每年增殖放流"],
    ["by its speaker and office", "副局长 沈立帆"],
    ["by several words that stand far apart", "休渔 全域治理 沈立帆"],
    ["in whatever width it is typed", "３００—５００艘"],
  ])("%s", (_, query) => {
    expect(finds(query)).toBe(true);
  });

  test("by what the reader has put to it", () => {
    expect([finds("待核对", "第三段待核对"), finds("渔业专题", "", ["渔业专题"])]).toEqual([true, true]);
  });

  test.each([
    ["one of the words is not there", "休渔 轨道交通"],
    ["a phrase stands in pieces", '"海洋 渔业"'],
    ["a word would run over two fields", "之路？市农业"],
  ])("not where %s", (_, query) => {
    expect(finds(query)).toBe(false);
  });
});

describe("what was found is marked", () => {
  test.each<[text: string, query: string, shown: string]>([
    ["海洋渔业的海洋", "海洋", "[海洋]渔业的[海洋]"],
    ["海洋渔业", "海洋渔 渔业", "[海洋渔业]"],
    ["海洋渔业", "海洋 渔业", "[海洋渔业]"],
    ["海洋与渔业", "海洋 渔业", "[海洋]与[渔业]"],
    ["ＧＤＰ增长", "gdp", "[ＧＤＰ]增长"],
    ["没有", "海洋", "没有"],
    ["", "海洋", ""],
  ])("%j for %j", (text, query, shown) => {
    const pieces = marked(text, termsOf(query));
    expect(pieces.map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text)).join("")).toBe(shown);
  });

  test("without a character lost, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.array(fc.string({ unit: "binary", minLength: 1 })),
        (text, words) => {
          const pieces = marked(text, words.map(searchKey));
          expect(pieces.map((piece) => piece.text).join("")).toBe(text);
          for (const { text: found, isFound } of pieces) {
            if (isFound) expect(words.some((word) => searchKey(found).includes(searchKey(word)))).toBe(true);
          }
        },
      ),
      { seed: 20_261_123 },
    );
  });

  test("a text is as long folded as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(searchKey(text)).toHaveLength(text.length);
      }),
      { seed: 20_261_123 },
    );
    expect(searchKey("İstanbul")).toBe("İstanbul");
  });
});

describe("the line in which it was found is shown", () => {
  const shown = (query: string, notes = "") =>
    excerpt(articleOf(full, notes), full, termsOf(query))
      ?.map(({ text, isFound }) => (isFound ? `[${text}]` : text))
      .join("");

  test("around the words, with what was left out", () => {
    expect(shown("国家级海洋牧场")).toBe("…总产值突破316.38亿元，累计建成[国家级海洋牧场]4个。");
  });

  test("without half a character at either end", () => {
    // Each stands in two units; what is cut off begins in the middle of one.
    const notes = `${"𠮷".repeat(12)}甲乙${"𠮷".repeat(40)}`;
    const pieces = excerpt(articleOf(full, notes), full, termsOf("乙")) ?? [];
    const text = pieces.map((piece) => piece.text).join("");
    expect([text.isWellFormed(), text]).toEqual([true, `…${"𠮷".repeat(9)}甲乙${"𠮷".repeat(30)}…`]);
  });

  test("the one that has most of them", () => {
    expect(shown("装备升级 渔船")).toBe("二是聚焦[装备升级]，加快老旧[渔船]更新改造。三年内计划改造[渔船]300—500艘。");
  });

  test("also from the reader's notes", () => {
    expect(shown("核对", "第三段要核对")).toBe("第三段要[核对]");
  });

  test("not where the title shows all of them", () => {
    expect(excerpt(articleOf(news), news, termsOf("桂花 月湖"))).toBeNull();
  });
});
