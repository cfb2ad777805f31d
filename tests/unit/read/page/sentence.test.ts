import { describe, expect, test } from "vitest";
import { isFullSentence, isSentence } from "../../../../src/read/page/sentence";

describe("a sentence ends as one, or is long and has clauses", () => {
  test.each([
    ["渡口今天开船。", true],
    ["渡口今天开船吗？", true],
    ["“渡口今天开船。”", true],
    ["渡口今天开船。（记者 温良玉）", true],
    ["渡口开船。", true],
    ["开船了。", true],
    ["开船。", false],
    ["渡口今天开船", false],
    ["图为渡口（资料图）", false],
    ["The ferry runs today.", false],
    ["渡口的船从明天开始每天多开两班，末班改在晚上八点，票价不变", true],
    ["渡口的船从明天开始每天多开两班，末班改在晚上八点", false],
    [`${"渡".repeat(20)}，${"口".repeat(5)}，船`, true],
    [`${"渡".repeat(19)}，${"口".repeat(5)}，船`, false],
    ["渡口的船从明天开始每天多开两班末班改在晚上八点并且票价还是两元", false],
  ])("%s", (text, is) => {
    expect(isSentence(text)).toBe(is);
  });
});

describe("a headline that asks is no full sentence", () => {
  test.each([
    ["渡口今天开船。", true],
    ["渡口今天开船；", true],
    ["渡口今天开船吗？", false],
    [`${"渡".repeat(39)}？`, true],
    [`${"渡".repeat(38)}？`, false],
    [`渡口的船${"每天多开两班，".repeat(5)}行吗？`, true],
  ])("%s", (text, is) => {
    expect(isFullSentence(text)).toBe(is);
  });
});
