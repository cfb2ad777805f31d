import { describe, expect, test } from "vitest";
import { newCase } from "../../../scripts/new-case";
import { REPORT_FORMAT, type ReportedPage, reportText } from "../../../src/report-page/reported-page";

const URL_OF_PAGE = "http://www.cnnb.com.cn/nbzfxwfbh/system/2023/05/10/030480001.shtml";
const REPORT: ReportedPage = {
  format: REPORT_FORMAT,
  url: URL_OF_PAGE,
  version: "1.2.3",
  browser: "Browser/1",
  faults: ["date", "fold"],
  remark: "日期应该是 5 月 9 日",
  isMasked: true,
  readsSame: true,
  findings: null,
  html: ["<!DOCTYPE html>", "<html><body><p>甲</p></body></html>", ""],
};
const EXPECTED = '{\n  "about": "",\n  "page": "press-qa",\n  "record": null,\n  "links": []\n}\n';
const MARK = `<!DOCTYPE html>\n<!-- saved from url=(0066)${URL_OF_PAGE} -->\n`;

const nothing = () => null;
const holding = (report: unknown) => () => (typeof report === "string" ? report : JSON.stringify(report));

test("a name and an address make an empty case that says where it was saved from", () => {
  expect(newCase(["what-is-special", URL_OF_PAGE], nothing)).toEqual({
    slug: "what-is-special",
    page: `${MARK}<html>\n<head><meta charset="utf-8"><title></title></head>\n<body>\n</body>\n</html>\n`,
    expected: EXPECTED,
    remarks: [],
  });
});

describe("a report makes a case with the reported page", () => {
  const page = `${MARK}<html><body><p>甲</p></body></html>\n`;
  const said = ["Wrong, says the reader: date, fold.", "The reader's words: 日期应该是 5 月 9 日"];

  test.each<[name: string, given: readonly string[], slug: string]>([
    ["named by the article's number", ["--from", "a.json"], "reported-030480001"],
    ["named as it is asked", ["two-days", "--from", "a.json"], "two-days"],
    ["named behind the file", ["--from", "a.json", "two-days"], "two-days"],
  ])("%s", (_, given, slug) => {
    const read = (path: string) => (path === "a.json" ? reportText(REPORT) : null);
    expect(newCase(given, read)).toEqual({ slug, page, expected: EXPECTED, remarks: said });
  });

  test("whose text is not masked is not to be published as it is", () => {
    const report = { ...REPORT, faults: [], remark: "", isMasked: false };
    expect(newCase(["--from", "a.json"], holding(report))).toMatchObject({
      remarks: ["The text is the site's: write one of your own in its place before you publish the case."],
    });
  });

  test("of a page without a number has a name all the same", () => {
    const report = { ...REPORT, url: "http://www.cnnb.com.cn/nbzfxwfbh/jztw/" };
    expect(newCase(["--from", "a.json"], holding(report))).toMatchObject({ slug: "reported" });
  });
});

const FOREIGN = "This file is not a report of a page: Press Reader names them cnnb-page-….json.";
const DAMAGED = "This report is damaged, or of another version: something that a report must have is missing.";

describe("what makes no case gets a sentence", () => {
  test.each<[name: string, given: readonly string[], file: unknown, sentence: string]>([
    ["no name", [], null, "The name has small letters, digits and hyphens: what-is-special."],
    [
      "a name that leads elsewhere",
      ["../x", URL_OF_PAGE],
      null,
      "The name has small letters, digits and hyphens: what-is-special.",
    ],
    ["no address", ["a-name", "cnnb"], null, "The address is not one of the web."],
    ["no file", ["--from"], null, "There is no file behind --from that can be read."],
    ["a file that is not there", ["--from", "b.json"], null, "There is no file b.json that can be read."],
    [
      "a name of a report that leads elsewhere",
      ["../x", "--from", "a"],
      REPORT,
      "The name has small letters, digits and hyphens: what-is-special.",
    ],
    ["a page", ["--from", "a"], "<html></html>", FOREIGN],
    ["half a file", ["--from", "a"], reportText(REPORT).slice(0, 200), FOREIGN],
    ["a record", ["--from", "a"], { schema: "press-record/1" }, FOREIGN],
    ["nothing but brackets", ["--from", "a"], [], FOREIGN],
    ["a report of a later version", ["--from", "a"], { ...REPORT, format: "cnnb-page-report/2" }, DAMAGED],
    ["a report without markup", ["--from", "a"], { ...REPORT, html: [] }, DAMAGED],
    ["a report whose markup is one text", ["--from", "a"], { ...REPORT, html: "<html></html>" }, DAMAGED],
    ["a fault that nobody knows", ["--from", "a"], { ...REPORT, faults: ["colour"] }, DAMAGED],
    ["a remark that is no text", ["--from", "a"], { ...REPORT, remark: 1 }, DAMAGED],
    ["no word about the mask", ["--from", "a"], { ...REPORT, isMasked: undefined }, DAMAGED],
    [
      "another site",
      ["--from", "a"],
      { ...REPORT, url: "http://cnnb.example/a" },
      "This report is of a page of another site.",
    ],
    [
      "an address that is none",
      ["--from", "a"],
      { ...REPORT, url: "cnnb" },
      "This report is of a page of another site.",
    ],
  ])("%s", (_, given, file, sentence) => {
    expect(newCase(given, file === null ? nothing : holding(file))).toBe(sentence);
  });
});
