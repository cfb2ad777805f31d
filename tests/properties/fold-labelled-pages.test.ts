// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { foldCopies } from "../../src/live-page/fold";
import type { FoldLabels } from "../../src/live-page/fold-bar";
import { RUN_TAG } from "../../src/live-page/folded-run";
import { repeatedCopies } from "../../src/live-page/repeated-copies";
import { diffWords } from "../../src/present/word-diff";
import { readPage } from "../../src/read/read-page";
import { decode } from "../../src/saved-page/decode";

const PAGES = join(import.meta.dirname, "../pages");
const LABELS: FoldLabels = {
  language: "zh-CN",
  name: "",
  same: "",
  sameBelow: "",
  differs: () => "",
  opened: "",
  expand: "",
  collapse: "",
};
const isShown = () => true;
/** How a browser marks a page that it saves. */
const SAVED_FROM = /<!-- saved from url=\(\d{4}\)(?<url>\S+) -->/u;

const CASES = readdirSync(PAGES).flatMap((name) => {
  const html = decode(readFileSync(join(PAGES, name, "page.html")));
  const url = SAVED_FROM.exec(html)?.groups?.url;
  return url === undefined ? [] : [{ name, html, url: new URL(url) }];
});

/** What is read, but for the nodes that it is read from. */
function read(document: Document, url: URL) {
  const { page, record, links, copies, primary } = readPage(document, url, { isShown });
  return { page, record, links, copies, primary };
}

test.each(CASES)("$name is read the same while it is folded, and is as it was after", ({ html, url }) => {
  const page = new DOMParser().parseFromString(html, "text/html");
  const before = { read: read(page, url), html: page.documentElement.outerHTML };
  const { shown } = repeatedCopies(readPage(page, url, { isShown }), isShown, diffWords);
  const fold = foldCopies(page, shown, { labels: LABELS, owner: "", isShown, onPress: (press) => press() });
  expect(page.querySelectorAll(RUN_TAG).length > 0).toBe(shown.length > 0);
  expect(read(page, url)).toEqual(before.read);
  fold.remove();
  expect(page.documentElement.outerHTML).toBe(before.html);
});

test("the labelled pages have some to fold", () => {
  const folded = CASES.filter(({ html, url }) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    return repeatedCopies(readPage(page, url, { isShown }), isShown, diffWords).shown.length > 0;
  });
  expect(folded.length).toBeGreaterThan(10);
});
