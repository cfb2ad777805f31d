import { describe, expect, test } from "vitest";
import { collectionName, fileName } from "../../../src/export/file-name";
import { RECORDS } from "../../support/records";

const { empty, full, long, news } = RECORDS;

test.each([
  ["what was searched, count and day", "净读 菜场 30篇 2026-11-25", "净读 菜场 30篇 2026-11-25.xlsx"],
  ["without what was searched", "净读  30篇 2026-11-25", "净读 30篇 2026-11-25.xlsx"],
  ["with marks that no file name may have", '净读 a/b "c" 2篇', "净读 a／b ＂c＂ 2篇.xlsx"],
])("a file of several articles is named by %s", (_, name, file) => {
  expect(collectionName(name, "xlsx")).toBe(file);
});

describe("a file's name", () => {
  test.each([
    ["day and title", [full], "2022-11-18 宁波的海洋渔业如何走出一条绿色发展之路？.csv"],
    ["no date", [empty], "我市召开专题新闻发布会.csv"],
    ["several records", [full, news], "2022-11-18 宁波的海洋渔业如何走出一条绿色发展之路？等2篇.csv"],
    ["no record", [], "press-record.csv"],
    [
      "marks that no file name may have",
      [{ ...empty, title: 'a/b\\c:d*e?f"g<h>i|j' }],
      "a／b＼c：d＊e？f＂g＜h＞i｜j.csv",
    ],
    ["a name that turns around, and a line break", [{ ...empty, title: "\u202Efdp.exe\n二" }], "fdp.exe二.csv"],
    ["dots and spaces at the ends", [{ ...empty, title: " ..标题.. " }], "标题.csv"],
    ["nothing left", [{ ...empty, title: "..." }], "press-record.csv"],
    ["a device of Windows", [{ ...empty, title: "con" }], "_con.csv"],
    ["a device of Windows with an extension", [{ ...empty, title: "nul.标题" }], "_nul.标题.csv"],
    ["a device of Windows with a space before the extension", [{ ...empty, title: "COM¹ .x" }], "_COM¹ .x.csv"],
    ["the console of Windows", [{ ...empty, title: "CONOUT$" }], "_CONOUT$.csv"],
    ["names that only begin like a device", [{ ...empty, title: "con 2.0" }], "con 2.0.csv"],
    ["a port beyond the ninth", [{ ...empty, title: "com10" }], "com10.csv"],
    ["200 bytes", [{ ...empty, title: `${"宁".repeat(66)}ab` }], `${"宁".repeat(66)}ab.csv`],
    ["201 bytes", [{ ...empty, title: "宁".repeat(67) }], `${"宁".repeat(65)}….csv`],
  ])("%s", (_, records, name) => {
    expect(fileName(records, "csv")).toBe(name);
  });

  test("fits every file system, and cuts no character in two", () => {
    const name = fileName([{ ...long, title: "👍🏽宁波".repeat(60) }], "csv");
    expect(new TextEncoder().encode(name).length).toBeLessThan(230);
    expect(name.isWellFormed()).toBe(true);
    expect(name).toMatch(/ (?:👍🏽宁波)+(?:👍🏽宁?)?…\.csv$/u);
  });
});
