import { describe, expect, test } from "vitest";
import { NO_FILTER } from "../../../../src/library/model/filter";
import { articlesHash, routeOf } from "../../../../src/library/model/route";
import { USUAL_SORT } from "../../../../src/library/model/sort";
import type { TableAddress } from "../../../../src/library/model/table-address";

const USUAL: TableAddress = { query: "", filter: NO_FILTER, sort: USUAL_SORT, page: 0 };
const SET: TableAddress = {
  query: "海洋 & “休渔”",
  filter: {
    from: "2022-01-01",
    to: "2022-12-31",
    spokesperson: "沈立帆",
    section: "记者提问",
    tag: "渔业",
    saved: "batch:1f0",
  },
  sort: { by: "title", descending: false },
  page: 2,
};

describe("the library's address", () => {
  test.each([
    ["the usual table", USUAL, null, "#articles"],
    ["an article beside the usual table", USUAL, "030407154", "#article=030407154"],
    ["another order, descending", { ...USUAL, sort: { by: "title", descending: true } }, null, "#articles&sort=title"],
    ["the third page", { ...USUAL, page: 2 }, null, "#articles&page=3"],
  ] as const)("is short: %s", (_, table, article, hash) => {
    expect(articlesHash(table, article)).toBe(hash);
  });

  test.each([
    ["the usual table", USUAL, null],
    ["everything set", SET, null],
    ["an article whose key is an address", SET, "http://www.cnnb.com.cn/show.shtml?a=1&q=%26&start"],
  ])("leads back to %s", (_, table, article) => {
    expect(routeOf(articlesHash(table, article))).toEqual({
      tab: "articles",
      article,
      batch: null,
      start: false,
      table,
    });
  });

  test.each([
    ["#articles&page=0", {}],
    ["#articles&page=x", {}],
    ["#articles&page=2.9", { page: 1 }],
    ["#articles&sort=colour&ascending", {}],
    ["#articles&from=yesterday&saved=once&tag=", {}],
  ])("typed by hand, says only what makes sense: %s", (hash, table) => {
    expect(routeOf(hash).table).toEqual({ ...USUAL, ...table });
  });
});
