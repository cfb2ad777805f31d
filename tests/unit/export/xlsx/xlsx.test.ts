import readXlsx from "read-excel-file/node";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { ExportEntry, ExportOptions } from "../../../../src/export/export-entry";
import { writeXlsx } from "../../../../src/export/xlsx/xlsx";
import { COLUMN_IDS } from "../../../../src/present/column-ids";
import { entriesOf, OPTIONS, SAVED } from "../../../support/export-entries";
import { RECORDS } from "../../../support/records";
import { unzipped } from "../../../support/unzipped";

const { anonymous, empty, full, hostile, news, speech, twoAnswerers } = RECORDS;

/** The sheets as another program reads them: rows under their header. */
async function sheetsOf(entries: readonly ExportEntry[], options: Partial<ExportOptions> = {}) {
  const sheets = await readXlsx(Buffer.from(await writeXlsx(entries, { ...OPTIONS, ...options })));
  return new Map(
    sheets.map(({ sheet, data: [header = [], ...rows] }) => [
      sheet,
      rows.map((row) => Object.fromEntries(header.map((name, i) => [String(name), toTheSecond(row[i])]))),
    ]),
  );
}

/** Days are counted in fractions, of which this reader cuts off what is less than a millisecond. */
function toTheSecond(cell: unknown): unknown {
  return cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000) : (cell ?? null);
}

/** A time on the clock of Ningbo, which a spreadsheet shows without any zone. */
function shown(clock: string): Date {
  return new Date(`${clock}Z`);
}

afterEach(() => vi.unstubAllEnvs());

