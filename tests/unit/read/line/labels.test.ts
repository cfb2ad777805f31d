import { describe, expect, test } from "vitest";
import { fieldOf, isEventLabel, isTableLabel, isTool, labelAtEndOf, labelsAt } from "../../../../src/read/line/labels";

describe("a label means what its row says, or what the end of a longer one says", () => {
  test.each([
    ["稿源", "source"],
    ["作者", "author"],
    ["责任编辑", "editor"],
    ["时政编辑", "editor"],
    ["甬江晚刊新媒体编辑", null],
    ["明州晚刊夜班编辑", "editor"],
    ["责任校对", "credit"],
    ["发布时间", "time"],
    ["最后更新", "update"],
    ["报料热线", "contact"],
    ["浏览次数", "counter"],
    ["字号", "tool"],
    ["发布机构", null],
    ["", null],
  ])("%s", (label, field) => {
    expect(fieldOf(label)).toBe(field);
  });
});

test("labels at a place are given with the longest first", () => {
  expect(labelsAt("本报来源于甬江", 2).map(({ label }) => label)).toEqual(["来源于", "来源"]);
  expect(labelsAt("本报来源于甬江", 0)).toEqual([]);
  expect(labelsAt("来源", 2)).toEqual([]);
});

describe("a label may end a word, never be all of it", () => {
  test.each([
    ["宁波日报作者", "作者"],
    ["袁慧敏责任编辑", "责任编辑"],
    ["作者", null],
    ["甬江", null],
  ])("%s", (word, label) => {
    expect(labelAtEndOf(word)).toBe(label);
  });
});

test("labels of the tables, of events and of buttons are told apart", () => {
  const words = ["稿源", "时政编辑", "地点", "打印", "浏览量"];
  expect(words.filter(isTableLabel)).toEqual(["稿源", "打印", "浏览量"]);
  expect(words.filter(isEventLabel)).toEqual(["地点"]);
  expect(words.filter(isTool)).toEqual(["打印", "浏览量"]);
});
