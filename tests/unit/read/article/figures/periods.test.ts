import { describe, expect, test } from "vitest";
import { readFigures } from "../../../../../src/read/article/figures/read-figures";
import { toParagraph } from "../../../../../src/read/line/paragraph";

function periods(text: string, published: string | null = "2023-11-10") {
  return readFigures([toParagraph(text)], published).map(({ period }) =>
    period === undefined ? null : [period.text, period.from, period.to],
  );
}

describe("the days that a period means", () => {
  test.each<[string, (string | null)[]]>([
    ["2021年，建成5家", ["2021年", "2021-01-01", "2021-12-31"]],
    ["今年建成5家", ["今年", "2023-01-01", "2023-12-31"]],
    ["去年建成5家", ["去年", "2022-01-01", "2022-12-31"]],
    ["今年前三季度建成5家", ["今年前三季度", "2023-01-01", "2023-09-30"]],
    ["前8个月，建成5家", ["前8个月", "2023-01-01", "2023-08-31"]],
    ["1-9月份，建成5家", ["1-9月份", "2023-01-01", "2023-09-30"]],
    ["上半年建成5家", ["上半年", "2023-01-01", "2023-06-30"]],
    ["2015年一季度建成5家", ["2015年一季度", "2015-01-01", "2015-03-31"]],
    ["2月份建成5家", ["2月份", "2023-02-01", "2023-02-28"]],
    ["2024年2月建成5家", ["2024年2月", "2024-02-01", "2024-02-29"]],
    ["5月23日15时至5月24日15时新增5家", ["5月23日15时至5月24日15时", "2023-05-23", "2023-05-24"]],
    ["去年10月至今年3月建成5家", ["去年10月至今年3月", "2022-10-01", "2023-03-31"]],
    ["2016—2020年建成5家", ["2016—2020年", "2016-01-01", "2020-12-31"]],
    ["“十三五”期间，建成5家", ["“十三五”期间", "2016-01-01", "2020-12-31"]],
    ["截至1月24日，建成5家", ["截至1月24日", null, "2023-01-24"]],
    ["截至9月底，建成5家", ["截至9月底", null, "2023-09-30"]],
    ["截止到2016年年底，建成5家", ["截止到2016年年底", null, "2016-12-31"]],
    ["截至目前，建成5家", ["截至目前", null, "2023-11-10"]],
    ["去年底建成5家", ["去年底", null, "2022-12-31"]],
    ["今年以来，建成5家", ["今年以来", "2023-01-01", null]],
    ["去年汛期，建成5家", ["去年汛期", null, null]],
    ["三年来，建成5家", ["三年来", null, null]],
    ["试点期间，建成5家", ["试点期间", null, null]],
    ["今年“五一”假期，建成5家", ["今年“五一”假期", null, null]],
  ])("%s", (text, period) => {
    expect(periods(text)).toEqual([period]);
  });

  test.each<[string, string, string | null, string | null]>([
    ["the month has ended", "10月建成5家", "2023-10-01", "2023-10-31"],
    ["the month has not ended: no year is certain", "11月建成5家", null, null],
  ])("%s", (_, text, from, to) => {
    expect(periods(text)).toEqual([[text.slice(0, 3), from, to]]);
  });

  test.each<[string, string, string | null]>([
    ["in February the whole year is the last", "2024-02-29", "2023-12-31"],
    ["in March it is not certain", "2024-03-01", null],
  ])("%s", (_, published, to) => {
    expect(periods("全年建成5家", published)).toEqual([["全年", to && "2023-01-01", to]]);
  });

  test.each<[string, string, string | null]>([
    ["in January October is the last one", "10月建成5家", "2023-10-31"],
    ["September is not certain", "9月建成5家", null],
  ])("%s", (_, text, to) => {
    expect(periods(text, "2024-01-31").map((period) => period?.[2] ?? null)).toEqual([to]);
  });

  test("without a day of publication only printed years are known", () => {
    expect(periods("去年建成5家。2021年建成6家", null)).toEqual([
      ["去年", null, null],
      ["2021年", "2021-01-01", "2021-12-31"],
    ]);
  });

  test("今年前11个月 before they have ended is of a year that is not known", () => {
    expect(periods("今年前11个月建成5家", "2024-01-06")).toEqual([["今年前11个月", null, null]]);
  });
});

describe("a figure has the time of its clause, or the one before it in the sentence", () => {
  test.each<[string, (string | null)[]]>([
    ["我国前三季度出口19亿元，增长7.1%；进口13亿元", ["前三季度", "前三季度", "前三季度"]],
    ["去年建成5家，今年建成6家", ["去年", "今年"]],
    ["去年建成5家。建成6家", ["去年", null]],
    ["去年建成5家。其中，甲区3家、乙区2家", ["去年", "去年", "去年"]],
    ["从2012年到2021年，产值从5亿元增长到9亿元，提高4亿元", ["2012年", "2021年", "2012年到2021年"]],
    ["占比由2012年的21%提高到2021年的22%，利用率为30%", ["2012年", "2021年", null]],
    ["2021年和2022年分别增长5%和6%", ["2021年", "2022年"]],
    ["2021年和2022年增长5%", [null]],
    ["去年建成5家，目前拥有36家", ["去年", null]],
    ["去年产值过亿的企业5家，累计培育36家", ["去年", null]],
    ["去年，累计培育36家", ["去年"]],
    ["近年来，培育36家，拨款5亿元", ["近年来", null]],
    ["年底的失业率持平，就业人数5万人", [null]],
  ])("%s", (text, words) => {
    expect(periods(text).map((period) => period?.[0] ?? null)).toEqual(words);
  });
});

test.each([
  "比上年增长5%",
  "较2014年回落5%",
  "与去年同期相比增长5%",
  "恢复到2019年的95%",
  "是2012年的2.3倍",
  "2019年立项的工程建成5个",
  "自1990年以来首次降到7%",
  "自3月下旬开学以来举办5场",
])("what a figure is compared with is not its time: %s", (text) => {
  expect(periods(text)).toEqual([null]);
});
