import { describe, expect, test } from "vitest";
import { readSpeaker } from "../../../../src/read/article/speech";
import { toParagraph } from "../../../../src/read/line/paragraph";

const SPEECH = "2023年宁波渔业工作新闻发布稿";
const REPORT = "我市渔业生产稳中有进";
const WORDS = "上半年水产品总产量稳中有升。";
const GREETING = "各位记者朋友，大家上午好！";

describe("a name alone over a speech is who gives it", () => {
  test.each([
    ["the name alone", SPEECH, ["任海生", WORDS], { name: "任海生", position: null }],
    ["with the office", SPEECH, ["市渔业局局长 任海生", WORDS], { name: "任海生", position: "市渔业局局长" }],
    ["in brackets", SPEECH, ["（任海生）", WORDS], { name: "任海生", position: null }],
    ["under the day", SPEECH, ["（2023年7月20日）", "任海生", WORDS], { name: "任海生", position: null }],
    ["over a greeting, whatever the title", REPORT, ["任海生", GREETING], { name: "任海生", position: null }],
  ])("%s", (_, title, lines, speaker) => {
    expect(readSpeaker(title, lines.map(toParagraph))).toEqual(speaker);
  });

  test.each([
    ["on the third line", SPEECH, ["（2023年7月20日）", "（根据录音整理）", "任海生", WORDS]],
    ["in an article that is no speech", REPORT, ["任海生", WORDS]],
    ["in a sentence", SPEECH, ["任海生介绍了情况。", WORDS]],
    ["which is a post", SPEECH, ["市渔业局局长", WORDS]],
    ["without any line", SPEECH, []],
  ])("nobody speaks: a name %s", (_, title, lines) => {
    expect(readSpeaker(title, lines.map(toParagraph))).toBeNull();
  });
});
