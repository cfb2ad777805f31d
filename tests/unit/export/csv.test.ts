import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { writeCsv } from "../../../src/export/csv";
import type { ExportEntry, ExportOptions } from "../../../src/export/export-entry";
import type { PressRecord } from "../../../src/record";
import { entriesOf, OPTIONS, SAVED, whole } from "../../support/export-entries";
import { RECORDS } from "../../support/records";

const { full, anonymous, empty, hostile, long, speech, twoAnswerers } = RECORDS;

function csv(entries: readonly ExportEntry[], options: Partial<ExportOptions> = {}): string {
  return whole(writeCsv(entries, { ...OPTIONS, ...options }));
}

/** The table as a spreadsheet would read it back. */
function readBack(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

function rowsOf(...records: readonly PressRecord[]) {
  return readBack(csv(entriesOf(...records)));
}

describe("CSV", () => {
  test("begins with the byte order mark and ends every line in CRLF", () => {
    const text = csv(entriesOf(empty));
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.match(/\r\n/gu)).toHaveLength(2);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  test("a record with everything", () => {
    expect(readBack(csv([SAVED]))).toEqual([
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
        正文份数: "2",
        各份不同处: "0",
        标签: "海洋\n产业，2022",
        备注: "与去年的数字核对。\n已核。",
        收藏时间: "2026-11-23T07:05:09+08:00",
        编号: '="030409182"',
        网址: full.url,
      },
    ]);
  });

  test("one row for each answer, the article's metadata on each", () => {
    const rows = rowsOf(twoAnswerers, long);
    expect(rows).toHaveLength(12);
    expect(rows.slice(0, 2).map((row) => [row.编号, row.问序, row.答序, row.发言人, row.职务])).toEqual([
      ['="030478123"', "1", "1", "顾云舟", "市住建局总工程师"],
      ['="030478123"', "1", "2", "苏明远", ""],
    ]);
    expect(rows.slice(2).map((row) => row.问序)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  });

  test("the whole text, its measures and its figures once an article, not once an answer", () => {
    const rows = rowsOf(long, twoAnswerers);
    const texts = (row: Readonly<Record<string, string>> | undefined) => [row?.正文, row?.举措, row?.数据];
    const lines = ({ paragraphs, outline, figures }: PressRecord) => [
      paragraphs.join("\n"),
      outline.map(({ marker, heading }) => `${marker}${heading}`).join("\n"),
      figures.map(({ text, context }) => `${text}｜${context}`).join("\n"),
    ];
    expect(rows.map(texts)).toEqual([lines(long), ...Array(9).fill(["", "", ""]), lines(twoAnswerers), ["", "", ""]]);
  });

  test("an article without questions has one row, with its speaker; a question without answer keeps its row", () => {
    expect(rowsOf(speech).map((row) => [row.问序, row.答序, row.发言人, row.答])).toEqual([["", "", "叶知秋", ""]]);
    const unanswered = {
      ...anonymous,
      exchanges: anonymous.exchanges.map((exchange) => ({ ...exchange, answers: [] })),
    };
    expect(rowsOf(unanswered).map((row) => [row.问序, row.问, row.答序])).toEqual([
      ["1", "请问市民如何办理居住证？", ""],
    ]);
  });

  test("the chosen columns in the chosen order, named in the chosen language", () => {
    const options = { labels: "en", columns: ["url", "spokespersons", "page", "savedAt"] } as const;
    expect(csv([...entriesOf(speech), SAVED], options)).toBe(
      `\uFEFFAddress,Spokespersons,Kind,Saved\r\n${speech.url},叶知秋,Press release,\r\n${full.url},沈立帆,Questions and answers,2026-11-23T07:05:09+08:00\r\n`,
    );
  });

  test("hostile text comes back as it was, but for the guard before formulas", () => {
    const [row] = rowsOf(hostile);
    expect(row?.标题).toBe(`'${hostile.title}`);
    expect(row?.网址).toBe(hostile.url);
    expect(readBack(csv(entriesOf(hostile), { csvGuard: false }))[0]?.标题).toBe(hostile.title);
  });

  test.each<readonly [title: string, guarded: string]>([
    ...["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠A1"].map((title) => [title, `'${title}`] as const),
    // Behind spaces, quotes and characters that nobody sees
    [" =1", "' =1"],
    ["\u3000＝1", "'\u3000＝1"],
    ["\u200B=1", "'\u200B=1"],
    ['"=1', `'"=1`],
    // What Excel drops before it looks at the cell
    ["\t=1", "'\t'=1"],
    ["\r=1", "'\r'=1"],
    ["\n=1", "'\n'=1"],
    ["\t1", "'\t1"],
    // Where a program of another locale splits the cell
    ["a;=1+1;b", "a;'=1+1;b"],
    ["a\t=1", "a\t'=1"],
    ["a|-1", "a|'-1"],
    ['a;"=1', `a;'"=1`],
    ["一\n=1\r\n+1", "一\n'=1\r\n'+1"],
  ])("guards %j", (title, guarded) => {
    expect(rowsOf({ ...empty, title })[0]?.标题).toBe(guarded);
    expect(readBack(csv(entriesOf({ ...empty, title }), { csvGuard: false }))[0]?.标题).toBe(title);
  });

  test.each(['说“好”,"好"', "一\n二", "一\r\n二", "'引", "'=1", "1-1", "a,=1", "a =1", "一，-1", "甲;乙|丙"])(
    "leaves %j as it is",
    (title) => {
      expect(rowsOf({ ...empty, title })[0]?.标题).toBe(title);
    },
  );

  test.each(["a,b", "a;b", "a\tb", "a|b", 'a"b', "a\nb", "a\rb", " a", "a "])(
    "quotes %j, which one locale or another would split or trim",
    (title) => {
      const text = csv(entriesOf({ ...empty, title }), { columns: ["title"] });
      expect(text).toBe(`\uFEFF标题\r\n"${title.replaceAll('"', '""')}"\r\n`);
    },
  );

  test("control characters are dropped, with or without guard; a NUL hides no formula", () => {
    const title = "\u0000=甲\u0007乙\u007F丙\u0085丁\t戊";
    expect(rowsOf({ ...empty, title })[0]?.标题).toBe("'=甲乙丙丁\t戊");
    expect(readBack(csv(entriesOf({ ...empty, title }), { csvGuard: false }))[0]?.标题).toBe("=甲乙丙丁\t戊");
  });

  test("an article's number is text for spreadsheets, so that they keep its first zero; digits alone without guard", () => {
    const ids = (options: Partial<ExportOptions>, id: string | null) =>
      readBack(csv(entriesOf({ ...empty, id }), options))[0]?.编号;
    expect(ids({}, "030234567")).toBe('="030234567"');
    expect(ids({ csvGuard: false }, "030234567")).toBe("030234567");
    expect(ids({}, null)).toBe("");
    expect(ids({}, '1"+1')).toBe('1"+1');
  });

  test("a cell that is too long for a spreadsheet goes on in the next row and says so", () => {
    const MOST = 32_767;
    const paragraphs = ["一".repeat(20_000), "=".repeat(40_000)];
    const rows = rowsOf({ ...empty, paragraphs, copies: 2 });
    expect(rows.map((row) => [row.标题, row.编号, row.正文份数])).toEqual([
      [empty.title, '="030234567"', "2"],
      [empty.title, '="030234567"', ""],
      [empty.title, '="030234567"', ""],
    ]);
    const texts = rows.map(({ 正文 = "" }) => 正文);
    expect(texts.map((text) => text.length <= MOST)).toEqual([true, true, true]);
    expect(texts.map((text) => text.at(0))).toEqual(["一", "'", "'"]);
    const said = "……【未完，接下一行】";
    const whole = texts.map((text) => text.replace(said, "").replace(/^'/u, ""));
    expect(`${whole[0]}\n${whole[1]}${whole[2]}`).toBe(paragraphs.join("\n"));
    expect(texts.map((text) => text.endsWith(said))).toEqual([true, true, false]);
  });

  test("columns that few articles fill are there where one does", () => {
    const archived = { ...empty, archivedAt: "2019-01-02T03:04:05Z" };
    const head = (...records: readonly PressRecord[]) =>
      csv(entriesOf(...records))
        .split("\r\n")[0]
        ?.split(",");
    expect(head(empty)).toHaveLength(24);
    expect(head(empty, archived)?.filter((name) => !head(empty)?.includes(name))).toEqual(["存档时间"]);
    expect(rowsOf(empty, archived).map((row) => row.存档时间)).toEqual(["", "2019-01-02T11:04:05+08:00"]);
  });

  test("a text that is no instant is written as it is", () => {
    expect(readBack(csv([{ ...SAVED, savedAt: "去年" }]))[0]?.收藏时间).toBe("去年");
  });

  test("a carriage return within a cell ends no row", () => {
    expect(csv(entriesOf({ ...empty, title: "甲\r乙" }), { columns: ["title"] })).toBe('\uFEFF标题\r\n"甲\r乙"\r\n');
  });
});
