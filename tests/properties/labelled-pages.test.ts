import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFileBytes } from "../../src/cli/read-saved-page";
import type { ArticleLink, PageKind } from "../../src/record";
import { type ComparedRecord, compared } from "../support/generated-pages/expected-record";

/**
 * One folder a page: `page.html` as the browser saved it, `expected.json` the line that `extract` prints for it.
 * Compared whole, but for the evidence and the clause of a figure.
 */
interface ExpectedLine {
  readonly about: string;
  readonly page: PageKind;
  readonly record: ComparedRecord | null;
  readonly links: readonly ArticleLink[];
}

const PAGES = new URL("../pages/", import.meta.url);
const CASES = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe("a saved page is read as its label says", () => {
  test.each(CASES)("%s", (name) => {
    const { page, record, links } = expectedLine(name);
    const line = readFileBytes(pageBytes(name), null);
    expect({
      page: line.page,
      record: line.record && compared(line.record, record?.figures),
      links: line.links,
    }).toEqual({
      page,
      record,
      links,
    });
  });
});

describe("a label agrees with itself and with its page", () => {
  test.each(CASES)("%s", (name) => {
    const { about, page, record } = expectedLine(name);
    expect(about).not.toBe("");
    expect(wrongSavedMark(pageBytes(name))).toBeNull();
    if (record === null) return;
    expect(page).toBe(record.page);
    for (const { text, paragraph } of record.figures) expect(record.paragraphs[paragraph]).toContain(text);
    for (const { marker, heading, paragraph } of record.outline) {
      expect(record.paragraphs[paragraph]).toContain(marker);
      expect(record.paragraphs[paragraph]).toContain(heading);
    }
    const speakers = record.exchanges.flatMap(({ answers }) => answers.map(({ speaker }) => speaker));
    for (const speaker of speakers.filter((speaker) => speaker !== null))
      expect(record.spokespersons).toContainEqual(speaker);
    const turns = record.exchanges.flatMap(({ question, answers }) => [question, ...answers]);
    const body = record.paragraphs.join("\n");
    for (const text of turns.flatMap(({ paragraphs }) => paragraphs)) expect(body).toContain(text);
  });
});

function pageBytes(name: string): Uint8Array {
  return readFileSync(new URL(`${name}/page.html`, PAGES));
}

function expectedLine(name: string): ExpectedLine {
  return JSON.parse(readFileSync(new URL(`${name}/expected.json`, PAGES), "utf8"));
}

/** A browser writes the length of the address into its mark: `<!-- saved from url=(0066)http://… -->`. */
function wrongSavedMark(bytes: Uint8Array): string | null {
  const html = new TextDecoder("latin1").decode(bytes);
  const mark = /<!-- saved from url=\((?<length>\d{4})\)(?<url>\S+) -->/u.exec(html)?.groups;
  return mark === undefined || Number(mark.length) === mark.url?.length
    ? null
    : `${mark.length} is not ${mark.url?.length}`;
}
