import { describe, expect, test } from "vitest";
import { applyCorrections } from "../../../src/correct/apply-corrections";
import { writeBibtex } from "../../../src/export/bibtex";
import { articleRow, CELLS, turnRows } from "../../../src/export/columns";
import { writeCsl } from "../../../src/export/csl";
import { fileLabelsIn } from "../../../src/export/file-labels";
import { writeHtml } from "../../../src/export/html";
import { writeJsonLd } from "../../../src/export/jsonld";
import { writeMarkdown } from "../../../src/export/markdown";
import { writeRis } from "../../../src/export/ris";
import { tablesOf } from "../../../src/export/xlsx/tables";
import { citation } from "../../../src/present/citation";
import { metadataText, summaryText } from "../../../src/present/clipboard-text";
import { summarize } from "../../../src/present/summary";
import type { PressRecord } from "../../../src/record";
import { entriesOf, OPTIONS, whole } from "../../support/export-entries";
import { RECORDS } from "../../support/records";

const OFFICE = { name: "市水利局", position: null, kind: "office" } as const;
const POST = { name: "江湾区区长", position: null, kind: "post" } as const;
const PERSON = { name: "陆望舒", position: "市水利局总工" };

/** An article with every optional field. */
const RICH: PressRecord = {
  ...RECORDS.anonymous,
  kicker: "防汛新闻发布会",
  subtitle: "水库和海塘同时加固",
  credits: [
    { role: "校对", names: ["苏小满", "林夏至"] },
    { role: "摄影", names: ["周谷雨"] },
  ],
  archivedAt: "2019-01-02T20:04:05Z",
  spokespersons: [OFFICE, POST, PERSON],
  exchanges: [
    {
      question: { asker: null, paragraphs: ["海塘何时加固完毕？"] },
      answers: [{ speaker: OFFICE, with: [POST, PERSON], paragraphs: ["今年年底。"] }],
    },
  ],
  paragraphs: ["问：海塘何时加固完毕？", "答：今年年底。去年加固海塘约24公里。"],
  outline: [],
  figures: [
    {
      text: "24公里",
      value: 24,
      unit: "公里",
      context: "去年加固海塘约24公里",
      paragraph: 1,
      measure: "加固海塘",
      period: { text: "去年", from: "2011-01-01", to: "2011-12-31" },
      qualifier: "约",
    },
  ],
};
const ENTRIES = entriesOf(RICH);

