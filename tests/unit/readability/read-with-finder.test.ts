import { expect, test } from "vitest";
import { readWithFinder } from "../../../src/readability/read-with-finder";

interface Case {
  /** Whether the first reading asks for a finder. */
  readonly asks: boolean;
  readonly found: readonly string[];
}

/** What a page is read with, in order. */
function readings({ asks }: Case) {
  const readWith: (readonly string[])[] = [];
  const read = (articleKeys: readonly string[]) => {
    readWith.push(articleKeys);
    return { needsArticleFinder: asks && articleKeys.length === 0, text: articleKeys.join("") };
  };
  return { readWith, read };
}

const CASES: readonly (readonly [
  name: string,
  reading: Case,
  readWith: readonly (readonly string[])[],
  text: string,
])[] = [
  ["a page whose form is known is read once", { asks: false, found: ["甲"] }, [[]], ""],
  [
    "another page is read again with what the finder found",
    { asks: true, found: ["甲", "乙"] },
    [[], ["甲", "乙"]],
    "甲乙",
  ],
  ["a page in which the finder finds nothing is read once", { asks: true, found: [] }, [[]], ""],
];

test.each(CASES)("%s", (_, reading, expected, text) => {
  const { read, readWith } = readings(reading);
  expect([readWithFinder(read, () => reading.found).text, readWith]).toEqual([text, expected]);
});

test.each(CASES)("%s, also where page and finder answer later", async (_, reading, expected, text) => {
  const { read, readWith } = readings(reading);
  const result = readWithFinder(
    async (keys) => read(keys),
    async () => reading.found,
  );
  expect([(await result).text, readWith]).toEqual([text, expected]);
});
