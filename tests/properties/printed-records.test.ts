import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFileBytes } from "../../src/cli/read-saved-page";
import type { PressRecord } from "../../src/record";
import { anyArticle, anyForm, anyPressArticle, anySurroundings } from "../support/generated-pages/arbitraries";
import type { ArticleSpec } from "../support/generated-pages/article-spec";
import { compared, expectedRecord } from "../support/generated-pages/expected-record";
import {
  LAYOUTS,
  type PageForm,
  printPage,
  SPACES,
  type Surroundings,
  WIDTHS,
} from "../support/generated-pages/print-page";
import { SPECS } from "../support/generated-pages/specs";

/** A seed of its own makes every run the same. `FUZZ_SEED=7 FUZZ_TIMES=10 npx vitest run …` looks further. */
const seed = Number(process.env.FUZZ_SEED ?? 20221110);
const times = Number(process.env.FUZZ_TIMES ?? 1);
const TEST_LIMIT_MS = 120_000 * times;
const runs = (numRuns: number) => ({ seed, numRuns: numRuns * times });

describe("reading a printed record gives the record back", () => {
  for (const layout of LAYOUTS) {
    test.each(SPECS.map((spec) => ({ title: spec.title, spec })))(`${layout}: $title`, ({ spec }) => {
      const form: PageForm = { layout, width: "full", space: "\u3000", arrangement: "split metadata" };
      expect(comparedReading(spec, form)).toEqual(expectedRecord(spec, form));
    });
  }

  test("in every form of page", { timeout: TEST_LIMIT_MS }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...SPECS), anyForm, (spec, form) => {
        expect(comparedReading(spec, form)).toEqual(expectedRecord(spec, form));
      }),
      runs(600),
    );
  });

  test("whatever is asked, answered and counted", { timeout: TEST_LIMIT_MS }, () => {
    fc.assert(
      fc.property(anyPressArticle, anyForm, (spec, form) => {
        expect(comparedReading(spec, form)).toEqual(expectedRecord(spec, form));
      }),
      runs(400),
    );
  });
});

test("white space and width never change a record", { timeout: TEST_LIMIT_MS }, () => {
  fc.assert(
    fc.property(
      anyArticle,
      anyForm,
      fc.constantFrom(...WIDTHS),
      fc.constantFrom(...SPACES),
      (spec, form, width, space) => {
        expect(plain(reading(spec, { ...form, width, space }))).toBe(plain(reading(spec, form)));
      },
    ),
    runs(300),
  );
});

test("adding unrelated navigation never changes a record", { timeout: TEST_LIMIT_MS }, () => {
  fc.assert(
    fc.property(anyArticle, anyForm, anySurroundings, (spec, form, around) => {
      expect(reading(spec, form, around)).toEqual(reading(spec, form));
    }),
    runs(300),
  );
});

function reading(spec: ArticleSpec, form: PageForm, around?: Surroundings): PressRecord | null {
  return readFileBytes(new TextEncoder().encode(printPage(spec, form, around)), null).record;
}

function comparedReading(spec: ArticleSpec, form: PageForm) {
  const record = reading(spec, form);
  return record && compared(record);
}

/** Without white space, all marks in one width. */
function plain(record: PressRecord | null): string {
  return JSON.stringify(record).normalize("NFKC").replace(/\s+/gu, "");
}
