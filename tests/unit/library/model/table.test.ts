import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../../../src/library/model/catalogue";
import { type ExportScope, keysInScope } from "../../../../src/library/model/export-scope";
import { NO_FILTER } from "../../../../src/library/model/filter";
import type { Row } from "../../../../src/library/model/row";
import { USUAL_SORT } from "../../../../src/library/model/sort";
import {
  FIRST_CONTROLS,
  PAGE_SIZE,
  sortCatalogue,
  type TableControls,
  tableOf,
  withSelected,
} from "../../../../src/library/model/table";

function rowOf(key: string, more: Partial<Row> = {}): Row {
  return {
    key,
    url: `http://www.cnnb.com.cn/nbzfxwfbh/${key}.shtml`,
    page: "press-qa",
    title: `第${key}篇`,
    publishedAt: "2022-11-10",
    spokespersons: [],
    section: "记者提问",
    questions: 1,
    tags: [],
    hasNotes: false,
    savedAt: "2026-11-20T02:00:00.000Z",
    sha256: key,
    ...more,
  };
}

function catalogueOf(rows: readonly Row[]): Catalogue {
  return {
    rows: new Map(rows.map((row) => [row.key, row])),
    texts: new Map(rows.map(({ key, title }) => [key, title])),
  };
}

const THREE = catalogueOf([
  rowOf("a", { publishedAt: "2020-01-01", tags: ["甲"], spokespersons: ["沈立帆"] }),
  rowOf("b", { publishedAt: "2022-01-01", tags: ["甲", "乙"], section: null }),
  rowOf("c", { publishedAt: "2021-01-01" }),
]);

function shown(controls: Partial<TableControls>, catalogue = THREE) {
  const { rows, ...table } = tableOf(sortCatalogue(catalogue, controls.sort ?? USUAL_SORT), {
    ...FIRST_CONTROLS,
    ...controls,
  });
  return { ...table, rows: rows.map(({ key }) => key), found: table.found.map(({ key }) => key) };
}

const keysOf = (count: number) => Array.from({ length: count }, (_, i) => String(i).padStart(3, "0"));
const many = (count: number) => catalogueOf(keysOf(count).map((key) => rowOf(key)));

describe("the table shows", () => {
  test("everything, the latest first, until something is set", () => {
    expect(shown({})).toEqual({
      terms: [],
      found: ["b", "c", "a"],
      isNarrowed: false,
      rows: ["b", "c", "a"],
      page: 0,
      pages: 1,
      selected: new Set(),
      seen: new Set(),
    });
  });

  test.each<[name: string, controls: Partial<TableControls>, found: readonly string[], isNarrowed: boolean]>([
    ["what the search finds", { query: "第B" }, ["b"], true],
    ["all for a search of spaces", { query: "  " }, ["b", "c", "a"], false],
    ["what the filter leaves", { filter: { ...NO_FILTER, tag: "甲" } }, ["b", "a"], true],
    ["what both leave", { query: "第a", filter: { ...NO_FILTER, tag: "乙" } }, [], true],
  ])("%s", (_, controls, found, isNarrowed) => {
    expect(shown(controls)).toMatchObject({ found, isNarrowed });
  });

  test.each<[articles: number, page: number, expected: { page: number; pages: number; rows: number }]>([
    [0, 0, { page: 0, pages: 1, rows: 0 }],
    [PAGE_SIZE, 0, { page: 0, pages: 1, rows: PAGE_SIZE }],
    [PAGE_SIZE + 1, 0, { page: 0, pages: 2, rows: PAGE_SIZE }],
    [PAGE_SIZE + 1, 1, { page: 1, pages: 2, rows: 1 }],
    // The page that was shown is there no longer.
    [PAGE_SIZE, 1, { page: 0, pages: 1, rows: PAGE_SIZE }],
  ])("of %i articles on page %i so much", (articles, page, expected) => {
    const { rows, ...table } = shown({ page }, many(articles));
    expect({ page: table.page, pages: table.pages, rows: rows.length }).toEqual(expected);
  });

  test("a selection without what was deleted", () => {
    expect(shown({ selected: new Set(["a", "x"]) }).selected).toEqual(new Set(["a"]));
  });

  test("how much of the selection is seen", () => {
    const { selected, seen } = shown({ query: "第a", selected: new Set(["a", "b", "x"]) });
    expect([selected, seen]).toEqual([new Set(["a", "b"]), new Set(["a"])]);
  });

  test("what can be filtered by", () => {
    expect(sortCatalogue(THREE, USUAL_SORT).choices).toEqual({
      spokespersons: [{ value: "沈立帆", count: 1 }],
      sections: [{ value: "记者提问", count: 2 }],
      tags: [
        { value: "甲", count: 2 },
        { value: "乙", count: 1 },
      ],
    });
  });
});

test("ticking adds and removes, and leaves the selection that is shown as it is", () => {
  const before = new Set(["a", "b"]);
  expect(withSelected(before, ["b", "c"], true)).toEqual(new Set(["a", "b", "c"]));
  expect(withSelected(before, ["b", "c"], false)).toEqual(new Set(["a"]));
  expect(before).toEqual(new Set(["a", "b"]));
});

test.each<[scope: ExportScope, keys: readonly string[]]>([
  ["selected", ["b", "a"]],
  ["found", ["c", "a"]],
  ["since-export", ["b"]],
  ["all", ["b", "c", "a"]],
])("a file of %s has the articles in the order of the table", (scope, keys) => {
  const sorted = sortCatalogue(THREE, USUAL_SORT).rows.map((row) =>
    row.key === "b" ? { ...row, savedAt: "2026-11-25T02:00:00.000Z" } : row,
  );
  const found = sorted.filter(({ key }) => key !== "b");
  expect(
    keysInScope(scope, { sorted, found, selected: new Set(["a", "b", "x"]), lastExport: "2026-11-24T02:00:00.000Z" }),
  ).toEqual(keys);
});
