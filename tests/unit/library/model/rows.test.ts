import { describe, expect, test } from "vitest";
import { choicesAmong, type Filter, filterRows, NO_FILTER } from "../../../../src/library/model/filter";
import { type Row, rowOf } from "../../../../src/library/model/row";
import { newArticle } from "../../../../src/library/model/saved-article";
import { type Sort, sortRows } from "../../../../src/library/model/sort";
import { statisticsOf } from "../../../../src/library/model/statistics";
import { RECORDS } from "../../../support/records";

const { full, anonymous, twoAnswerers, speech, news, empty } = RECORDS;

/** Saved one after the other. */
const ROWS = [full, anonymous, twoAnswerers, speech, news, empty].map((record, i): Row => {
  const readAt = `2026-11-2${i}T02:00:00.000Z`;
  return rowOf({ ...newArticle({ record, readAt, sha256: "" }), tags: i % 2 === 0 ? ["渔业", "专题"] : [] });
});

const titles = (rows: readonly Row[]) => rows.map(({ title }) => title.slice(0, 4));

test("a row is what the table, the filters and the counts need", () => {
  expect(ROWS[0]).toEqual({
    key: "030409182",
    url: full.url,
    page: "press-qa",
    title: full.title,
    publishedAt: full.publishedAt,
    spokespersons: ["沈立帆"],
    section: "记者提问",
    questions: 1,
    tags: ["渔业", "专题"],
    hasNotes: false,
    savedAt: "2026-11-20T02:00:00.000Z",
    sha256: "",
  });
});

test("a row says how many texts are saved where there are several", () => {
  const version = (sha256: string) => ({ record: full, readAt: "2026-11-20T02:00:00.000Z", sha256 });
  const numbers = [[], [version("b")], [version("b"), version("c")]].map(
    (older) => rowOf({ ...newArticle(version("a")), older }).texts,
  );
  expect(numbers).toEqual([undefined, 2, 3]);
});

describe("rows are left out", () => {
  test.each<[name: string, filter: Partial<Filter>, left: readonly string[]]>([
    ["by none", {}, ["宁波的海", "市民如何", "我市轨道", "在全市“", "月湖公园", "我市召开"]],
    ["before a day", { from: "2022-11-18" }, ["宁波的海", "我市轨道"]],
    ["after a day, which is included", { to: "2019-06-20" }, ["市民如何", "在全市“"]],
    ["but those of one day", { from: "2020-09-23", to: "2020-09-23" }, ["月湖公园"]],
    ["but those of a spokesperson", { spokesperson: "苏明远" }, ["我市轨道"]],
    ["but those of spokespersons whose names have a part in common", { spokesperson: "明" }, ["我市轨道"]],
    ["but those of a section", { section: "记者提问" }, ["宁波的海", "市民如何", "我市轨道"]],
    ["but those with a tag", { tag: "渔业" }, ["宁波的海", "我市轨道", "月湖公园"]],
    ["by several at a time", { tag: "渔业", from: "2021-01-01" }, ["宁波的海", "我市轨道"]],
  ])("%s", (_, filter, left) => {
    expect(titles(filterRows(ROWS, { ...NO_FILTER, ...filter }, null))).toEqual(left);
  });

  test("but those that were found", () => {
    expect(titles(filterRows(ROWS, NO_FILTER, new Set([empty.id ?? ""])))).toEqual(["我市召开"]);
  });
});

describe("rows are put in order", () => {
  test.each<[sort: Sort, first: string, last: string]>([
    [{ by: "publishedAt", descending: true }, "我市轨道", "我市召开"],
    // Without a date there is no place among them.
    [{ by: "publishedAt", descending: false }, "市民如何", "我市召开"],
    // By sound: ning, shi, wo … yue, zai.
    [{ by: "title", descending: false }, "宁波的海", "在全市“"],
    [{ by: "title", descending: true }, "在全市“", "宁波的海"],
    [{ by: "savedAt", descending: true }, "我市召开", "宁波的海"],
    // gu before shen before ye; the rest says nobody.
    [{ by: "spokespersons", descending: false }, "我市轨道", "我市召开"],
  ])("%j", (sort, first, last) => {
    const sorted = titles(sortRows(ROWS, sort));
    expect([sorted[0], sorted.at(-1)]).toEqual([first, last]);
  });
});

describe("what stands over the table", () => {
  test("what can be chosen, the most frequent first", () => {
    expect(choicesAmong(ROWS, ({ section }) => (section === null ? [] : [section]))).toEqual([
      { value: "记者提问", count: 3 },
      { value: "新闻发布稿", count: 1 },
      { value: "新闻中心", count: 1 },
    ]);
  });

  test("an article once, also where it says a word twice", () => {
    const twice = ROWS.slice(0, 1).map((row) => ({ ...row, spokespersons: ["沈立帆", "沈立帆"] }));
    expect(choicesAmong(twice, ({ spokespersons }) => spokespersons)).toEqual([{ value: "沈立帆", count: 1 }]);
  });

  test("how much there is, and from when", () => {
    expect(statisticsOf(ROWS)).toEqual({
      articles: 6,
      questions: 3,
      spokespersons: 4,
      span: { from: "2012-08-16", to: "2023-04-12" },
    });
  });

  test("nothing, of an empty library", () => {
    expect(statisticsOf([])).toEqual({ articles: 0, questions: 0, spokespersons: 0, span: null });
  });
});
