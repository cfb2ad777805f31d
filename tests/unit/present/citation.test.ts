import { describe, expect, test } from "vitest";
import { CITATION_EDITIONS, CITATION_STYLES, type CitationChoices, citation } from "../../../src/present/citation";
import { ACCESSED, CITED_PAGE, CITED_RECORDS, DEVIATIONS } from "../../support/citations/cited-records";
import { RECORDS } from "../../support/records";

const USUAL: CitationChoices = { edition: "2025", style: "number", author: "site" };

describe("an entry after GB/T 7714", () => {
  for (const edition of CITATION_EDITIONS) {
    for (const style of CITATION_STYLES) {
      test.each(CITED_RECORDS)(
        `is as citeproc makes it, ${edition}, ${style}: $name`,
        ({ author, record, entries }) => {
          const choices = { edition, style, author };
          expect(citation({ ...CITED_PAGE, ...record }, choices, ACCESSED)).toBe(entries[`${edition} ${style}`]);
        },
      );
    }
  }

  test.each(DEVIATIONS)("differs knowingly: $why", ({ author, record, citeproc, ours }) => {
    const entry = citation({ ...CITED_PAGE, ...record }, { ...USUAL, edition: "2015", author }, ACCESSED);
    expect(entry).toBe(ours);
    expect(entry).not.toBe(citeproc);
  });

  test("never names the editor", () => {
    expect(citation(RECORDS.news, { ...USUAL, author: "spokesperson" }, ACCESSED)).not.toContain("周晚晴");
  });
});
