import { expect, test } from "vitest";
import type { RecordHead } from "../../../src/read/record-head";
import { recordOf } from "../../../src/read/record-of";

const HEAD: RecordHead = {
  schema: "press-record/1",
  url: "http://www.cnnb.com.cn/nbzfxwfbh/system/2023/06/20/030611490.shtml",
  id: "030611490",
  title: "老小区的灯怎样亮起来？",
  publishedAt: "2023-06-20T09:15:48+08:00",
  source: "甬江晚刊",
  editors: ["韦知音"],
  byline: null,
  channel: ["中国宁波网", "宁波新闻发布"],
  paragraphs: ["记者提问：请问老小区的灯怎样亮起来？", "市能源局局长 方晓灯答：一是换灯1200盏。", "二是修路。"],
  copies: 2,
  differences: [{ kept: "二是修路。", dropped: "二是修桥。" }],
  evidence: { title: { text: "老小区的灯怎样亮起来？", from: "heading" } },
};
const SPEAKER = { name: "方晓灯", position: "市能源局局长" };

test("a record is its head and what the text says, field by field", () => {
  const { figures, ...rest } = recordOf(HEAD, true);
  expect(figures.map(({ text, paragraph }) => ({ text, paragraph }))).toEqual([{ text: "1200盏", paragraph: 1 }]);
  expect(rest).toEqual({
    ...HEAD,
    page: "press-qa",
    spokespersons: [SPEAKER],
    exchanges: [
      {
        question: { asker: null, paragraphs: ["请问老小区的灯怎样亮起来？"] },
        answers: [{ speaker: SPEAKER, paragraphs: ["一是换灯1200盏。", "二是修路。"] }],
      },
    ],
    outline: [
      { marker: "一是", heading: "换灯1200盏", paragraph: 1 },
      { marker: "二是", heading: "修路", paragraph: 2 },
    ],
  });
});

test("outside the press section a dialogue is news, and a name over the text gives no speech", () => {
  expect(recordOf(HEAD, false)).toMatchObject({ page: "news", spokespersons: [SPEAKER] });
  const speech = { ...HEAD, title: "照明工作新闻发布稿", paragraphs: ["方晓灯", "各位记者朋友，大家好！"] };
  expect(recordOf(speech, false)).toMatchObject({ page: "news", spokespersons: [], exchanges: [] });
  expect(recordOf(speech, true)).toMatchObject({
    page: "press-article",
    spokespersons: [{ name: "方晓灯", position: null }],
    exchanges: [],
  });
});

test("fields that only some heads have stay in the record", () => {
  const head: RecordHead = { ...HEAD, subtitle: "先换灯再修路", credits: [{ role: "校对", names: ["卜一凡"] }] };
  const { subtitle, credits } = recordOf(head, true);
  expect({ subtitle, credits }).toEqual({ subtitle: head.subtitle, credits: head.credits });
});
