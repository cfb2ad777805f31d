import { describe, expect, test } from "vitest";
import { comparisonKey, countLetters, halfWidth, hasLetter, tidy } from "../../../../src/read/line/text";

describe("a tidy text has single spaces within and none around, and nothing that no reader sees", () => {
  test.each([
    ["稿源：宁波日报", "稿源：宁波日报"],
    ["\n　　记者提问：夜市怎样管？ ", "记者提问：夜市怎样管？"],
    ["编辑：  苏晚晴", "编辑： 苏晚晴"],
    ["编辑：\t苏晚晴", "编辑： 苏晚晴"],
    ["编辑：\u00A0苏晚晴", "编辑： 苏晚晴"],
    ["王　岚", "王 岚"],
    ["第一行\u2028第二行", "第一行 第二行"],
    ["第一行\u0085第二行", "第一行 第二行"],
    ["宁\u200B波", "宁波"],
    ["宁\u00AD波", "宁波"],
    ["\u202E宁波\u202C", "宁波"],
    ["宁\uFEFF波", "宁波"],
    ["\u200B 宁波", "宁波"],
    ["&nbsp;&nbsp;宁波&nbsp;之夏", "宁波 之夏"],
    ["&emsp;宁波", "宁波"],
    ["&nbspaces;宁波", "&nbspaces;宁波"],
    ["王若\u3164川", "王若川"],
    ["\uFFA0宁\u180E波", "宁波"],
    ["宁\uD800波", "宁\uFFFD波"],
    ["鱼\u{1F41F}䶮𠮷", "鱼\u{1F41F}䶮𠮷"],
    [" \u200B ", ""],
  ])("%j", (text, tidied) => {
    expect(tidy(text)).toBe(tidied);
  });
});

test("a text in half width is as long as it was", () => {
  const text = "２０２３年，（约）8∶30：王　岚！“鱼”";
  expect(halfWidth(text)).toBe("2023年,(约)8:30:王 岚!“鱼”");
  expect(halfWidth(text)).toHaveLength(text.length);
});

test("every form of colon and every small mark has its half width", () => {
  expect(halfWidth("答：答﹕答︓答︰答∶答꞉答ː答")).toBe("答:答:答:答:答:答:答:答");
  expect(halfWidth("能办吗﹖能﹗先取号﹐再等﹔或﹙网上﹚")).toBe("能办吗?能!先取号,再等;或(网上)");
});

test("every form of a bar is one, and radicals are the characters that look like them", () => {
  expect(halfWidth("编辑丨苏│见┃微︱校︳对｜钱")).toBe("编辑|苏|见|微|校|对|钱");
  expect(halfWidth("⽅砚秋：⼀是⻓江⻔户")).toBe("方砚秋:一是长江门户");
  expect(halfWidth("⺀个")).toBe("⺀个");
});

describe("copies are compared without spaces, and quotes and dots of any kind alike", () => {
  test.each([
    ["王 岚", "王岚"],
    ["“关键小事”", '"关键小事"'],
    ["«关键小事»", '"关键小事"'],
    ["‘关键’", "'关键'"],
    ["等等……", "等等…"],
    ["等等...", "等等…"],
    ["等等. . .", "等等…"],
    ["等等..", "等等.."],
    ["明年再新增60家", "明年再新增60家"],
  ])("%s", (plain, key) => {
    expect(comparisonKey(plain)).toBe(key);
  });
});

describe("letters and digits of any width are counted, marks and signs are not", () => {
  test.each([
    ["渡口 2023", 6],
    ["Ａ１ｚ", 3],
    ["[详细]>>", 2],
    ["（一）、“二”。", 2],
    ["éß", 2],
    ["×÷+-|丨", 1],
    ["\uE001\uFFFD", 0],
    ["", 0],
  ])("%s", (text, count) => {
    expect(countLetters(text)).toBe(count);
  });
});

test("a letter of any script is one, a digit or a mark is none", () => {
  expect(["渡", "a", "é", "の", "1 渡", "\u{20BB7}"].filter((text) => !hasLetter(text))).toEqual([]);
  expect(["2023", "***", "×", "。", "", "\uE001"].filter(hasLetter)).toEqual([]);
});
