import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import schema from "../../src/record.schema.json";
import { RECORDS } from "../support/records";

const isRecord = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
  schema,
);

describe("the schema takes the records that the reading makes", () => {
  test.each(Object.entries(RECORDS))("%s", (_, record) => {
    isRecord(record);
    expect(isRecord.errors ?? []).toEqual([]);
  });
});

const { full } = RECORDS;
const { title: _, ...untitled } = full;
const [figure] = full.figures;
const [exchange] = full.exchanges;

const BAD: readonly (readonly [reason: string, error: string, record: object])[] = [
  ["an unknown field", " additionalProperties", { ...full, author: "林清雅" }],
  ["a missing field", " required", untitled],
  ["another schema version", "/schema const", { ...full, schema: "press-record/2" }],
  ["a page kind without record", "/page enum", { ...full, page: "list" }],
  ["an empty text for what was not found", "/source minLength", { ...full, source: "" }],
  ["an empty title", "/title minLength", { ...full, title: "" }],
  ["an empty editor", "/editors/0 minLength", { ...full, editors: [""] }],
  ["a text that is not trimmed", "/paragraphs/0 pattern", { ...full, paragraphs: ["　　一是聚焦"] }],
  ["a text of two lines", "/paragraphs/0 pattern", { ...full, paragraphs: ["一是聚焦\n二是聚焦"] }],
  ["an address with a fragment", "/url pattern", { ...full, url: `${full.url}#top` }],
  ["an address that is no web address", "/url pattern", { ...full, url: "javascript:alert(1)" }],
  ["an article number of ten digits", "/id pattern", { ...full, id: "0304091820" }],
  ["a date in words", "/publishedAt pattern", { ...full, publishedAt: "2022年11月18日" }],
  ["a month that is none", "/publishedAt pattern", { ...full, publishedAt: "2022-13-18" }],
  ["a time in another zone", "/publishedAt pattern", { ...full, publishedAt: "2022-11-18T17:26:40Z" }],
  ["a question page without question", "/exchanges minItems", { ...full, exchanges: [] }],
  [
    "a question without text",
    "/exchanges/0/question/paragraphs minItems",
    { ...full, exchanges: [{ ...exchange, question: { asker: null, paragraphs: [] } }] },
  ],
  ["a speaker without position", "/spokespersons/0 required", { ...full, spokespersons: [{ name: "沈立帆" }] }],
  [
    "the same spokesperson twice",
    "/spokespersons uniqueItems",
    { ...full, spokespersons: [...full.spokespersons, ...full.spokespersons] },
  ],
  ["a figure whose value is text", "/figures/0/value type", { ...full, figures: [{ ...figure, value: "3862" }] }],
  [
    "a figure with an unknown field",
    "/figures/0 additionalProperties",
    { ...full, figures: [{ ...figure, from: 300 }] },
  ],
  [
    "a point in half a paragraph",
    "/outline/0/paragraph type",
    { ...full, outline: [{ marker: "一是", heading: "聚焦", paragraph: 1.5 }] },
  ],
  ["no copy at all", "/copies minimum", { ...full, copies: 0 }],
  ["a difference of nothing", "/differences/0 not", { ...full, differences: [{ kept: null, dropped: null }] }],
  [
    "a date without evidence",
    "/evidence required",
    { ...full, evidence: { ...full.evidence, publishedAt: undefined } },
  ],
  [
    "evidence for an unknown field",
    "/evidence additionalProperties",
    { ...full, evidence: { ...full.evidence, copies: { text: "2", from: "page" } } },
  ],
  [
    "evidence that disagrees with nobody",
    "/evidence/source/disagrees minItems",
    { ...full, evidence: { ...full.evidence, source: { text: "稿源", from: "site line", disagrees: [] } } },
  ],
];

describe("the schema refuses", () => {
  // Through JSON, as another program would meet it: a field that is undefined is missing there.
  test.each(BAD)("%s", (_, error, record) => {
    isRecord(JSON.parse(JSON.stringify(record)));
    expect(isRecord.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toContain(error);
  });

  test("a record that lacks any of its fields", () => {
    const unneeded = Object.keys(full).filter((field) =>
      isRecord(JSON.parse(JSON.stringify({ ...full, [field]: undefined }))),
    );
    expect(unneeded).toEqual([]);
  });
});
