import { describe, expect, test } from "vitest";
import { comparisonKey, halfWidth } from "../../../../src/read/line/text";
import { MOST_LEVELS } from "../../../../src/site";
import { readBodyHtml } from "../../../support/parsed-html";

const S = Array.from({ length: 6 }, (_, i) => `渡口第${i + 1}班船从今天起提早一刻钟开，末班船仍在晚上八点。`);
const p = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");
const TITLE = "渡口添了班船";
const head = `<h1>${TITLE}</h1><p>稿源：甬江晚刊 2023-05-10 09:17:55</p>`;
const comments = Array.from(
  { length: 9 },
  (_, i) => `住在对岸的第${i + 1}个邻居说：下夜班终于不用绕过三座桥了，早就该开。`,
);
/** The document, its root, the body and the paragraph are levels too. */
const DEEPEST = MOST_LEVELS - 4;

describe("an article finder is asked where the reading is suspicious", () => {
  test.each([
    ["the usual page", `${head}${p(S)}`, false],
    ["no line of metadata, and one copy", `<h1>${TITLE}</h1>${p(S)}`, true],
    ["a short text over long comments", `${head}${p(S.slice(0, 2))}<h3>最新评论</h3>${p(comments)}`, true],
    ["a text as long as half of the comments and more", `${head}${p(S)}<h3>最新评论</h3>${p(comments)}`, false],
    ["elements nested as deep as it may read", `<h1>${TITLE}</h1>${"<div>".repeat(DEEPEST)}${p(S)}`, true],
    ["elements nested one level deeper", `<h1>${TITLE}</h1>${"<div>".repeat(DEEPEST + 1)}${p(S)}`, false],
  ])("%s", (_, html, needs) => {
    expect(readBodyHtml(html, TITLE).needsArticleFinder).toBe(needs);
  });
});

describe("the finder is believed where it keeps more whole sentences", () => {
  const box = (lines: readonly string[]) => `<div>${p(lines)}</div>`;
  const parted = `${head}${box(S.slice(0, 2))}<p>编辑：温良玉</p>${box(S.slice(2))}`;
  test.each([
    ["it has what we leave out", parted, S, S, true],
    ["it has as much", parted, S.slice(0, 2), S.slice(0, 2), false],
    ["it has less", parted, S.slice(0, 1), S.slice(0, 2), false],
    ["it has something else", parted, comments, S.slice(0, 2), false],
    ["it has less of a page that shows no end", `<h1>${TITLE}</h1>${p(S)}`, S.slice(0, 4), S.slice(0, 4), true],
    ["it has too little of that", `<h1>${TITLE}</h1>${p(S)}`, S.slice(0, 2), S, false],
  ])("%s", (_, html, found, paragraphs, isFound) => {
    const { record } = readBodyHtml(
      html,
      TITLE,
      undefined,
      found.map((text) => comparisonKey(halfWidth(text))),
    );
    expect(record?.paragraphs).toEqual(paragraphs);
    expect(record?.evidence.paragraphs?.from).toBe(isFound ? "article finder" : undefined);
  });
});
