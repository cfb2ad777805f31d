import { describe, expect, test } from "vitest";
import { readOutline } from "../../../../src/read/article/outline";
import { halfWidth } from "../../../../src/read/line/text";

function outlineOf(text: string, utterances?: readonly number[]): string[] {
  const paragraphs = text
    .trim()
    .split("\n")
    .map((line) => ({ text: line.trim(), plain: halfWidth(line.trim()) }));
  return readOutline(paragraphs, utterances ?? paragraphs.map(() => 0)).map(
    ({ marker, heading, paragraph }) => `${paragraph} ${marker}|${heading}`,
  );
}

describe("points that count up from one are an outline", () => {
  test.each<[string, string, string[]]>([
    [
      "a paragraph each",
      "一是聚焦时尚，加快迈进。设计是灵魂。\n二是聚焦科技，赋能升级。",
      ["0 一是|聚焦时尚，加快迈进", "1 二是|聚焦科技，赋能升级"],
    ],
    [
      "within one paragraph",
      "重点抓三件事：一是请专家；二是推机采；三是统一品牌。",
      ["0 一是|请专家", "0 二是|推机采", "0 三是|统一品牌"],
    ],
    [
      "within one sentence",
      "主要是，一是总量稳，二是结构优，三是后劲足。",
      ["0 一是|总量稳", "0 二是|结构优", "0 三是|后劲足"],
    ],
    [
      "headings with 、",
      "一、外贸再创新高。全年增长。\n二、主体更加活跃。\n三、新业态成长",
      ["0 一、|外贸再创新高", "1 二、|主体更加活跃", "2 三、|新业态成长"],
    ],
    ["brackets of both widths", "（一）稳增长。\n(二)调结构。", ["0 （一）|稳增长", "1 (二)|调结构"]],
    ["ordinals", "第一，链条齐。\n第二，转身快。\n第三，服务近。", ["0 第一|链条齐", "1 第二|转身快", "2 第三|服务近"]],
    [
      "words of order",
      "首先，建好仓。其次，建好队。最后，管好账。",
      ["0 首先|建好仓", "0 其次|建好队", "0 最后|管好账"],
    ],
    ["digits", "1.建好仓。\n2.建好队。", ["0 1.|建好仓", "1 2.|建好队"]],
    [
      "ten and more",
      Array.from("一二三四五六七八九", (n) => `${n}是做好这件事。`)
        .concat("十是做好。", "十一是做完。")
        .join("\n"),
      [...Array.from("一二三四五六七八九", (n, i) => `${i} ${n}是|做好这件事`), "9 十是|做好", "10 十一是|做完"],
    ],
    [
      "nested, in order of the text",
      "一、总体情况。\n一是快。\n二是好。\n二、下一步打算。\n一是稳。\n二是准。",
      ["0 一、|总体情况", "1 一是|快", "2 二是|好", "3 二、|下一步打算", "4 一是|稳", "5 二是|准"],
    ],
  ])("%s", (_, text, outline) => {
    expect(outlineOf(text)).toEqual(outline);
  });
});

describe("what only looks like a marker is no point", () => {
  test.each([
    ["one marker alone", "第一，总体可控，这句话怎么解释。\n我们高度重视。"],
    ["in the middle of a word", "统一是前提。万一是假的，二是真的。"],
    ["a series of things", "第一产业、第二产业、第三产业"],
    ["sectors", "一、二、三产业融合。"],
    ["times", "第一时间赶到。\n第二天恢复。"],
    ["a list that begins with two", "二是聚焦科技。\n三是聚焦生态。"],
    ["decimals", "1.5万人参加。\n2.5万人受益。"],
    ["thanks before anything", "首先，感谢大家。\n我们会努力。"],
  ])("%s", (_, text) => {
    expect(outlineOf(text)).toEqual([]);
  });

  test("a list ends where another speaker begins", () => {
    const text = "一是快。\n二是好。\n三是省。";
    expect(outlineOf(text, [1, 1, 2])).toEqual(["0 一是|快", "1 二是|好"]);
  });
});
