import { expect, test } from "vitest";
import { knownWordsOf, wordsIn } from "../../../scripts/known-words";

test.each<[name: string, source: string, words: readonly string[], characters: string]>([
  ["texts", 'const A = ["编辑", "责编"];', ["编辑", "责编"], ""],
  ["a list in one text", 'const A = " 方案 高峰 ";', ["方案", "高峰"], ""],
  ["alternatives of a rule", "const A = /^(?:记者|媒体) ?问$/u;", ["媒体", "记者"], "问"],
  ["a class, character by character", "const A = /[问答]道/u;", [], "答道问"],
  ["no ends of a range", "const A = /[一-龥长]/u;", [], "长"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source code in a text
  ["parts of a template", "const A = `^${B}局长(?:助理)?`;", ["助理", "局长"], ""],
  ["nothing from comments", "/** 沈川 */ const A = 1; // 郑远", [], ""],
  ["twelve characters", 'const A = "甲乙丙丁戊己庚辛壬癸子丑";', ["甲乙丙丁戊己庚辛壬癸子丑"], ""],
  ["no longer lists of characters", 'const A = "甲乙丙丁戊己庚辛壬癸子丑寅";', [], ""],
])("the known words are %s", (_, source, words, characters) => {
  expect(wordsIn([source])).toEqual({ words, characters });
});

test("the reader's own sources give labels, markers and units", () => {
  const { labels, markers, figures } = knownWordsOf(".");
  expect(labels.words).toEqual(expect.arrayContaining(["责任编辑", "稿源", "记者", "局长", "中国宁波网"]));
  expect(markers.words).toEqual(expect.arrayContaining(["首先", "其次"]));
  expect(figures.words).toEqual(expect.arrayContaining(["公里"]));
  expect(labels.words).not.toContain("公里");
});
