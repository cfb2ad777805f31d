import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { writeJson } from "../../../src/export/json";
import schema from "../../../src/record.schema.json";
import { entriesOf, SAVED, whole } from "../../support/export-entries";
import { RECORDS } from "../../support/records";

describe("JSON", () => {
  test("a list of records that hold against the schema and come back whole", () => {
    const records = Object.values(RECORDS);
    const json: unknown = JSON.parse(whole(writeJson(entriesOf(...records))));
    expect(json).toEqual(records);
    const areRecords = new Ajv2020({ strict: false }).compile({ type: "array", items: schema });
    expect(areRecords(json)).toBe(true);
  });

  test("is indented like any list, and holds nothing of the library", () => {
    const records = [RECORDS.full, RECORDS.news];
    expect(whole(writeJson([SAVED, ...entriesOf(RECORDS.news)]))).toBe(`${JSON.stringify(records, null, 2)}\n`);
  });

  test("no record is an empty list", () => {
    expect(whole(writeJson([]))).toBe("[]\n");
  });
});
