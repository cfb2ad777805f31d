import { describe, expect, test } from "vitest";
import { diffWords, type Segment } from "../../../src/present/word-diff";

/** `甲[乙]丙`: what only this reading says stands in brackets. */
function marked(segments: readonly Segment[]): string {
  return segments.map(({ text, isShared }) => (isShared ? text : `[${text}]`)).join("");
}

describe("two readings word by word", () => {
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

  test("nothing of either is lost, and long readings of nothing in common take no long time", () => {
    const a = Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x4e00 + (i % 5000))).join("");
    const b = Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x6e00 + (i % 4000))).join("");
    const started = performance.now();
    const [segmentsA, segmentsB] = diffWords(a, b);
    expect(performance.now() - started).toBeLessThan(2000);
    expect([segmentsA, segmentsB].map((list) => list.map(({ text }) => text).join(""))).toEqual([a, b]);
  });
});
