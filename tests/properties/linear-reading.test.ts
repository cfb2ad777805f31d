import { afterAll, describe, expect, test } from "vitest";
import { limitedReader } from "./linear-reading/limited-reader";
import { HOSTILE_PAGES } from "./linear-reading/pages";
import { READINGS } from "./linear-reading/readings";

/**
 * Processor time. Work that grows with the square of a line's or a page's length does not end within these bounds, work
 * that grows with the length needs a tenth of them.
 */
const LINE_LIMIT_MS = 6_000;
const PAGE_LIMIT_MS = 20_000;
/** The first task waits for the process to load, and a reading has all lines to read, perhaps on a busy machine. */
const TEST_LIMIT_MS = 600_000;

const lineReader = limitedReader(LINE_LIMIT_MS);
const pageReader = limitedReader(PAGE_LIMIT_MS);
afterAll(() => {
  lineReader.close();
  pageReader.close();
});

const namesOf = <T extends string>(table: Readonly<Record<T, unknown>>) => Object.keys(table) as T[];

describe("no long line holds up", () => {
  test.each(namesOf(READINGS))("%s", { timeout: TEST_LIMIT_MS }, async (reading) => {
    expect(await lineReader.stopsAt({ reading })).toBeNull();
  });
});

describe("no page holds up its reading", () => {
  test.each(namesOf(HOSTILE_PAGES))("%s", { timeout: TEST_LIMIT_MS }, async (page) => {
    expect(await pageReader.stopsAt({ page })).toBeNull();
  });
});
