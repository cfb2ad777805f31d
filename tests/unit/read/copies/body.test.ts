import { describe, expect, test } from "vitest";
import { readBodyHtml } from "../../../support/parsed-html";

const FIRST = "渡口从今天起每天多开两班船，末班改在晚上八点。";
const LAST = "票价仍是两元，老人凭卡免费。";
const HEAD = "<h1>渡口添了班船</h1><p>稿源：甬江晚刊 2023-05-10 09:17:55</p>";
const p = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");

/** The lines that are read where these are printed beside the title, and in the same element. */
const paragraphsOf = (html: string) =>
  readBodyHtml(`<div>${HEAD}${html}</div>`, "渡口添了班船-中国宁波网").record?.paragraphs ?? [];

const BETWEEN_TITLE_AND_TEXT = [
  "打印",
  "字体： 放大 缩小",
  "分享到：",
  "点击数：892",
  "7",
  "用微信扫码二维码",
  "分享至好友和朋友圈",
  "链接已复制",
  "晚上八点也能过江",
  "图为新添的班船",
];

describe("no line between the title and the first sentence is a paragraph or ends the text", () => {
  test.each(BETWEEN_TITLE_AND_TEXT)("%s", (line) => {
    expect(paragraphsOf(p(line, FIRST, LAST))).toEqual([FIRST, LAST]);
    expect(paragraphsOf(p(line, line, FIRST, LAST))).toEqual([FIRST, LAST]);
  });
});

describe("lines that belong to the first sentence are paragraphs", () => {
  test.each(["温良玉", "（2023年5月10日）温良玉", "各位来宾：", "一、班次", "本报记者 温良玉"])("%s", (line) => {
    const isRead = !line.startsWith("（");
    expect(paragraphsOf(p(line, FIRST, LAST))).toEqual(isRead ? [line, FIRST, LAST] : [FIRST, LAST]);
  });

  test("a heading in the text's own element", () => {
    expect(paragraphsOf(`<div>${p("晚上八点也能过江", FIRST, LAST)}</div>`)).toEqual(["晚上八点也能过江", FIRST, LAST]);
  });
});

const WITHIN = [
  "2",
  "晚上八点也能过江",
  "“再也不用绕路了”",
  "（资料图）",
  "The last boat leaves at eight.",
  "图为新添的班船",
];

describe("a line between two sentences is a paragraph", () => {
  test.each(WITHIN)("%s", (line) => {
    expect(paragraphsOf(p(FIRST, line, LAST))).toEqual([FIRST, line, LAST]);
  });
});

const UNDER_TEXT = [
  "扫一扫在手机打开当前页",
  "关键词：渡口 班船",
  "更多内容请关注“甬江发布”微信公众号。",
  "免责声明：以上内容仅供参考，不构成建议。",
  "凡本网注明来源的作品，转载时请保留来源。",
  "返回首页，查看更多",
  "24小时排行",
  "提交评论",
  "晚上八点也能过江",
  "月湖的荷花开了吗？",
];

describe("lines under the last sentence are no text, with or without an editor's line", () => {
  test.each(UNDER_TEXT)("%s", (line) => {
    for (const lines of [[line], [line, line], [line, "编辑：温良玉"], ["编辑：温良玉", line]])
      expect(paragraphsOf(`<div>${p(FIRST, LAST)}</div><div>${p(...lines)}</div>`)).toEqual([FIRST, LAST]);
  });

  test.each(UNDER_TEXT.slice(0, -1))("%s, in the same element", (line) => {
    expect(paragraphsOf(p(FIRST, LAST, line))).toEqual([FIRST, LAST]);
  });

  test.each(["“再也不用绕路了”", "（记者 温良玉）", "二、票价", "本报记者 温良玉"])("but %s is", (line) => {
    expect(paragraphsOf(p(FIRST, LAST, line))).toEqual([FIRST, LAST, line]);
  });

  test("comments are no text, however long", () => {
    const comments = p("最新评论", "网友海风：", "早就该开了，以前下夜班只能绕到三座桥以外去。");
    expect(paragraphsOf(`${p(FIRST, LAST)}${comments}`)).toEqual([FIRST, LAST]);
  });
});

describe("what may end an article ends it only where no sentence of the same element follows", () => {
  test.each(["编辑：温良玉", "相关新闻", "未经授权不得转载"])("%s", (line) => {
    expect(paragraphsOf(p(FIRST, line, LAST))).toEqual([FIRST, LAST]);
    expect(paragraphsOf(`<div>${p(FIRST)}</div>${p(line)}<div>${p(LAST)}</div>`)).toEqual([FIRST]);
  });

  test("a sentence that begins as the owner's line does is text", () => {
    const sentence = "未经许可在渡口摆摊的，由港航中心劝离。";
    expect(paragraphsOf(p(FIRST, sentence, LAST))).toEqual([FIRST, sentence, LAST]);
  });
});

test("a text without any sentence is read up to its end", () => {
  const list = ["早班船六点开船", "末班船八点开船", "票价两元"];
  expect(paragraphsOf(p(...list.slice(0, 2), "编辑：温良玉"))).toEqual(list.slice(0, 2));
});

test("days of comments are not the article's", () => {
  const html = `<h1>渡口添了班船</h1><p>稿源：甬江晚刊 2023-05-10</p>${p(FIRST, LAST)}<div>${p("最新评论", "2023-05-12 08:30:11")}</div>`;
  expect(readBodyHtml(html, "渡口添了班船").record?.publishedAt).toBe("2023-05-10");
});

const box = (line: string) => `<section><p>${line}</p></section>`;
const TEXT = [FIRST, "船上添了遮雨的长椅。", LAST];
/** 12 characters are a sentence of the text, 11 may be said twice. */
const [TWELVE, ELEVEN] = ["末班船改在晚上八点半开。", "末班船改在晚上八点开。"] as const;

/** [what is printed, its markup, the paragraphs] */
const BOXES: readonly (readonly [string, string, readonly string[]])[] = [
  ["a box over the text", `${box(FIRST)}<div>${p(...TEXT)}</div>`, TEXT],
  ["a window under it", `<div>${p(...TEXT)}</div><p>分享</p>${box(FIRST)}`, TEXT],
  ["a box with a sentence of its own", `${box("雨天也开。")}<div>${p(...TEXT)}</div>`, ["雨天也开。", ...TEXT]],
  ["the text's own element", `<div>${p(...TEXT, FIRST)}</div>`, [...TEXT, FIRST]],
  ["an element for each paragraph", [...TEXT, FIRST].map(box).join(""), [...TEXT, FIRST]],
  ["a box of 12 characters", `<div>${p(TWELVE, ...TEXT)}</div>${box(TWELVE)}`, [TWELVE, ...TEXT]],
  ["a box of 11 characters", `<div>${p(ELEVEN, ...TEXT)}</div>${box(ELEVEN)}`, [ELEVEN, ...TEXT, ELEVEN]],
];

describe("a sentence that a box beside the text repeats is read where the text has it", () => {
  test.each(BOXES)("%s", (_, html, paragraphs) => {
    expect(paragraphsOf(html)).toEqual(paragraphs);
  });
});
