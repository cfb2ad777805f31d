import { describe, expect, test } from "vitest";
import { opening } from "../../../src/present/opening";

const QUESTION = "请问，作为全国重要的渔业大市，宁波的海洋渔业如何走出一条绿色发展之路？";

const CASES: readonly (readonly [name: string, paragraphs: readonly string[], text: string, paragraph: number])[] = [
  ["a plain answer", ["今年开通两条线路。总里程106公里。"], "今年开通两条线路。", 0],
  ["thanks as a sentence", ["感谢您的提问。今年开通两条线路。"], "今年开通两条线路。", 0],
  ["thanks to the reporter", ["谢谢这位记者朋友的提问！今年开通两条线路。"], "今年开通两条线路。", 0],
  ["thanks joined by a comma", ["非常感谢您的关心，今年开通两条线路。"], "今年开通两条线路。", 0],
  ["thanks in half width", ["谢谢! 今年开通两条线路。"], "今年开通两条线路。", 0],
  ["a greeting", ["各位记者朋友，大家上午好！今年开通两条线路。"], "今年开通两条线路。", 0],
  ["taking the floor", ["好的，这个问题我来回答一下。今年开通两条线路。"], "今年开通两条线路。", 0],
  ["adding to another's answer", ["我补充一点。预计年底前开通其中2条。"], "预计年底前开通其中2条。", 0],
  ["adding what another left out", ["我来补充保险的情况。已预付赔款9350万元。"], "已预付赔款9350万元。", 0],
  ["praise of the question", ["这个问题问得很好。今年开通两条线路。"], "今年开通两条线路。", 0],
  ["a short answer", ["会的。今年开通两条线路。"], "会的。", 0],
  [
    "whom the speaker speaks for",
    ["下面，我代表市交通局，向大家介绍有关情况。今年开通两条线路。"],
    "今年开通两条线路。",
    0,
  ],
  ["a task given", ["受市政府委托，我向大家介绍全市绿化的有关情况。去年造林5万亩。"], "去年造林5万亩。", 0],
  ["a report announced", ["下面我就授权运营的进展作一通报。今年开放数据集5430个。"], "今年开放数据集5430个。", 0],
  ["pleasure", ["很高兴与大家见面，借此机会向媒体朋友表示感谢。今年开通两条线路。"], "今年开通两条线路。", 0],
  ["a time that belongs to what is said", ["好的，现在，我市已开通两条线路。"], "现在，我市已开通两条线路。", 0],
  ["thanks alone in a paragraph", ["谢谢您的提问。", "今年开通两条线路。"], "今年开通两条线路。", 1],
  [
    "the question again",
    ["作为全国重要的渔业大市，宁波的海洋渔业如何走出一条绿色发展之路。我们主要抓三项工作。"],
    "我们主要抓三项工作。",
    0,
  ],
  [
    "the question's subject taken up",
    ["作为全国重要的渔业大市，宁波因海而兴、向海而强，海洋渔业是全市农业农村经济的重要支柱产业。下一步抓三件事。"],
    "作为全国重要的渔业大市，宁波因海而兴、向海而强，海洋渔业是全市农业农村经济的重要支柱产业。",
    0,
  ],
  ["a quoted sentence", ["“改不改，居民说了算。”这是原则。"], "“改不改，居民说了算。”", 0],
  [
    "an address with a question mark",
    ["网址是http://www.example.cn/a?b=1，可以查询。谢谢。"],
    "网址是http://www.example.cn/a?b=1，可以查询。",
    0,
  ],
  ["no full stop at all", ["今年开通两条线路"], "今年开通两条线路", 0],
  ["nothing but thanks", ["谢谢您的提问。"], "谢谢您的提问。", 0],
];

describe("an answer opens with the first words that say something", () => {
  test.each(CASES)("%s", (_, paragraphs, text, paragraph) => {
    expect(opening(paragraphs, QUESTION)).toEqual({ text, paragraph });
  });

  test("nothing to open with", () => {
    expect(opening([], QUESTION)).toBeNull();
    expect(opening([""], QUESTION)).toBeNull();
  });
});
