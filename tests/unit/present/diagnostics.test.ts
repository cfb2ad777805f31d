import { expect, test } from "vitest";
import { diagnostics } from "../../../src/present/diagnostics";
import { RECORDS } from "../../support/records";

const { full, hostile } = RECORDS;
const SITUATION = {
  version: "0.1.0",
  browser: "Mozilla/5.0 Firefox/153.0",
  state: "page",
  page: "press-qa",
  url: `${full.url}?reader=1#top`,
  record: full,
  error: null,
} as const;

test("a report says what is the matter, with nothing of the page but the path of its address and counts", () => {
  expect(diagnostics(SITUATION, null)).toBe(
    [
      "extension: 0.1.0",
      "browser: Mozilla/5.0 Firefox/153.0",
      "state: page",
      "page: press-qa",
      "path: /nbzfxwfbh/system/2022/11/18/030409182.shtml",
      "counts: copies 2, differences 0, paragraphs 8, exchanges 1, outline 4, figures 7",
    ].join("\n"),
  );
});

test("what is not known is left out", () => {
  const nothing = { ...SITUATION, state: "failed", page: null, url: null, record: null, error: "Error: cannot read" };
  expect(diagnostics(nothing, null)).toBe(
    "extension: 0.1.0\nbrowser: Mozilla/5.0 Firefox/153.0\nstate: failed\nerror: Error: cannot read",
  );
});

test("the page's text follows only where the reader wants it", () => {
  const report = diagnostics({ ...SITUATION, record: hostile }, null);
  expect(report).not.toContain("script");
  expect(diagnostics(SITUATION, "第一行\n第二行").endsWith("\n\n第一行\n第二行")).toBe(true);
});
