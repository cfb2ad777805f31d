import { describe, expect, test } from "vitest";
import { findRepeats, type Repeat } from "../../../../src/read/copies/repeats";

/** One line a letter; small letters count nothing, as captions do. */
function repeatsIn(letters: string, accept: (repeat: Repeat) => boolean = () => true): Repeat[] {
  const found: Repeat[] = [];
  const lines = [...letters].map((key) => ({ key, weight: key === key.toLowerCase() ? 0 : 2 }));
  findRepeats(lines, (repeat) => {
    found.push(repeat);
    return accept(repeat);
  });
  return found;
}

describe("a stretch that the text has again is found once, from its first line to its last", () => {
  test.each<[string, string, Repeat[]]>([
    ["nothing", "ABCDEF", []],
    ["all of it", "ABCABC", [{ from: 0, at: 3, end: 6, weight: 6, pairs: 3 }]],
    ["one line that is new", "ABXCABC", [{ from: 0, at: 4, end: 7, weight: 6, pairs: 3 }]],
    ["a caption confirms", "AbCAbC", [{ from: 0, at: 3, end: 6, weight: 4, pairs: 3 }]],
    ["a caption begins none", "abcabc", []],
    ["six lines missing", "A123456BAB", [{ from: 0, at: 8, end: 10, weight: 4, pairs: 2 }]],
    [
      "seven lines missing",
      "A1234567BAB",
      [
        { from: 0, at: 9, end: 10, weight: 2, pairs: 1 },
        { from: 8, at: 10, end: 11, weight: 2, pairs: 1 },
      ],
    ],
    [
      "three times",
      "ABABAB",
      [
        { from: 0, at: 2, end: 4, weight: 4, pairs: 2 },
        { from: 0, at: 4, end: 6, weight: 4, pairs: 2 },
      ],
    ],
    ["seven times one line", "ABACADAEAFAGA", []],
  ])("%s", (_, letters, repeats) => {
    expect(repeatsIn(letters)).toEqual(repeats);
  });

  test("a line that the text has six times may begin one", () => {
    expect(repeatsIn("ABACADAEAFA").map(({ at }) => at)).toEqual([2, 4, 6, 8, 10]);
  });

  test("a stretch that is refused is not tried again from its later lines", () => {
    expect(repeatsIn("ABCABC", () => false)).toEqual([{ from: 0, at: 3, end: 6, weight: 6, pairs: 3 }]);
  });
});
