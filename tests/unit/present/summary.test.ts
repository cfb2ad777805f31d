import { describe, expect, test } from "vitest";
import { formatDate } from "../../../src/present/dates";
import { summarize } from "../../../src/present/summary";
import type { PressRecord } from "../../../src/record";
import { RECORDS } from "../../support/records";

describe("a date for people", () => {
  test.each([
    ["2022-11-18T17:26:40+08:00", "2022年11月18日 17:26", "18 November 2022 17:26"],
    ["2012-08-16T09:46+08:00", "2012年8月16日 09:46", "16 August 2012 09:46"],
    ["2018-03-20", "2018年3月20日", "20 March 2018"],
    ["2018-13-20", "2018-13-20", "2018-13-20"],
  ])("%s", (iso, chinese, english) => {
    expect([formatDate(iso, "zh-CN"), formatDate(iso, "en")]).toEqual([chinese, english]);
  });
});

describe("a record as the popup shows it", () => {
  test("everything there", () => {
    const { metadata: facts, details, exchanges, measures, figures, ...rest } = summarize(RECORDS.full, "zh-CN");
    expect(details).toEqual([]);
    expect(rest).toEqual({
      page: "press-qa",
      title: "宁波的海洋渔业如何走出一条绿色发展之路？",
      lead: null,
      differences: 0,
    });
    expect(facts.map(({ field, text, disputedBy }) => [field, text, disputedBy])).toEqual([
      ["publishedAt", "2022年11月18日 17:26", []],
      ["spokespersons", "市农业农村局副局长 沈立帆", []],
      ["editors", "林清雅", []],
      ["source", "宁波日报", []],
    ]);
    expect(exchanges).toEqual([
      {
        asker: "甬城晚报",
        question: { text: RECORDS.full.exchanges[0]?.question.paragraphs[0], paragraph: 0 },
        answers: [
          {
            speaker: "市农业农村局副局长 沈立帆",
            passage: { text: "宁波因海而兴，海洋渔业是全市农业农村经济的重要支柱。", paragraph: 1 },
          },
        ],
      },
    ]);
    expect(measures.map(({ announced, found }) => [announced, found])).toEqual([
      [{ text: "四个“聚焦”", number: 4 }, 4],
    ]);
    expect(figures.map(({ measured, limit, number, unit }) => [measured.join("…"), limit, number, unit])).toEqual([
      ["我市拥有海洋捕捞渔船", "", "3862", "艘"],
      ["去年全市水产品总产量", "", "102.6", "万吨"],
      ["比上年增长", "", "3.4", "%"],
      ["渔业总产值", "突破", "316.38", "亿元"],
      ["累计建成国家级海洋牧场", "", "4", "个"],
      ["每年增殖放流各类苗种", "不少于", "5", "亿尾"],
      ["三年内计划改造渔船", "", "300—500", "艘"],
    ]);
  });

  test("the same words asked twice lead back to their own places", () => {
    const [exchange] = RECORDS.anonymous.exchanges;
    const record = {
      ...RECORDS.anonymous,
      exchanges: exchange ? [exchange, exchange] : [],
      paragraphs: [...RECORDS.anonymous.paragraphs, ...RECORDS.anonymous.paragraphs],
    };
    const { exchanges } = summarize(record, "zh-CN");
    expect(exchanges.map(({ question, answers }) => [question.paragraph, answers[0]?.passage?.paragraph])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test("what the page does not say is null, a disputed date names the other reading", () => {
    const { metadata: facts, exchanges } = summarize(RECORDS.anonymous, "zh-CN");
    expect(facts).toEqual([
      {
        field: "publishedAt",
        text: "2012年8月16日 09:46",
        evidence: "http://www.cnnb.com.cn 中国宁波网 2012年08月16日 09:46",
        disputedBy: ["稿源： 2012-08-17 08:02:11"],
      },
      { field: "spokespersons", text: null, evidence: null, disputedBy: [] },
      { field: "editors", text: null, evidence: null, disputedBy: [] },
      { field: "source", text: null, evidence: null, disputedBy: [] },
    ]);
    expect(exchanges[0]?.answers[0]?.speaker).toBeNull();
  });

  test("two people answer one question", () => {
    const { exchanges, differences } = summarize(RECORDS.twoAnswerers, "zh-CN");
    expect(exchanges[0]?.answers).toEqual([
      { speaker: "市住建局总工程师 顾云舟", passage: { text: "目前在建线路5条，总里程106公里。", paragraph: 1 } },
      { speaker: "苏明远", passage: { text: "预计年底前开通其中2条。", paragraph: 2 } },
    ]);
    expect(differences).toBe(1);
  });

  test("a speech leads with its first words after the speaker's name and the greeting; its points keep their levels", () => {
    const { lead, measures } = summarize(RECORDS.speech, "zh-CN");
    expect(lead).toEqual({ text: "今年以来，我市着力抓好以下两方面工作。", paragraph: 2 });
    expect(measures).toEqual([
      {
        announced: { text: "以下两方面", number: 2 },
        found: 2,
        measures: [
          { marker: "一、", heading: "让数据多跑路", paragraph: 3, level: 0 },
          { marker: "（一）", heading: "打通部门数据", paragraph: 4, level: 1 },
          { marker: "（二）", heading: "推广电子证照", paragraph: 5, level: 1 },
          { marker: "二、", heading: "让群众少跑腿", paragraph: 6, level: 0 },
        ],
      },
    ]);
  });

  test.each<[name: string, paragraphs: readonly string[], byline: string | null, lead: string, paragraph: number]>([
    ["a caption", ["会议现场", "昨日，会议召开。"], null, "昨日，会议召开。", 1],
    ["the reporters' line", ["记者何望舟！", "昨日，会议召开。"], "记者何望舟！", "昨日，会议召开。", 1],
    ["no sentence at all", ["会议现场", "何望舟摄"], null, "会议现场", 0],
  ])("an article leads with its first sentence: %s", (_, paragraphs, byline, text, paragraph) => {
    expect(summarize({ ...RECORDS.news, paragraphs, byline }, "zh-CN").lead).toEqual({ text, paragraph });
  });

  test("nothing there", () => {
    const { metadata: facts, details, ...rest } = summarize(RECORDS.empty, "zh-CN");
    expect(details).toEqual([]);
    expect(facts.every(({ text }) => text === null)).toBe(true);
    expect(rest).toEqual({
      page: "press-article",
      title: "我市召开专题新闻发布会",
      exchanges: [],
      lead: null,
      measures: [],
      figures: [],
      differences: 0,
    });
  });

  test("every text is a verbatim piece of the record", () => {
    for (const record of Object.values(RECORDS)) {
      const { exchanges, lead, measures } = summarize(record, "zh-CN");
      const passages = [
        lead,
        ...exchanges.flatMap(({ question, answers }) => [question, ...answers.map(({ passage }) => passage)]),
      ].filter((passage) => passage !== null);
      for (const { text, paragraph } of passages) expect(record.paragraphs[paragraph ?? -1]).toContain(text);
      for (const { announced } of measures) expect(record.paragraphs.join("")).toContain(announced?.text ?? "");
    }
  });
});

const point = (marker: string, paragraph: number) => ({ marker, heading: "要点", paragraph });

describe("lists of measures", () => {
  const lists = (record: Partial<PressRecord>) =>
    summarize({ ...RECORDS.empty, ...record }, "zh-CN").measures.map(({ announced, found, measures }) => [
      announced?.text ?? null,
      found,
      measures.map(({ marker, level }) => `${"  ".repeat(level)}${marker}`),
    ]);

  test("fewer points than announced", () => {
    const paragraphs = ["重点抓好四项工作：", "一是要点。", "二是要点。"];
    expect(lists({ paragraphs, outline: [point("一是", 1), point("二是", 2)] })).toEqual([
      ["四项工作", 2, ["一是", "二是"]],
    ]);
  });

  test("a list and its announcement in one paragraph", () => {
    const paragraphs = ["主要从两方面推进：一是要点；二是要点。"];
    expect(lists({ paragraphs, outline: [point("一是", 0), point("二是", 0)] })).toEqual([
      ["两方面", 2, ["一是", "二是"]],
    ]);
  });

  test("the count begins anew: another list", () => {
    const paragraphs = ["一是要点。", "二是要点。", "一是要点。"];
    const outline = [point("一是", 0), point("二是", 1), point("一是", 2)];
    expect(lists({ paragraphs, outline })).toEqual([
      [null, 2, ["一是", "二是"]],
      [null, 1, ["一是"]],
    ]);
  });

  test("another answer: another list, even with other markers", () => {
    const record = RECORDS.twoAnswerers;
    const outline = [point("一是", 1), point("二是", 1), point("首先", 2), point("其次", 2)];
    expect(summarize({ ...record, outline }, "zh-CN").measures.map(({ found }) => found)).toEqual([2, 2]);
  });

  test("points under points, two levels down and back", () => {
    const paragraphs = Array.from({ length: 6 }, () => "要点。");
    const outline = ["一、", "（一）", "一是", "二是", "（二）", "二、"].map(point);
    expect(lists({ paragraphs, outline })).toEqual([
      [null, 2, ["一、", "  （一）", "    一是", "    二是", "  （二）", "二、"]],
    ]);
  });
});

/** So long that a search in square time would not end within a test. */
const LENGTH = 200_000;

test.each(["了", "谢谢，", "长", "?a", "四个“", "主要从", "、", "1", "”"])(
  "no page makes the summary slow: %s",
  (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    const answer = { speaker: null, paragraphs: [text, `${text}。短句。`] };
    const record: PressRecord = {
      ...RECORDS.full,
      exchanges: [{ question: { asker: null, paragraphs: [text] }, answers: [answer] }],
      paragraphs: [text, text, `${text}。短句。一是要点。二是要点`],
      outline: [point("一是", 2), point("二是", 2)],
      figures: [{ text: "5家", value: 5, unit: "家", context: `${text}5家${text}`, paragraph: 1 }],
    };
    expect(summarize(record, "zh-CN").exchanges).toHaveLength(1);
  },
);
