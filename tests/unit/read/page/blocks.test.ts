import { describe, expect, test } from "vitest";
import { blockTexts } from "../../../support/parsed-html";

const TITLE = "老街的路灯，换成什么样？";

describe("a title over several lines or blocks is one block, with nothing between", () => {
  test.each([
    ["over two lines", "<h1>老街的路灯，<br>换成什么样？</h1>", `${TITLE}-宁波新闻发布-中国宁波网`, [TITLE]],
    ["in two headings", "<h1>老街的路灯，</h1><h1>换成什么样？</h1>", `${TITLE}-中国宁波网`, [TITLE]],
    ["in three", "<p>老街</p><p>的路灯，</p><p>换成什么样？</p>", `${TITLE}_中国宁波网`, [TITLE]],
    [
      "in five",
      "<p>老街</p><p>的</p><p>路灯，</p><p>换成</p><p>什么样？</p>",
      TITLE,
      [..."老街|的|路灯，换成|什么样？".split("|")],
    ],
    ["with a kicker over it", "<h1>民生会今天提出<br>老街的路灯，换成什么样？</h1>", TITLE, ["民生会今天提出", TITLE]],
    ["with the site before it", "<h1>老街的路灯，<br>换成什么样？</h1>", `中国宁波网-${TITLE}`, [TITLE]],
    ["of which the document says nothing", "<h1>老街的路灯<br>换成什么样</h1>", "中国宁波网", ["老街的路灯换成什么样"]],
    [
      "two headings of which it says nothing",
      "<h1>老街的路灯</h1><h1>换成什么样</h1>",
      "",
      ["老街的路灯", "换成什么样"],
    ],
    ["of words", "<h1>Lamps of<br>old streets</h1>", "Lamps of old streets", ["Lamps of old streets"]],
  ])("%s", (_, html, documentTitle, texts) => {
    expect(blockTexts(html, documentTitle)).toEqual(texts);
  });
});

describe("a sentence that the page breaks is one block, two sentences are two", () => {
  test.each([
    ["in mid-sentence", "渡口的船从明天开始每天多开两班，<br>末班改在晚上八点。", 1],
    ["after a full stop", "渡口的船从明天开始每天多开两班。<br>末班改在晚上八点。", 2],
    [
      "after a bracket behind a full stop",
      "<p>末班改在晚上八点。（记者 温良玉）</p><p>扫一扫在手机打开当前页面</p>",
      2,
    ],
    ["in two elements side by side", "<p>渡口的船从明天开始每天多开两班，</p><p>末班改在晚上八点。</p>", 1],
    [
      "in elements of two parents",
      "<div><p>渡口的船从明天开始每天多开两班，</p></div><div><p>末班改在晚上八点。</p></div>",
      2,
    ],
  ])("%s", (_, html, count) => {
    expect(blockTexts(html)).toHaveLength(count);
  });
});

describe("a label takes the value in the next cell with it, and nothing where it has none", () => {
  test.each([
    ["<tr><td>编辑：</td><td>苏晚晴</td></tr>", ["编辑： 苏晚晴"]],
    ["<div>分享到：<a href='#'></a></div><p>苏晚晴</p>", ["分享到：", "苏晚晴"]],
  ])("%s", (html, texts) => {
    expect(blockTexts(`<table>${html}</table>`).toSorted()).toEqual(texts.toSorted());
  });
});
