import { describe, expect, test } from "vitest";
import { fullText, type TextPart } from "../../../src/present/full-text";
import type { Exchange } from "../../../src/record";
import { RECORDS } from "../../support/records";

const question = (asker: string | null, ...paragraphs: readonly string[]) => ({ asker, paragraphs });
const answer = (name: string | null, ...paragraphs: readonly string[]) => ({
  speaker: name === null ? null : { name, position: null },
  paragraphs,
});
const exchange = (asked: Exchange["question"], ...answers: Exchange["answers"]): Exchange => ({
  question: asked,
  answers,
});
const part = (
  kind: TextPart["kind"],
  who: string | null,
  paragraphs: readonly string[],
  isContinued = false,
): TextPart => ({
  kind,
  who,
  paragraphs,
  isContinued,
});

describe("the whole text is there in the order of the page", () => {
  test.each<[name: string, exchanges: readonly Exchange[], paragraphs: readonly string[], parts: readonly TextPart[]]>([
    ["without turns", [], ["甲。", "乙。"], [part("text", null, ["甲。", "乙。"])]],
    [
      "with turns and nothing else",
      [exchange(question("央广网", "为什么？"), answer("沈立帆", "因为。", "所以。"))],
      ["央广网记者：为什么？", "沈立帆答：因为。", "所以。"],
      [part("question", "央广网", ["为什么？"]), part("answer", "沈立帆", ["因为。", "所以。"])],
    ],
    [
      "with what stands before, between and after them",
      [
        exchange(question(null, "为什么？"), answer(null, "因为。")),
        exchange(question(null, "何时？"), answer(null, "明天。")),
      ],
      ["主持人开场。", "问：为什么？", "答：因为。", "主持人插话。", "问：何时？", "答：明天。", "散会。"],
      [
        part("text", null, ["主持人开场。"]),
        part("question", null, ["为什么？"]),
        part("answer", null, ["因为。"]),
        part("text", null, ["主持人插话。"]),
        part("question", null, ["何时？"]),
        part("answer", null, ["明天。"]),
        part("text", null, ["散会。"]),
      ],
    ],
    [
      "with what stands in the middle of an answer",
      [exchange(question(null, "为什么？"), answer("沈立帆", "因为。", "所以。"))],
      ["问：为什么？", "答：因为。", "图为会场。", "所以。"],
      [
        part("question", null, ["为什么？"]),
        part("answer", "沈立帆", ["因为。"]),
        part("text", null, ["图为会场。"]),
        part("answer", null, ["所以。"], true),
      ],
    ],
    [
      "with question and answer in one paragraph, and words before and after them",
      [exchange(question(null, "为什么？"), answer(null, "因为。"))],
      ["下面请提问。问：为什么？答：因为。（完）"],
      [
        part("text", null, ["下面请提问。问："]),
        part("question", null, ["为什么？"]),
        part("answer", null, ["因为。"]),
        part("text", null, ["（完）"]),
      ],
    ],
    [
      "with a question that only the title has",
      [exchange(question(null, "标题问什么？"), answer(null, "因为。"))],
      ["答：因为。"],
      [part("question", null, ["标题问什么？"]), part("answer", null, ["因为。"])],
    ],
    [
      "with the same words twice",
      [exchange(question(null, "为什么？"), answer(null, "谢谢。", "谢谢。"))],
      ["问：为什么？", "答：谢谢。", "谢谢。"],
      [part("question", null, ["为什么？"]), part("answer", null, ["谢谢。", "谢谢。"])],
    ],
    [
      "with two who answer together",
      [
        exchange(question(null, "为什么？"), {
          ...answer("沈立帆", "因为。"),
          with: [{ name: "顾安", position: null }],
        }),
      ],
      ["问：为什么？", "沈立帆、顾安答：因为。"],
      [part("question", null, ["为什么？"]), part("answer", "沈立帆、顾安", ["因为。"])],
    ],
  ])("%s", (_, exchanges, paragraphs, parts) => {
    expect(fullText({ exchanges, paragraphs })).toEqual(parts);
  });

  test.each(Object.entries(RECORDS))("of the record %s every paragraph", (_, record) => {
    const shown = fullText(record).flatMap(({ paragraphs }) => paragraphs);
    const lost = record.paragraphs.filter((text) => !shown.some((each) => text.includes(each)));
    expect(lost).toEqual([]);
  });
});
