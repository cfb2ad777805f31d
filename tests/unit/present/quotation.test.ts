import { describe, expect, test } from "vitest";
import { quotation, speakerFinder } from "../../../src/present/quotation";
import { summarize } from "../../../src/present/summary";
import type { PressRecord } from "../../../src/record";
import { RECORDS } from "../../support/records";

const { full } = RECORDS;

function answer(name: string, ...paragraphs: readonly string[]): PressRecord["exchanges"][number]["answers"][number] {
  return { speaker: { name, position: null }, paragraphs };
}

describe("who says words", () => {
  const exchanges: PressRecord["exchanges"] = [
    {
      question: { asker: null, paragraphs: ["新增托位多少个？"] },
      answers: [answer("甲某", "新增托位三千个。", "明年建成。"), answer("乙某", "补充一点，明年建成。")],
    },
  ];
  test.each([
    ["an answer alone has them", "新增托位三千个", "甲某"],
    ["over the end of a paragraph", "三千个。 明年建成", "甲某"],
    ["two people have them", "明年建成", null],
    ["the question has them too", "新增托位", null],
    ["nobody has them", "别的话", null],
    ["they are empty", " ", null],
  ])("%s", (_, words, name) => {
    expect(speakerFinder({ exchanges })(words)).toBe(name);
  });

  test("an answer without a name names nobody", () => {
    const [exchange] = exchanges;
    const unnamed = { speaker: null, paragraphs: ["有一句话。"] };
    expect(speakerFinder({ exchanges: exchange ? [{ ...exchange, answers: [unnamed] }] : [] })("有一句话")).toBeNull();
  });
});

describe("a quotation", () => {
  const plain = (selected: string, record: PressRecord = full) => quotation(selected, record, "R", "网址").plain;

  test("joins lines, and links to short words whole and to longer ones by their ends", () => {
    const short = "一".repeat(40);
    const long = `${"一".repeat(20)}-${"二".repeat(20)}`;
    expect(plain(" 甲\n  乙 丙 ").split("\n")).toEqual([
      "「甲乙 丙」（2022-11-18）",
      "R",
      `网址：${full.url}#:~:text=${encodeURIComponent("甲乙 丙")}`,
    ]);
    expect(plain(short).split("text=")[1]).toBe(encodeURIComponent(short));
    expect(plain(long).split("text=")[1]).toBe(
      `${encodeURIComponent("一".repeat(12))},${encodeURIComponent("二".repeat(12))}`,
    );
    expect(plain("5-6").split("text=")[1]).toBe("5%2D6");
  });

  test("states only what is known", () => {
    expect(plain("甲", { ...full, publishedAt: null }).split("\n")[0]).toBe("「甲」");
  });
});

test("each figure names who says it and the day", () => {
  expect(summarize(full, "en").figures.map((row) => row.quotation())).toEqual([
    "我市拥有海洋捕捞渔船：3862艘（沈立帆，2022-11-18）",
    "去年全市水产品总产量：102.6万吨（沈立帆，2022-11-18）",
    "比上年增长：3.4%（沈立帆，2022-11-18）",
    "渔业总产值：突破316.38亿元（沈立帆，2022-11-18）",
    "累计建成国家级海洋牧场：4个（沈立帆，2022-11-18）",
    "每年增殖放流各类苗种：不少于5亿尾（沈立帆，2022-11-18）",
    "三年内计划改造渔船：300—500艘（沈立帆，2022-11-18）",
  ]);
});
