import { describe, expect, test } from "vitest";
import { align } from "../../../../src/read/copies/align";

const LINE = "港航中心说渡口从今天起每天多开两班船";
const OTHER = "港航中心说渡口从今天起每天多开三班船";
const letters = (text: string) => [...text];

describe("two bodies differ where a paragraph of one is not in the other", () => {
  test.each([
    ["the same", letters("abc"), letters("abc"), []],
    ["one lacks the last", letters("abc"), letters("ab"), [{ a: 2, b: null }]],
    ["one lacks the first", letters("bc"), letters("abc"), [{ a: null, b: 0 }]],
    [
      "one lacks two in the middle",
      letters("abcd"),
      letters("ad"),
      [
        { a: 1, b: null },
        { a: 2, b: null },
      ],
    ],
    [
      "each lacks one",
      letters("axc"),
      letters("ayc"),
      [
        { a: 1, b: null },
        { a: null, b: 1 },
      ],
    ],
    ["readings of one paragraph", ["a", LINE, "c"], ["a", OTHER, "c"], [{ a: 1, b: 1 }]],
    ["other breaks", ["ab", "cd", "e"], ["abc", "d", "e"], []],
    ["another order", ["ab", "cd", "ef"], ["cd", "ab", "ef"], []],
    [
      "nothing in one",
      letters("ab"),
      [],
      [
        { a: 0, b: null },
        { a: 1, b: null },
      ],
    ],
  ])("%s", (_, a, b, unequal) => {
    expect(align(a, b)).toEqual(unequal);
  });

  test("a body that lacks a hundred paragraphs meets the other again", () => {
    const all = Array.from({ length: 103 }, (_, i) => `第${i}段`);
    expect(align(all, [all[0] ?? "", all[101] ?? "", all[102] ?? ""]).length).toBe(100);
  });
});