describe("fields that few articles have", () => {
  test("are details of the summary; an article without them has none", () => {
    expect(summarize(RICH, "zh-CN").details).toEqual([
      { field: "kicker", text: "防汛新闻发布会" },
      { field: "subtitle", text: "水库和海塘同时加固" },
      { field: "credits", text: "校对：苏小满、林夏至 · 摄影：周谷雨" },
      { field: "archivedAt", text: "2019年1月3日 04:04" },
    ]);
    expect(Object.values(RECORDS).flatMap((record) => summarize(record, "zh-CN").details)).toEqual([]);
  });

  test("are copied, kicker and subtitle around the title", () => {
    expect(summaryText(RICH).plain.split("\n").slice(0, 4)).toEqual([
      "防汛新闻发布会",
      RICH.title,
      "水库和海塘同时加固",
      "发布时间：2012年8月16日 09:46 · 发言人：市水利局、江湾区区长、市水利局总工 陆望舒 · 其他署名：校对：苏小满、林夏至 · 摄影：周谷雨 · 存档时间：2019年1月3日 04:04",
    ]);
    expect(metadataText(RICH).plain).toContain("\n引题：防汛新闻发布会\n副题：水库和海塘同时加固\n其他署名：校对：");
  });

  test("are in the head of Markdown and HTML", () => {
    const markdown = whole(writeMarkdown(ENTRIES, "zh-CN"));
    expect(markdown).toContain(
      "\n- 引题：防汛新闻发布会\n- 副题：水库和海塘同时加固\n- 其他署名：校对：苏小满、林夏至 · 摄影：周谷雨\n- 存档时间：2019年1月3日 04:04\n- 网址：",
    );
    expect(markdown).toContain("| 数值 | 指标 |\n| ---: | :--- |\n| 约24公里 | 去年 加固海塘 |\n");
    expect(whole(writeHtml(ENTRIES, OPTIONS))).toContain("副题：水库和海塘同时加固 · 其他署名：校对：苏小满、林夏至");
  });

  test("name the measure and the period of a figure in the workbook; without periods there are no columns for them", () => {
    const figures = (record: PressRecord) => {
      const table = tablesOf(OPTIONS, entriesOf(record)).find(({ name }) => name === "数据");
      const names = table?.columns.map(({ name }) => name) ?? [];
      const rows = table?.rowsOf({ record, tags: [], notes: "", savedAt: null }) ?? [];
      return [names.slice(1, -2), rows[0]?.slice(1, -2)];
    };
    expect(figures(RICH)).toEqual([
      ["指标", "时期", "起", "止", "限定", "数值", "数值至", "单位", "原文", "原句"],
      [
        "加固海塘",
        "去年",
        { at: "2011-01-01" },
        { at: "2011-12-31" },
        "约",
        24,
        null,
        "公里",
        "24公里",
        "去年加固海塘约24公里",
      ],
    ]);
    expect(figures(RECORDS.anonymous)[0]).toEqual(["指标", "限定", "数值", "数值至", "单位", "原文", "原句"]);
    expect(entriesOf(RICH).map((entry) => CELLS.figures(articleRow(entry), fileLabelsIn("zh-CN")))).toEqual([
      "约24公里｜去年 加固海塘",
    ]);
  });

  test("are notes of a reference", () => {
    const notes = ["引题：防汛新闻发布会", "副题：水库和海塘同时加固", "其他署名：校对：苏小满、林夏至 · 摄影：周谷雨"];
    const ris = whole(writeRis(ENTRIES, OPTIONS));
    expect(ris.split("\r\n").filter((line) => line.startsWith("N1"))).toEqual(
      [...notes, "存档时间：2019年1月3日 04:04"].map((note) => `N1  - ${note}`),
    );
    expect(
      JSON.parse(whole(writeCsl(ENTRIES, OPTIONS)))[0]
        .note.split("\n")
        .slice(0, 3),
    ).toEqual(notes);
    expect(whole(writeBibtex(ENTRIES, OPTIONS))).toContain(`note = {${notes.join("; ")}; `);
  });

  test("are linked data where schema.org has a word for them", () => {
    const { alternativeHeadline, contributor, hasPart } = JSON.parse(whole(writeJsonLd(ENTRIES)));
    const speakers = [
      { "@type": "Organization", name: "市水利局" },
      { "@type": "Person", jobTitle: "江湾区区长" },
      { "@type": "Person", name: "陆望舒", jobTitle: "市水利局总工" },
    ];
    const credit = (roleName: string, name: string) => ({
      "@type": "Role",
      roleName,
      contributor: { "@type": "Person", name },
    });
    expect(alternativeHeadline).toBe("水库和海塘同时加固");
    expect(contributor).toEqual([
      ...speakers,
      credit("校对", "苏小满"),
      credit("校对", "林夏至"),
      credit("摄影", "周谷雨"),
    ]);
    expect(hasPart[0].acceptedAnswer[0].author).toEqual(speakers);
  });
});

describe("an office, a post and a person who answer together", () => {
  test("are all named", () => {
    expect(summarize(RICH, "zh-CN").exchanges[0]?.answers[0]?.speaker).toBe(
      "市水利局、江湾区区长、市水利局总工 陆望舒",
    );
    expect(whole(writeHtml(ENTRIES, OPTIONS))).toContain("答（市水利局、江湾区区长、市水利局总工 陆望舒）：");
    const [row] = turnRows({ record: RICH, tags: [], notes: "", savedAt: null });
    const cell = (id: "spokespersons" | "position") => row && CELLS[id](row, fileLabelsIn("zh-CN"));
    expect([cell("spokespersons"), cell("position")]).toEqual(["市水利局\n江湾区区长\n陆望舒", "\n\n市水利局总工"]);
  });

  test("only the person is an author", () => {
    const choices = { edition: "2025", style: "number", author: "spokesperson" } as const;
    expect(citation(RICH, choices, "2026-11-23")).toMatch(/^陆望舒\. 市民/u);
    expect(citation({ ...RICH, spokespersons: [OFFICE, POST] }, choices, "2026-11-23")).toMatch(/^市民/u);
  });

  test("stay office and post when the reader corrects the person", () => {
    const spokespersons = [
      { name: "市水利局", position: null },
      { name: "江湾区区长", position: null },
      { name: "陆望舒", position: "市水利局总工程师" },
    ];
    const corrected = applyCorrections(RICH, { fields: { spokespersons }, chosenDifferences: [] });
    expect(corrected.spokespersons).toEqual([OFFICE, POST, spokespersons[2]]);
    expect(corrected.exchanges[0]?.answers).toEqual([
      { speaker: OFFICE, with: [POST, spokespersons[2]], paragraphs: ["今年年底。"] },
    ]);
  });
});
