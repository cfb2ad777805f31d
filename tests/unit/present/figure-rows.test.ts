import { describe, expect, test } from "vitest";
import { type FigureRow, figureRows, measuredWords } from "../../../src/present/figure-rows";
import type { Figure } from "../../../src/record";

type Row = Partial<FigureRow>;

const LAST_YEAR = { text: "去年", from: "2022-01-01", to: "2022-12-31" };

/** What a clause and the figure in it make of a row, as far as the row is not empty. */
const CASES: readonly (readonly [context: string, text: string, row: Row])[] = [
  ["拥有规上服装企业859家", "859家", { measured: ["拥有规上服装企业"], number: "859", unit: "家" }],
  [
    "今年前三季度产值过亿企业已达到147家",
    "147家",
    { measured: ["今年前三季度产值过亿企业"], number: "147", unit: "家" },
  ],
  [
    "2021年，全市水产品总产量为102.6万吨",
    "102.6万吨",
    { measured: ["2021年，全市水产品总产量"], number: "102.6", unit: "万吨" },
  ],
  ["比上年增长3.4%", "3.4%", { measured: ["比上年增长"], number: "3.4", unit: "%" }],
  ["三年内计划改造渔船300—500艘", "300—500艘", { measured: ["三年内计划改造渔船"], number: "300—500", unit: "艘" }],
  ["抢修人员2600余人", "2600余人", { measured: ["抢修人员"], number: "2600", unit: "余人" }],
  [
    "渔业总产值突破316.38亿元",
    "316.38亿元",
    { measured: ["渔业总产值"], limit: "突破", number: "316.38", unit: "亿元" },
  ],
  [
    "每年增殖放流各类苗种不少于5亿尾",
    "5亿尾",
    { measured: ["每年增殖放流各类苗种"], limit: "不少于", number: "5", unit: "亿尾" },
  ],
  ["年销售额2000万元以上的企业", "2000万元", { measured: ["年销售额", "企业"], number: "2000", unit: "万元以上" }],
  ["其中，高校共有15所", "15所", { measured: ["高校"], number: "15", unit: "所" }],
  [
    "我们提前安排了48项迎峰度夏工程，已投运",
    "48项",
    { measured: ["我们提前安排了", "迎峰度夏工程"], number: "48", unit: "项" },
  ],
  ["106公里的新线路", "106公里", { measured: ["新线路"], number: "106", unit: "公里" }],
  ["和丰创意广场引进设计5款", "5款", { measured: ["和丰创意广场引进设计"], number: "5", unit: "款" }],
  [
    "预计参赛人数将超过12万人次",
    "12万人次",
    { measured: ["预计参赛人数"], limit: "超过", number: "12", unit: "万人次" },
  ],
  ["今年收官。剩下的管网改造还有37公里", "37公里", { measured: ["剩下的管网改造"], number: "37", unit: "公里" }],
  ["最高1200元", "1200元", { measured: ["最高"], number: "1200", unit: "元" }],
  ["5款", "5款", { measured: [], number: "5", unit: "款" }],
  ["若干家", "若干家", { measured: [], number: "若干家", unit: "" }],
  ["别处的一句", "5款", { measured: ["别处的一句"], number: "5", unit: "款" }],
];

describe("a figure as a row of verbatim pieces", () => {
  test.each(CASES)("%s: %s", (context, text, row) => {
    const figure = { text, value: 0, unit: "", context, paragraph: 3 };
    expect(figureRows([figure])).toEqual([
      { period: "", measured: [], limit: "", number: "", unit: "", paragraph: 3, ...row },
    ]);
  });

  test.each<[string, Partial<Figure>, Row]>([
    [
      "its own name and time replace the clause",
      { context: "同比增长6.8%", text: "6.8%", measure: "渔业产值同比增长", period: LAST_YEAR },
      { period: "去年", measured: ["渔业产值同比增长"], number: "6.8", unit: "%" },
    ],
    [
      "its qualifier limits the number",
      { context: "总量突破了70万亿元大关", text: "70万亿元", measure: "总量", qualifier: "突破了" },
      { measured: ["总量"], limit: "突破了", number: "70", unit: "万亿元" },
    ],
    [
      "a qualifier after the number stays with the unit",
      { context: "利用率达到30%以上", text: "30%", measure: "利用率", qualifier: "以上" },
      { measured: ["利用率"], number: "30", unit: "%以上" },
    ],
    [
      "a time that the clause prints is not said twice",
      { context: "去年，规模5亿元", text: "5亿元", period: LAST_YEAR },
      { measured: ["去年，规模"], number: "5", unit: "亿元" },
    ],
    [
      "a time from before the clause is said",
      { context: "规模5亿元", text: "5亿元", period: LAST_YEAR },
      { period: "去年", measured: ["规模"], number: "5", unit: "亿元" },
    ],
  ])("%s", (_, figure, row) => {
    const rows = figureRows([{ text: "", context: "", value: 0, unit: "", paragraph: 3, ...figure }]);
    expect(rows).toEqual([{ period: "", measured: [], limit: "", number: "", unit: "", paragraph: 3, ...row }]);
  });

  test.each<[Row, string]>([
    [{ period: "去年", measured: ["产值"] }, "去年，产值"],
    [{ measured: ["安排", "工程"] }, "安排…工程"],
    [{ period: "去年", measured: [] }, "去年"],
  ])("when and what are one text: %o", (row, words) => {
    expect(
      measuredWords({ period: "", measured: [], limit: "", number: "", unit: "", paragraph: 0, ...row }, "…"),
    ).toBe(words);
  });

  test("the same figure twice in one clause: each row has what stands at its own place", () => {
    const figure = { text: "4个", value: 4, unit: "个", context: "国家级园区4个、省级园区4个", paragraph: 0 };
    expect(figureRows([figure, figure]).map(({ measured }) => measured[0])).toEqual([
      "国家级园区",
      "国家级园区4个、省级园区",
    ]);
  });
});