describe("XLSX, read back by another program", () => {
  test("the articles: dates are dates, numbers are numbers, the number of an article is text", async () => {
    const rowsOf = rowsIn(await sheetsOf([SAVED, ...entriesOf(empty)]));
    expect(rowsOf("文章")).toEqual([
      {
        标题: full.title,
        发布时间: shown("2022-11-18T17:26:40"),
        类型: "记者问答",
        栏目: "中国宁波网 > 宁波新闻发布 > 记者提问",
        稿源: "宁波日报",
        编辑: "林清雅",
        作者: "宁波日报记者 何望舟 通讯员 陆一鸣",
        发言人: "沈立帆",
        职务: "市农业农村局副局长",
        正文: full.paragraphs.join("\n"),
        正文份数: 2,
        各份不同处: 0,
        标签: "海洋\n产业，2022",
        备注: "与去年的数字核对。\n已核。",
        收藏时间: shown("2026-11-23T07:05:09"),
        编号: "030409182",
        网址: full.url,
      },
      {
        标题: empty.title,
        发布时间: null,
        类型: "新闻发布",
        栏目: null,
        稿源: null,
        编辑: null,
        作者: null,
        发言人: null,
        职务: null,
        正文: null,
        正文份数: 1,
        各份不同处: 0,
        标签: null,
        备注: null,
        收藏时间: null,
        编号: "030234567",
        网址: empty.url,
      },
    ]);
  });

  test("a row for each answer, and none of an article without questions", async () => {
    const rowsOf = rowsIn(await sheetsOf(entriesOf(twoAnswerers, speech)));
    expect(rowsOf("问答")).toEqual(
      [
        ["顾云舟", "市住建局总工程师", "谢谢记者朋友的提问。目前在建线路5条，总里程106公里。"],
        ["苏明远", null, "我补充一点。预计年底前开通其中2条。"],
      ].map(([speaker, position, answer], i) => ({
        标题: twoAnswerers.title,
        发布时间: shown("2023-04-12T00:00:00"),
        问序: 1,
        提问者: null,
        问: "今年的轨道交通建设进展如何？市民什么时候能坐上新线路？",
        答序: i + 1,
        发言人: speaker,
        职务: position,
        答: answer,
        编号: "030478123",
        网址: twoAnswerers.url,
      })),
    );
  });

  test("measures with their paragraphs, figures with their values", async () => {
    const rowsOf = rowsIn(await sheetsOf(entriesOf(full)));
    expect(rowsOf("举措")).toHaveLength(4);
    expect(rowsOf("举措")[1]).toEqual({
      标题: full.title,
      序号: 2,
      标记: "二是",
      举措: "聚焦装备升级，加快老旧渔船更新改造",
      原段: full.paragraphs[5],
      编号: "030409182",
      网址: full.url,
    });
    expect(rowsOf("数据").map((row) => [row.指标, row.限定, row.数值, row.数值至, row.单位, row.原文])).toEqual([
      ["我市拥有海洋捕捞渔船", null, 3862, null, "艘", "3862艘"],
      ["去年全市水产品总产量", null, 1_026_000, null, "吨", "102.6万吨"],
      ["比上年增长", null, 3.4, null, "%", "3.4%"],
      ["渔业总产值", "突破", 31_638_000_000, null, "元", "316.38亿元"],
      ["累计建成国家级海洋牧场", null, 4, null, "个", "4个"],
      ["每年增殖放流各类苗种", "不少于", 500_000_000, null, "尾", "5亿尾"],
      ["三年内计划改造渔船", null, 300, 500, "艘", "300—500艘"],
    ]);
  });

  test("dates as precise as the page prints them, on the clock of Ningbo", async () => {
    const rowsOf = rowsIn(await sheetsOf(entriesOf(full, anonymous, twoAnswerers, news)));
    expect(rowsOf("文章").map((row) => row.发布时间)).toEqual(
      ["2022-11-18T17:26:40", "2012-08-16T09:46:00", "2023-04-12T00:00:00", "2020-09-23T07:17:30"].map(shown),
    );
    const xml = await partOf("xl/worksheets/sheet1.xml", entriesOf(full, anonymous, twoAnswerers));
    const formats = [...xml.matchAll(/<c r="B[234]" s="(?<style>\d)">/gu)].map(({ groups }) => groups?.style);
    expect(formats).toEqual(["5", "4", "3"]);
  });

  test("a day before the calendar of spreadsheets begins is text", async () => {
    const days = ["1899-12-31", "1900-02-28", "1900-03-01"];
    const rowsOf = rowsIn(await sheetsOf(entriesOf(...days.map((publishedAt) => ({ ...empty, publishedAt })))));
    expect(rowsOf("文章").map((row) => row.发布时间)).toEqual([
      "1899-12-31",
      "1900-02-28",
      shown("1900-03-01T00:00:00"),
    ]);
  });

  test.each(["America/Los_Angeles", "Pacific/Auckland", "UTC"])("the same file on a computer of %s", async (zone) => {
    const here = await partOf("xl/worksheets/sheet1.xml", [SAVED]);
    vi.stubEnv("TZ", zone);
    expect(await partOf("xl/worksheets/sheet1.xml", [SAVED])).toBe(here);
    expect(new Date(0).getTimezoneOffset() === 0).toBe(zone === "UTC");
  });

  test("hostile text is text: no formula, no markup", async () => {
    const rowsOf = rowsIn(await sheetsOf(entriesOf(hostile)));
    expect(rowsOf("文章")[0]?.标题).toBe(hostile.title);
    expect(rowsOf("问答")[0]?.提问者).toBe(hostile.title);
    expect(await partOf("xl/worksheets/sheet1.xml", entriesOf(hostile))).not.toMatch(/<f>|<img|<script/u);
  });

  test("characters that XML forbids are marked where they stood", async () => {
    const title = "甲\u0000乙\u000B丙\uFFFE丁\uD800戊👍";
    const rowsOf = rowsIn(await sheetsOf(entriesOf({ ...empty, title })));
    expect(rowsOf("文章")[0]?.标题).toBe("甲\uFFFD乙\uFFFD丙\uFFFD丁\uFFFD戊👍");
  });

  test("what looks like an escape of the format is written as one", async () => {
    const xml = await partOf("xl/worksheets/sheet1.xml", entriesOf({ ...empty, title: "a_x0041_b_x41_" }));
    expect(xml).toContain(">a_x005F_x0041_b_x41_<");
  });

  test("a text that is too long for a cell continues in the next row and says so", async () => {
    const most = 32_767;
    const rowsOf = async (text: string) => {
      const record = { ...empty, paragraphs: [text], copies: 2 };
      return rowsIn(await sheetsOf(entriesOf(record)))("文章").map((row) => [
        row.标题,
        row.正文,
        row.正文份数,
        row.编号,
      ]);
    };
    expect(await rowsOf("长".repeat(most))).toEqual([[empty.title, "长".repeat(most), 2, empty.id]]);
    const said = "……【未完，接下一行】";
    const first = most - 1 - said.length;
    expect(await rowsOf("长".repeat(most + 1))).toEqual([
      [empty.title, "长".repeat(first) + said, 2, empty.id],
      [empty.title, "长".repeat(most + 1 - first), null, empty.id],
    ]);
  });

  test("a long text is broken between paragraphs where it can be, and in no character", async () => {
    const paragraphs = ["短", "长".repeat(30_000), "👍".repeat(20_000)];
    const rows = rowsIn(await sheetsOf(entriesOf({ ...empty, paragraphs })))("文章").map((row) => String(row.正文));
    const said = "……【未完，接下一行】";
    expect(rows.map((text) => text.replace(said, "")).join("")).toBe(`短\n${paragraphs[1]}${paragraphs[2]}`);
    expect(rows.map((text) => text.length)).toEqual([30_002 + said.length, 32_765, 40_000 - 32_765 + said.length]);
    expect(rows.every((text) => text.isWellFormed())).toBe(true);
  });

  test("a table with more rows than a sheet may have continues in further sheets", async () => {
    const titles = ["一", "二", "三", "四", "五"];
    const entries = entriesOf(...titles.map((title) => ({ ...empty, title })));
    const sheetsWith = async (mostRows: number) => {
      const sheets = await readXlsx(
        Buffer.from(await writeXlsx(entries, { ...OPTIONS, columns: ["title"] }, mostRows)),
      );
      return sheets.map(({ sheet, data }) => [sheet, ...data.flat()]);
    };
    expect(await sheetsWith(6)).toEqual([["文章", "标题", ...titles]]);
    expect(await sheetsWith(5)).toEqual([
      ["文章", "标题", "一", "二", "三", "四"],
      ["文章 (2)", "标题", "五"],
    ]);
    expect(await sheetsWith(3)).toEqual([
      ["文章", "标题", "一", "二"],
      ["文章 (2)", "标题", "三", "四"],
      ["文章 (3)", "标题", "五"],
    ]);
  });

  test("columns beyond the twenty-sixth are named by two letters", async () => {
    const record = { ...empty, kicker: "引", subtitle: "副", credits: [], archivedAt: "2019-01-02T03:04:05Z" };
    const columns = COLUMN_IDS.filter((id) => !["question", "answer"].includes(id));
    const wide = { ...OPTIONS, columns: [...columns, ...columns] };
    const xml = unzipped(await writeXlsx(entriesOf(record), wide)).get("xl/worksheets/sheet1.xml") ?? "";
    const letters = [...xml.matchAll(/<c r="(?<letters>[A-Z]+)1"/gu)].map(({ groups }) => groups?.letters);
    expect(letters.slice(24, 28)).toEqual(["Y", "Z", "AA", "AB"]);
  });

  test("the chosen columns in the chosen order; a table for which none was chosen is left out", async () => {
    const chosen = await sheetsOf([SAVED], { columns: ["url", "question", "title"], labels: "en" });
    expect([...chosen].map(([name, rows]) => [name, Object.keys(rows[0] ?? {})])).toEqual([
      ["Articles", ["Address", "Title"]],
      ["Questions and answers", ["Address", "Q", "Title"]],
    ]);
    const figures = await sheetsOf([SAVED], { columns: ["figures"] });
    expect([[...figures.keys()], Object.keys(rowsIn(figures)("文章")[0] ?? {})]).toEqual([
      ["文章", "数据"],
      ["标题", "编号", "网址"],
    ]);
  });

  test("the header is frozen and has filters over all rows", async () => {
    const entries = entriesOf(full, twoAnswerers);
    const sheet = await partOf("xl/worksheets/sheet2.xml", entries);
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:K4"/>');
    expect(await partOf("xl/workbook.xml", entries)).toContain("'问答'!$A$1:$K$4".replaceAll("'", "&#39;"));
  });
});

/** Finds the rows of a sheet, which has to be there. */
function rowsIn<T>(sheets: ReadonlyMap<string, readonly T[]>): (name: string) => readonly T[] {
  return (name) => {
    const rows = sheets.get(name);
    if (rows === undefined) throw new Error(`there is no sheet ${name}`);
    return rows;
  };
}

async function partOf(name: string, entries: readonly ExportEntry[]): Promise<string> {
  return unzipped(await writeXlsx(entries, OPTIONS)).get(name) ?? "";
}
