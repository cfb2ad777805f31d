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

const reading = (sha256: string) => ({ record: RECORDS.full, readAt: "2026-11-20T02:00:00.000Z", sha256 });
const ARTICLE: SavedArticle = { ...newArticle(reading("a")), older: [reading("b"), reading("c")] };

const textsOf = ({ current: reading, older: others }: SavedArticle) => [reading, ...others].map(({ sha256 }) => sha256);

test("a text that was kept beside it takes the other's place, and none is there twice", () => {
  expect(textsOf(withCurrentVersion(ARTICLE, "c"))).toEqual(["c", "a", "b"]);
  expect(withCurrentVersion(ARTICLE, "x")).toBe(ARTICLE);
});

test("a page that says again what it said before is not kept twice", () => {
  expect(textsOf(savedAgain(ARTICLE, reading("b")))).toEqual(["b", "a", "c"]);
  expect(textsOf(savedAgain(ARTICLE, reading("b"), "page"))).toEqual(["b", "c"]);
});

test("a tag is there once, and goes when it is taken off", () => {
  const tagged = withTag(withTag(withTag(ARTICLE, "渔业"), "专题"), "渔业");
  expect(tagged.tags).toEqual(["渔业", "专题"]);
  expect(withoutTag(tagged, "渔业").tags).toEqual(["专题"]);
});
