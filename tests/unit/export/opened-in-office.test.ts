import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../../src/export/csv";
import { writeXlsx } from "../../../src/export/xlsx/xlsx";
import { entriesOf, OPTIONS, SAVED, whole } from "../../support/export-entries";
import { IS_OFFICE_LEFT_OUT, OFFICE_MS, readByOffice } from "../../support/office";
import { RECORDS } from "../../support/records";

const { anonymous, empty, full, hostile, speech } = RECORDS;
const ENTRIES = [SAVED, ...entriesOf(anonymous, speech, empty, hostile)];

function rowsOf(csv: string | undefined) {
  return Papa.parse<Record<string, string>>(csv ?? "", { header: true, skipEmptyLines: true }).data;
}

describe.skipIf(IS_OFFICE_LEFT_OUT)("what LibreOffice reads", { timeout: OFFICE_MS }, () => {
  test("of CSV: every row and cell, a formula as text", async () => {
    const csv = whole(writeCsv(ENTRIES, OPTIONS));
    const sheets = await readByOffice(csv, "csv");
    const [read] = sheets.values();
    // It takes numbers for numbers and times for times; what it shows of texts is what was written.
    const texts = ["标题", "问", "答", "发言人", "正文", "标签", "备注", "网址"];
    const only = (rows: ReturnType<typeof rowsOf>) => rows.map((row) => texts.map((name) => row[name]));
    expect(only(rowsOf(read))).toEqual(only(rowsOf(csv.slice(1))));
  });

  test("of an article's number in CSV: its first zero too", async () => {
    const [read] = (await readByOffice(whole(writeCsv(ENTRIES, OPTIONS)), "csv")).values();
    const numbers = new Set(rowsOf(read).map((row) => row.编号));
    expect([...numbers]).toEqual(ENTRIES.map(({ record }) => record.id));
  });

  // 1+1 that is calculated shows as 2. The texts have no other 2.
  const FORMULAS = [
    "=1+1",
    "\u0000=1+1",
    "甲;=1+1;乙",
    "甲\t=1+1\t乙",
    "甲|=1+1|乙",
    "甲\n=1+1\n乙",
    "甲;\u200B=1+1;",
    "\t=1+1",
  ];

  test.each([
    [",", "comma"],
    [";", "semicolon"],
    ["\t", "tab"],
    ["|", "bar"],
  ])("of CSV by a program that expects %j (%s) between cells: no formula", async (separator) => {
    const entries = entriesOf(...FORMULAS.map((title) => ({ ...empty, title })));
    const csv = whole(writeCsv(entries, { ...OPTIONS, columns: ["title", "source", "title"] }));
    const [read = ""] = (await readByOffice(csv, "csv", separator)).values();
    expect(read.match(/1\+1/gu)).toHaveLength(2 * FORMULAS.length);
    expect(read).not.toContain("2");
  });

  test("of XLSX: four sheets, dates as dates, formulas as text", async () => {
    const sheets = await readByOffice(await writeXlsx(ENTRIES, OPTIONS), "xlsx");
    expect([...sheets.keys()].sort()).toEqual(["举措", "数据", "文章", "问答"]);
    expect(rowsOf(sheets.get("文章")).map((row) => [row.标题, row.发布时间, row.收藏时间, row.编号])).toEqual([
      [full.title, "2022-11-18 17:26:40", "2026-11-23 07:05:09", "030409182"],
      [anonymous.title, "2012-08-16 09:46:00", "", "007412345"],
      [speech.title, "2019-06-20 10:00:00", "", "030063211"],
      [empty.title, "", "", "030234567"],
      [hostile.title, "2018-03-20", "", "030011111"],
    ]);
    expect(rowsOf(sheets.get("数据")).map((row) => row.数值)).toEqual(
      [full, anonymous, speech, hostile].flatMap(({ figures }) => figures.map(({ value }) => String(value))),
    );
    expect(rowsOf(sheets.get("问答"))[0]?.答).toBe(full.exchanges[0]?.answers[0]?.paragraphs.join("\n"));
    expect(rowsOf(sheets.get("举措"))).toHaveLength(9);
  });
});
