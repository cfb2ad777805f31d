import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { writeCsv } from "../../src/export/csv";
import { writeXlsx } from "../../src/export/xlsx/xlsx";
import { entriesOf, OPTIONS, SAVED, whole } from "../support/export-entries";
import { IS_OFFICE_LEFT_OUT, OFFICE_MS, readByOffice } from "../support/office";
import { RECORDS } from "../support/records";

const { anonymous, empty, full, hostile, speech } = RECORDS;
const ENTRIES = [SAVED, ...entriesOf(anonymous, speech, empty, hostile)];

function rowsOf(csv: string | undefined) {
  return Papa.parse<Record<string, string>>(csv ?? "", { header: true, skipEmptyLines: true }).data;
}

/** If it were calculated, 1+1 would show as 2, which the texts do not contain. */
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
const ARTICLES_CSV = whole(writeCsv(ENTRIES, OPTIONS));
const FORMULAS_CSV = whole(
  writeCsv(entriesOf(...FORMULAS.map((title) => ({ ...empty, title }))), {
    ...OPTIONS,
    columns: ["title", "source", "title"],
  }),
);

describe.skipIf(IS_OFFICE_LEFT_OUT)("LibreOffice reads", { timeout: OFFICE_MS }, () => {
  describe("CSV", () => {
    let articles: ReturnType<typeof rowsOf>;
    let formulas: string;
    beforeAll(async () => {
      const [first, second] = await readByOffice([ARTICLES_CSV, FORMULAS_CSV], "csv");
      articles = rowsOf([...(first?.values() ?? [])][0]);
      formulas = [...(second?.values() ?? [])][0] ?? "";
    }, OFFICE_MS);

    test("with every row and cell", () => {
      // Numbers and times are converted; texts appear as they were written.
      const texts = ["标题", "问", "答", "发言人", "正文", "标签", "备注", "网址"];
      const only = (rows: ReturnType<typeof rowsOf>) => rows.map((row) => texts.map((name) => row[name]));
      expect(only(articles)).toEqual(only(rowsOf(ARTICLES_CSV.slice(1))));
    });

    test("with the leading zeros of an article's number", () => {
      const numbers = new Set(articles.map((row) => row.编号));
      expect([...numbers]).toEqual(ENTRIES.map(({ record }) => record.id));
    });

    test("without calculating a formula", () => expectNoFormula(formulas));

    test.each([
      ["semicolons", ";"],
      ["tabs", "\t"],
      ["bars", "|"],
    ])("without calculating a formula when it expects %s between the cells", async (_, separator) => {
      const [file] = await readByOffice([FORMULAS_CSV], "csv", separator);
      expectNoFormula([...(file?.values() ?? [])][0] ?? "");
    });

    function expectNoFormula(csv: string): void {
      expect(csv.match(/1\+1/gu)).toHaveLength(2 * FORMULAS.length);
      expect(csv).not.toContain("2");
    }
  });

  test("XLSX with four sheets, dates as dates and formulas as text", async () => {
    const [sheets = new Map<string, string>()] = await readByOffice([await writeXlsx(ENTRIES, OPTIONS)], "xlsx");
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
