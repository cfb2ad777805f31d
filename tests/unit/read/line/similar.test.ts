import { describe, expect, test } from "vitest";
import { isSimilar, sharedPairs } from "../../../../src/read/line/similar";

describe("two texts are alike by their ends or by their pairs of characters", () => {
  test.each([
    ["eight characters", "abcdefgh", "abcdefgh", true],
    ["seven characters", "abcdefg", "abcdefg", false],
    ["six of ten at the ends", "0123456789", "012WXYZ789", true],
    ["five of ten at the ends", "0123456789", "01VWXYZ789", false],
    ["ends that overlap in the shorter one", "abababababab", "abababab", true],
    ["seven of ten pairs in another order", "abcdefghijk", "hijkabcdeXY", true],
    ["six of ten pairs in another order", "abcdefghijk", "hijkabcdXYZ", false],
    ["half the length", "abcdefghijklmnop", "abcdefgh", false],
  ])("%s", (_, a, b, are) => {
    expect([isSimilar(a, b), isSimilar(b, a)]).toEqual([are, are]);
  });
});

describe("a shared pair counts as often as both texts have it", () => {
  test.each([
    ["ab", "ab", 1],
    ["aaaa", "aa", 0.5],
    ["aa", "aaaa", 0.5],
    ["abcd", "cdab", 2 / 3],
    ["a", "a", 0],
    ["", "", 0],
  ])("%j and %j", (a, b, share) => {
    expect(sharedPairs(a, b)).toBeCloseTo(share, 10);
  });
});
