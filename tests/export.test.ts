import { Ajv2020 } from "ajv/dist/2020.js";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../src/export/csv";
import { fileName } from "../src/export/file-name";
import { FORMATS } from "../src/export/formats";
import { writeJson } from "../src/export/json";
import { escapeMarkdown, writeMarkdown } from "../src/export/markdown";
import schema from "../src/record.schema.json";
import { RECORDS } from "./records";

const { full, anonymous, empty, hostile, long, news, speech, twoAnswerers } = RECORDS;

/** The table as a spreadsheet would read it back. */
function readBack(csv: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe("CSV", () => {
  test("begins with the byte order mark, and every line ends in CRLF", () => {
    const bytes = new TextEncoder().encode(writeCsv([empty]));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(writeCsv([empty]).match(/\r\n/gu)).toHaveLength(2);
    expect(writeCsv([empty]).endsWith("\r\n")).toBe(true);
  });

  test("everything there", () => {
    expect(readBack(writeCsv([full]))).toEqual([
      {
        标题: "宁波的海洋渔业如何走出一条绿色发展之路？",
        发布时间: "2022-11-18T17:26:40+08:00",
        类型: "记者问答",
        栏目: "中国宁波网 > 宁波新闻发布 > 记者提问",
        稿源: "宁波日报",
        编辑: "林清雅",
        作者: "宁波日报记者 何望舟 通讯员 陆一鸣",
        问序: "1",
        提问者: "甬城晚报",
        问: full.exchanges[0]?.question.paragraphs[0],
        答序: "1",
        发言人: "沈立帆",
        职务: "市农业农村局副局长",
        答: full.exchanges[0]?.answers[0]?.paragraphs.join("\n"),
        正文: full.paragraphs.join("\n"),
        举措: "一是聚焦资源养护，严格落实伏季休渔制度\n二是聚焦装备升级，加快老旧渔船更新改造\n三是聚焦产业融合，培育“渔文旅”新业态\n四是聚焦生态“底色”，推进养殖尾水全域治理",
        数据: full.figures.map(({ text, context }) => `${text}｜${context}`).join("\n"),
        印次: "2",
        两印不同处: "0",
        编号: "030409182",
        网址: full.url,
      },
    ]);
  });

  test("one row an answer, the article repeated on each", () => {
    const rows = readBack(writeCsv([twoAnswerers, long]));
    expect(rows).toHaveLength(12);
    expect(rows.slice(0, 2).map((row) => [row.编号, row.问序, row.答序, row.发言人, row.职务])).toEqual([
      ["030478123", "1", "1", "顾云舟", "市住建局总工程师"],
      ["030478123", "1", "2", "苏明远", ""],
    ]);
    expect(rows.slice(2).map((row) => row.问序)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  });

  test("an article without questions has one row, with its speaker; a question without answer keeps its row", () => {
    expect(readBack(writeCsv([speech])).map((row) => [row.问序, row.答序, row.发言人, row.答])).toEqual([
      ["", "", "叶知秋", ""],
    ]);
    const unanswered = {
      ...anonymous,
      exchanges: anonymous.exchanges.map((exchange) => ({ ...exchange, answers: [] })),
    };
    expect(readBack(writeCsv([unanswered])).map((row) => [row.问序, row.问, row.答序])).toEqual([
      ["1", "请问市民如何办理居住证？", ""],
    ]);
  });

  test("hostile text comes back as it was, but for the guard before formulas", () => {
    const [row] = readBack(writeCsv([hostile]));
    expect(row?.标题).toBe(`'${hostile.title}`);
    expect(row?.网址).toBe(hostile.url);
    expect(readBack(writeCsv([hostile], false))[0]?.标题).toBe(hostile.title);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠A1"])(
    "guards %j",
    (title) => {
      expect(readBack(writeCsv([{ ...empty, title }]))[0]?.标题).toBe(`'${title}`);
      expect(readBack(writeCsv([{ ...empty, title }], false))[0]?.标题).toBe(title);
    },
  );

  test.each(['说“好”,"好"', "一\n二", "一\r\n二", "'引", "1-1", " =1"])("leaves %j as it is", (title) => {
    expect(readBack(writeCsv([{ ...empty, title }]))[0]?.标题).toBe(title);
  });

  test("the guard is the option of the format", () => {
    const record = { ...empty, title: "=1" };
    expect(FORMATS.csv.write([record], { csvGuard: true })).toContain("'=1");
    expect(FORMATS.csv.write([record], { csvGuard: false })).not.toContain("'=1");
  });
});

describe("JSON", () => {
  test("a list of records that hold against the schema and come back whole", () => {
    const records = Object.values(RECORDS);
    const json: unknown = JSON.parse(writeJson(records));
    expect(json).toEqual(records);
    const areRecords = new Ajv2020({ strict: false }).compile({ type: "array", items: schema });
    expect(areRecords(json)).toBe(true);
  });
});

describe("Markdown", () => {
  test("everything there", () => {
    expect(writeMarkdown([anonymous])).toBe(`# 市民如何办理居住证？

- 发布时间：2012-08-16T09:46+08:00
- 发言人：未注明
- 编辑：未注明
- 稿源：未注明
- 作者：未注明
- 栏目：中国宁波网 \\> 宁波新闻发布 \\> 记者提问
- 网址：<http://www.cnnb.com.cn/nbzfxwfbh/system/2012/08/16/007412345.shtml>

## 正文

记者提问：请问市民如何办理居住证？

答：市民可以到居住地派出所办理，也可以在网上申请。办理时间不超过15个工作日。

## 数据

| 数值 | 原文 |
| ---: | :--- |
| 15个工作日 | 办理时间不超过15个工作日 |
`);
  });

  test("points are a list; articles follow each other under a rule", () => {
    expect(writeMarkdown([speech])).toContain("\n## 举措\n\n- 一、让数据多跑路\n- （一）打通部门数据\n");
    expect(writeMarkdown([news, empty])).toMatch(/花期将持续到国庆前后。\n\n---\n\n# 我市召开/u);
  });

  test.each([
    ["# 标题", "\\# 标题"],
    ["- 项", "\\- 项"],
    ["+ 项", "\\+ 项"],
    ["===", "\\==="],
    ["1. 项", "1\\. 项"],
    ["2) 项", "2\\) 项"],
    ["2022年", "2022年"],
    ["[点这里](javascript:alert(1))", "\\[点这里\\](javascript:alert(1))"],
    ["![图](http://evil.example/x.png)", "\\!\\[图\\](http://evil.example/x.png)"],
    ["<script>&lt;", "\\<script\\>\\&lt;"],
    ["`x` *y* _z_ ~~w~~ $v$ a|b \\", "\\`x\\` \\*y\\* \\_z\\_ \\~\\~w\\~\\~ \\$v\\$ a\\|b \\\\"],
  ])("escapes %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test("nothing hostile is left to act: no tag, no link, no picture, no table cell of its own", () => {
    const markdown = writeMarkdown([hostile]);
    const link = `网址：<${hostile.url}>`;
    expect(markdown).toContain(link);
    expect(markdown.replace(link, "").replace(/\\[\\`*_[\]<>&|~#!$]/gu, "")).not.toMatch(/[`*_[\]<>&~!$]/u);
    expect(writeMarkdown([{ ...empty, url: "http://x.example/> <script>" }])).toContain(
      "网址：http://x.example/\\> \\<script\\>",
    );
  });
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
