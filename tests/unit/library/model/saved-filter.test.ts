import { describe, expect, test } from "vitest";
import { type Batch, newBatch, withItem } from "../../../../src/library/model/batch";
import { savedFilterFrom, savedTest } from "../../../../src/library/model/saved-filter";

const NOW = new Date(2026, 10, 25, 9, 30);
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).toISOString();
const urlOf = (id: string) => `http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/${id}.shtml`;
const links = ["030407154", "030407155"].map((id) => ({ url: urlOf(id), title: id, date: null }));
const start = {
  id: "b",
  listUrl: "http://www.cnnb.com.cn/nbzfxwfbh/",
  startedAt: at(24, 9),
  links,
  next: null,
  pages: 0,
};
const batch: Batch = withItem(withItem(newBatch(start), 0, { kind: "saved" }), 1, { kind: "known" });
const context = { now: NOW, lastExport: at(24, 12), batches: [batch] };

describe("an article saved", () => {
  test.each([
    ["today", "at the first minute of the day", at(25, 0), true],
    ["today", "a minute before midnight", at(24, 23, 59), false],
    ["week", "at the first minute of the sixth day before", at(19, 0), true],
    ["week", "a minute before that", at(18, 23, 59), false],
    ["since-export", "after the export", at(24, 12, 1), true],
    ["since-export", "before it", at(24, 11, 59), false],
  ] as const)("passes %s %s: %s", (filter, _, savedAt, passes) => {
    expect(savedTest(filter, context)({ key: "x", savedAt })).toBe(passes);
  });

  test("passes nothing since an export that there was not", () => {
    expect(savedTest("since-export", { ...context, lastExport: null })({ key: "x", savedAt: at(25, 9) })).toBe(false);
  });

  test.each([
    ["batch:b", "030407154", true],
    ["batch:b", "030407155", false],
    ["batch:gone", "030407154", false],
  ] as const)("passes %s only as one that the batch has brought: %s", (filter, key, passes) => {
    expect(savedTest(filter, context)({ key, savedAt: at(25, 9) })).toBe(passes);
  });
});

test.each([
  ["today", "today"],
  ["batch:1f0", "batch:1f0"],
  ["yesterday", null],
  [null, null],
])("the filter %j of an address is read as %j", (text, filter) => {
  expect(savedFilterFrom(text)).toBe(filter);
});
