import { expect, test } from "vitest";
import {
  newArticle,
  type SavedArticle,
  savedAgain,
  withCurrentVersion,
  withoutTag,
  withTag,
} from "../../../../src/library/model/saved-article";
import { RECORDS } from "../../../support/records";

const version = (sha256: string) => ({ record: RECORDS.full, readAt: "2026-11-20T02:00:00.000Z", sha256 });
const ARTICLE: SavedArticle = { ...newArticle(version("a")), older: [version("b"), version("c")] };

const textsOf = ({ current, older }: SavedArticle) => [current, ...older].map(({ sha256 }) => sha256);

test("an older version becomes the current one, and no text is there twice", () => {
  expect(textsOf(withCurrentVersion(ARTICLE, "c"))).toEqual(["c", "a", "b"]);
  expect(withCurrentVersion(ARTICLE, "x")).toBe(ARTICLE);
});

test("a page that returns to an earlier text is not saved twice", () => {
  expect(textsOf(savedAgain(ARTICLE, version("b")))).toEqual(["b", "a", "c"]);
  expect(textsOf(savedAgain(ARTICLE, version("b"), "page"))).toEqual(["b", "c"]);
});

test.each<[string, SavedArticle, string | null]>([
  ["the reader keeps the saved text", savedAgain(ARTICLE, version("d"), "saved"), "d"],
  ["the page has the saved text again", savedAgain({ ...ARTICLE, ignoredDigest: "d" }, version("a")), null],
  ["the page's text is saved", savedAgain({ ...ARTICLE, ignoredDigest: "d" }, version("d"), "page"), null],
])("a changed text is dismissed until the next choice: %s", (_, { ignoredDigest }, expected) => {
  expect(ignoredDigest).toBe(expected);
});

test("a tag is added once, and can be removed", () => {
  const tagged = withTag(withTag(withTag(ARTICLE, "渔业"), "专题"), "渔业");
  expect(tagged.tags).toEqual(["渔业", "专题"]);
  expect(withoutTag(tagged, "渔业").tags).toEqual(["专题"]);
});
