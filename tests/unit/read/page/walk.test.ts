// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { walkPage } from "../../../../src/read/page/walk";
import { walked } from "../../../support/parsed-html";

const lines = (html: string) => walked(html).lines.map(({ text }) => text);

describe("a line is what the markup leaves in one piece", () => {
  test.each([
    ["two paragraphs", "<p>渡口今天开船。</p><p>票价两元。</p>", ["渡口今天开船。", "票价两元。"]],
    ["a break", "渡口今天开船。<br>票价两元。", ["渡口今天开船。", "票价两元。"]],
    ["spans inside a word", "渡<span>口</span>今<b><i>天</i></b>开船。", ["渡口今天开船。"]],
    ["an unknown element", "<x-a>渡口</x-a>今天开船。", ["渡口今天开船。"]],
    ["empty elements", "<p></p><p> </p><p>渡口<span></span>开船。</p>", ["渡口开船。"]],
    ["a newline outside of <pre>", "<p>渡口\n开船。</p>", ["渡口 开船。"]],
    ["newlines in <pre>", "<pre>渡口开船。\n票价两元。\n</pre>", ["渡口开船。", "票价两元。"]],
    ["an element in <pre>", "<pre>渡<b>口开</b>船。\n票价<i>两\n元</i>。</pre>", ["渡口开船。", "票价两", "元。"]],
    ["a reading over a character", "方<ruby>砚<rp>(</rp><rt>yàn</rt><rp>)</rp></ruby>答：够。", ["方砚答：够。"]],
    ["a power", "用电2.1×10<sup>4</sup>千瓦时", ["用电2.1×10⁴千瓦时"]],
    ["a square", "绿地1200m<sup>2</sup>", ["绿地1200m²"]],
    ["a lowered digit", "CO<sub>2</sub>排放", ["CO₂排放"]],
    ["a note", "据统计<sup>[1]</sup>", ["据统计[1]"]],
    ["four raised digits", "据统计<sup>2024</sup>", ["据统计2024"]],
    [
      "what an extension put under a paragraph",
      '<p>渡口开船。<font class="notranslate x" lang="en"><br>The ferry runs.</font></p>',
      ["渡口开船。"],
    ],
    ["English that the page prints itself", '<p><span lang="en">The ferry runs.</span></p>', ["The ferry runs."]],
    ["Chinese that is not to be translated", '<p class="notranslate" lang="zh-CN">渡口开船。</p>', ["渡口开船。"]],
  ])("%s", (_, html, texts) => {
    expect(lines(html)).toEqual(texts);
  });
});

describe("an indent of two wide spaces is one, and any indent of a line in <pre>", () => {
  test.each([
    ["<p>\u3000\u3000渡口</p>", true],
    ["<p>\u3000渡口</p>", false],
    ["<p>  渡口</p>", false],
    ["<pre>票价\n  渡口</pre>", true],
    ["<pre>票价\n渡口</pre>", false],
  ])("%j", (html, indented) => {
    expect(walked(html).lines.at(-1)?.indented).toBe(indented);
  });
});

describe("a page that the browser translated says so", () => {
  test.each([
    ['<html class="translated-ltr">', true],
    ['<html class="no-js translated-rtl">', true],
    ['<html class="translated">', false],
    ['<html><title _msttexthash="7" _msthash="0">Ferry sails</title>', true],
    ['<html><title _msttexthash="7" _msthash="0">渡口开船</title>', false],
    ["<html><title>Ferry sails</title>", false],
    ["<html>", false],
  ])("%s", (html, isTranslated) => {
    const document = new DOMParser().parseFromString(html, "text/html");
    expect(walkPage(document).isTranslated).toBe(isTranslated);
  });
});
