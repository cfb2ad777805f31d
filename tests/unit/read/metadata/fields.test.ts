import { describe, expect, test } from "vitest";
import type { MetadataLine } from "../../../../src/read/line/metadata-values";
import type { EvidenceLine } from "../../../../src/read/metadata/evidence-lines";
import { readCredits, readEditors, readPublishedAt, readSource } from "../../../../src/read/metadata/fields";

const NOTHING: MetadataLine = {
  date: null,
  isUpdate: false,
  source: null,
  author: null,
  editors: [],
  credits: [],
  byline: null,
  labels: [],
  namesSite: false,
};

function evidence(
  text: string,
  says: Partial<MetadataLine>,
  place: EvidenceLine["place"] = "over",
  from = "source line",
): EvidenceLine {
  return { line: { ...NOTHING, ...says }, text, place, from };
}

const ADDRESS = { url: "http://www.cnnb.com.cn/system/2023/05/10/030480001.shtml", inSection: true, id: "030480001" };
const addressOf = (day: string | null) => ({ ...ADDRESS, day });
const dated = (date: string, place?: EvidenceLine["place"]) => evidence(date, { date }, place);

describe("the printed day of publication wins, as precise as any line prints it", () => {
  test.each<[string, readonly EvidenceLine[], string | null, string | null]>([
    ["nothing at all", [], null, null],
    ["the address alone", [], "2023-05-10", "2023-05-10"],
    ["a printed day beside the address", [dated("2023-05-09")], "2023-05-10", "2023-05-09"],
    [
      "the same day with its time",
      [dated("2023-05-10"), dated("2023-05-10T09:17+08:00")],
      null,
      "2023-05-10T09:17+08:00",
    ],
    [
      "the same day with its time under the text",
      [dated("2023-05-10"), dated("2023-05-10T09:17+08:00", "under")],
      null,
      "2023-05-10T09:17+08:00",
    ],
    [
      "another day with a time under the text",
      [dated("2023-05-10"), dated("2023-05-12T09:17+08:00", "under")],
      null,
      "2023-05-10",
    ],
    [
      "equally precise days",
      [dated("2023-05-10T09:17+08:00"), dated("2023-05-10T10:00+08:00")],
      null,
      "2023-05-10T09:17+08:00",
    ],
    [
      "a change of the article with its time",
      [evidence("更新", { date: "2023-05-11T08:00+08:00", isUpdate: true }), dated("2023-05-10")],
      null,
      "2023-05-10",
    ],
    ["a change alone", [evidence("更新", { date: "2023-05-11", isUpdate: true })], "2023-05-10", "2023-05-11"],
    ["a day without its year", [dated("--01-02")], "2022-12-31", "2023-01-02"],
    ["a day without its year and no address", [dated("--01-02")], null, null],
    [
      "apart from the copies, behind a day under the text",
      [dated("2023-05-01", "apart"), dated("2023-05-10", "under")],
      null,
      "2023-05-10",
    ],
  ])("%s", (_, lines, day, published) => {
    expect(readPublishedAt(lines, addressOf(day))?.value ?? null).toBe(published);
  });

  test("lines with another day are said beside the one that is used", () => {
    const lines = [dated("2023-05-10"), dated("2023-05-12", "under"), dated("2023-05-10", "under")];
    expect(readPublishedAt(lines, addressOf(null))?.evidence).toEqual({
      text: "2023-05-10",
      from: "source line",
      disagrees: [{ text: "2023-05-12", from: "source line" }],
    });
  });

  test("the address is the evidence of the day that it gives", () => {
    expect(readPublishedAt([], addressOf("2023-05-10"))?.evidence).toEqual({ text: ADDRESS.url, from: "address" });
  });
});

const COPY = { title: 0, header: [], footer: [], blocks: [0], isShown: true, repeated: [] };
const endingIn = (text: string) => [{ text } as Parameters<typeof readSource>[1][number]];

describe("a labelled outlet is the source before one beside a day, then one in the last brackets", () => {
  const beside = evidence("2023-05-10 甬江晚刊", { source: "甬江晚刊" });
  const labelled = evidence("来源：明州周报", { source: "明州周报", labels: ["source"] }, "under");
  test.each<[string, readonly EvidenceLine[], string, string | null]>([
    ["none", [], "渡口今天开船。", null],
    ["beside a day", [beside], "渡口今天开船。", "甬江晚刊"],
    ["both", [beside, labelled], "渡口今天开船。", "明州周报"],
    ["in brackets", [], "渡口今天开船。（来源：明州周报）", "明州周报"],
    ["in brackets behind a labelled one", [labelled], "渡口今天开船。（来源：甬江晚刊）", "明州周报"],
    ["in brackets before the end", [], "渡口（来源：明州周报）今天开船。", null],
    ["brackets of sixty characters", [], `开船。（来源：${"甬".repeat(55)}网）`, null],
    ["brackets without a label", [], "渡口今天开船。（王若川）", null],
  ])("%s", (_, lines, last, source) => {
    expect(readSource(lines, endingIn(last), COPY)?.value ?? null).toBe(source);
  });

  test("lines that name another outlet are said", () => {
    expect(readSource([beside, labelled, labelled], [], COPY)?.evidence).toEqual({
      text: "来源：明州周报",
      from: "source line",
      disagrees: [{ text: "2023-05-10 甬江晚刊", from: "source line" }],
    });
  });
});

test("editors of all lines are named once, in their order", () => {
  const lines = [
    evidence("来源", {}),
    evidence("编辑：苏晚晴", { editors: ["苏晚晴"] }),
    evidence("责编：方舟 苏晚晴", { editors: ["方舟", "苏晚晴"] }, "under"),
  ];
  expect(readEditors(lines)).toEqual({
    value: ["苏晚晴", "方舟"],
    evidence: { text: "编辑：苏晚晴", from: "source line" },
  });
  expect(readEditors([evidence("来源", {})])).toBeNull();
});

test("credits of one role are one, with each name once", () => {
  const lines = [
    evidence("校对：钱墨", { credits: [{ role: "校对", names: ["钱墨"] }] }),
    evidence("…", {
      credits: [
        { role: "摄影", names: ["沈川"] },
        { role: "校对", names: ["陆岚", "钱墨"] },
      ],
    }),
  ];
  expect(readCredits(lines)).toEqual([
    { role: "校对", names: ["钱墨", "陆岚"] },
    { role: "摄影", names: ["沈川"] },
  ]);
});
