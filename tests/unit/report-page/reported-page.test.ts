import { expect, test } from "vitest";
import { reportName } from "../../../src/report-page/reported-page";
import { structureOf } from "../../../src/report-page/structure";
import { RECORDS } from "../../support/records";

test.each([
  ["http://www.cnnb.com.cn/nbzfxwfbh/system/2023/05/10/030480001.shtml", "cnnb-page-030480001.json"],
  ["http://www.cnnb.com.cn/nbzfxwfbh/", "cnnb-page.json"],
])("the report of %s is named %s", (url, name) => {
  expect(reportName(url)).toBe(name);
});

const FINDINGS = { page: "press-qa", record: RECORDS.full, links: [] } as const;

test("two pages that differ in Han characters only have one structure", () => {
  const { title } = RECORDS.full;
  const other = {
    ...FINDINGS,
    record: { ...RECORDS.full, title: title.replace("宁波", "甬江"), figures: [], evidence: {} },
  };
  expect(structureOf(other)).toBe(structureOf(FINDINGS));
});

test.each([
  ["a title that is a character longer", { ...RECORDS.full, title: `${RECORDS.full.title}吗` }],
  ["another mark", { ...RECORDS.full, title: RECORDS.full.title.replace("？", "！") }],
  ["another day", { ...RECORDS.full, publishedAt: "2022-11-19" }],
  ["an answer less", { ...RECORDS.full, exchanges: [] }],
])("%s is another structure", (_, record) => {
  expect(structureOf({ ...FINDINGS, record })).not.toBe(structureOf(FINDINGS));
});
