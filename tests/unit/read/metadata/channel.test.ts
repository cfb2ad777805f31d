import { describe, expect, test } from "vitest";
import { readChannel, withoutTitle } from "../../../../src/read/metadata/channel";

const channelOf = (text: string) =>
  readChannel([
    { kind: "text", text: "首页" },
    { kind: "breadcrumb", text },
  ]).names;

describe("a breadcrumb gives the names between its label and the page itself", () => {
  test.each([
    ["您当前的位置 ： 中国宁波网 > 宁波新闻发布 > 记者提问", ["中国宁波网", "宁波新闻发布", "记者提问"]],
    ["您的位置：首页＞民生＞渡口", ["首页", "民生", "渡口"]],
    ["當前位置：首頁 › 民生", ["首頁", "民生"]],
    ["首页 » 民生 → 渡口", ["首页", "民生", "渡口"]],
    ["现在位置 : 中国宁波网 > 苏晚晴文集 正文", ["中国宁波网", "苏晚晴文集"]],
    ["当前位置：中国宁波网 > 民生 > 正文", ["中国宁波网", "民生"]],
    ["当前位置：中国宁波网 > 2014年 > 2014-05-20", ["中国宁波网", "2014年"]],
    ["当前位置：中国宁波网 > 2014-05-20大事", ["中国宁波网", "2014-05-20大事"]],
    [`当前位置：民生 > ${"渡".repeat(24)}`, ["民生", "渡".repeat(24)]],
    [`当前位置：民生 > ${"渡".repeat(25)}`, ["民生"]],
  ])("%s", (text, names) => {
    expect(channelOf(text)).toEqual(names);
  });
});

test("the first breadcrumb with a name counts, and its line is the evidence", () => {
  const blocks = ["您的位置：", "您的位置：民生", "您的位置：渡口"].map((text) => ({
    kind: "breadcrumb" as const,
    text,
  }));
  expect(readChannel(blocks)).toEqual({ names: ["民生"], text: "您的位置：民生" });
  expect(readChannel([{ kind: "text", text: "您的位置：民生" }])).toEqual({ names: [], text: null });
});

describe("the page's own title is none of its sections", () => {
  test.each([
    [["民生", "渡口 添了班船？"], "渡口添了班船?", ["民生"]],
    [["民生", "渡口"], "渡口添了班船", ["民生", "渡口"]],
    [["渡口", "民生"], "渡口", ["渡口", "民生"]],
    [[], "渡口", []],
  ])("%j under %s", (names, title, left) => {
    expect(withoutTitle({ names, text: "…" }, title).names).toEqual(left);
  });
});
