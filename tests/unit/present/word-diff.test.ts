import { describe, expect, test } from "vitest";
import { countPlaces, diffWords, type Segment } from "../../../src/present/word-diff";

/** `甲[乙]丙`: words that only this text has are in brackets. */
function marked(segments: readonly Segment[]): string {
  return segments.map(({ text, isShared }) => (isShared ? text : `[${text}]`)).join("");
}

test.each([
  ["three numbers", "增加8.2%，其中海水6.1%，淡水3.0%", "增加8.4%，其中海水6.3%，淡水3.1%", 3],
  ["a word inserted and, further on, another removed", "全市新增托位并建成", "全市今年新增托位建成", 2],
  ["marks alone", "增加，其中", "增加,其中", 1],
  ["a paragraph that one side lacks", null, "增加8.4%", 1],
])("the places of a passage are counted: %s", (_, a, b, places) => {
  const segments = (text: string | null) => (text === null ? null : [{ text, isShared: true }]);
  expect(countPlaces(segments(a), segments(b))).toBe(places);
});

describe("two texts word by word", () => {
  test.each([
    [
      "a number is one word",
      "增加到1956个，提供",
      "增加到1596个，提供",
      "增加到[1956]个，提供",
      "增加到[1596]个，提供",
    ],
    [
      "so is one with a point and a per cent sign",
      "满意率99.1%。",
      "满意率98.1%。",
      "满意率[99.1%]。",
      "满意率[98.1%]。",
    ],
    [
      "words that only one has",
      "停业整顿，情节严重的",
      "停业整顿，并记入信用档案，情节严重的",
      "停业整顿，情节严重的",
      "停业整顿，[并记入信用档案，]情节严重的",
    ],
    [
      "two places",
      "新增公办托位，明年建成",
      "新增普惠托位，今年建成",
      "新增[公办]托位，[明]年建成",
      "新增[普惠]托位，[今]年建成",
    ],
    [
      "one word left between two changes is part of them",
      "菜价会涨吗？",
      "菜价会不会上涨？",
      "菜价会[涨吗]？",
      "菜价会[不会上涨]？",
    ],
    [
      "widths and kinds of quotes are no difference",
      "改革以来，“单台车”",
      '改革以来,"单台车"',
      "改革以来，“单台车”",
      '改革以来,"单台车"',
    ],
    [
      "a Latin word is one word",
      "使用 Open API 接口",
      "使用 OpenAPI 接口",
      "使用 [Open API ]接口",
      "使用 [OpenAPI ]接口",
    ],
    ["nothing in common", "甲乙丙", "丁戊", "[甲乙丙]", "[丁戊]"],
    ["nothing on one side", "", "丁戊", "", "[丁戊]"],
    ["no character is cut in two", "姓𠮷的人", "姓吉的人", "姓[𠮷]的人", "姓[吉]的人"],
  ])("%s", (_, a, b, markedA, markedB) => {
    const [segmentsA, segmentsB] = diffWords(a, b);
    expect([marked(segmentsA), marked(segmentsB)]).toEqual([markedA, markedB]);
  });

  test("a passage of 600 changed words is compared, one of more is replaced as a whole", () => {
    const around = (changed: number) => {
      const [a, b] = [hanFrom(0x4e00, changed), hanFrom(0x6e00, changed)];
      return diffWords(`${a}宁波市${a}`, `${b}宁波市${b}`)[0].map(({ text, isShared }) => [text.length, isShared]);
    };
    expect([around(150), around(151)]).toEqual([
      [
        [150, false],
        [3, true],
        [150, false],
      ],
      [[305, false]],
    ]);
  });

  test("long texts with nothing in common keep every word", () => {
    const [a, b] = [hanFrom(0x4e00, 20_000), hanFrom(0x6e00, 20_000)];
    expect(diffWords(a, b).map(marked)).toEqual([`[${a}]`, `[${b}]`]);
  });
});

/** Another character in each place, up to 4,000. */
function hanFrom(first: number, length: number): string {
  return Array.from({ length }, (_, i) => String.fromCodePoint(first + (i % 4000))).join("");
}
