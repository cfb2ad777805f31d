import { describe, expect, test } from "vitest";
import { findBracketedByline, readByline } from "../../../../src/read/line/byline";

describe("a line that only says who reported is given without its brackets", () => {
  test.each([
    ["本报记者段琼华", "本报记者段琼华"],
    ["（记者 陈旭）", "（记者 陈旭）".slice(1, -1)],
    ["宁波日报记者王量远 通讯员黄鹤鸣 汪玲", "宁波日报记者王量远 通讯员黄鹤鸣 汪玲"],
    ["记者卢小川邓一鸣", "记者卢小川邓一鸣"],
    ["记者卢川邓一鸣陈旭东", "记者卢川邓一鸣陈旭东"],
    ["記者 陳旭", "記者 陳旭"],
    ["记者：陈旭", "记者：陈旭"],
    ["记者 陈旭 文/摄", "记者 陈旭 文/摄"],
    ["记者 茗山", "记者 茗山"],
    [
      `记者 ${Array.from({ length: 11 }, () => "司徒兰").join(" ")}`,
      `记者 ${Array.from({ length: 11 }, () => "司徒兰").join(" ")}`,
    ],
  ])("%s", (line, byline) => {
    expect(readByline(line)).toBe(byline);
  });

  test.each([
    "记者了解到渡口开船",
    "记者：您好",
    "记者提问",
    "记者：茗山",
    "记者 陈旭 摄",
    "记者 陈旭 图",
    "段琼华",
    "记者",
    "记者卢小川邓一鸣陈旭东王",
    `记者 陈旭${" 陈旭".repeat(25)}东`,
  ])("%s is none", (line) => {
    expect(readByline(line)).toBeNull();
  });
});

describe("brackets of reporters count where a paragraph begins or ends", () => {
  test.each<[string, "start" | "end", string | null]>([
    ["中国宁波网讯（记者陈旭）渡口开船。", "start", "记者陈旭"],
    [`${"甬".repeat(24)}（记者陈旭）渡口开船。`, "start", "记者陈旭"],
    [`${"甬".repeat(25)}（记者陈旭）渡口开船。`, "start", null],
    ["渡口开船。（记者陈旭）", "end", "记者陈旭"],
    ["渡口开船（记者陈旭）。", "end", "记者陈旭"],
    ["渡口（记者陈旭）开船。", "end", null],
    ["（资料图）渡口开船。（记者陈旭）", "start", "记者陈旭"],
    ["（资料图）渡口开船。", "start", null],
  ])("%s at the %s", (text, at, byline) => {
    expect(findBracketedByline(text, at)).toBe(byline);
  });
});
