// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { walkPage } from "../../src/read/page/walk";
import { articleOn } from "../../src/reading-view/article-on";
import { viewBody } from "../../src/reading-view/view-body";
import type { PressRecord } from "../../src/record";
import { decode } from "../../src/saved-page/decode";
import { shownIn } from "../../src/saved-page/shown";
import { savedPage } from "../support/saved-page";

const PAGES = join(import.meta.dirname, "../pages");
/** How a browser marks a page that it saves. */
const SAVED_FROM = /<!-- saved from url=\(\d{4}\)(?<url>\S+) -->/u;

const CASES = readdirSync(PAGES).flatMap((name) => {
  const html = decode(readFileSync(join(PAGES, name, "page.html")));
  const url = SAVED_FROM.exec(html)?.groups?.url;
  const expected: { readonly record: PressRecord | null } = JSON.parse(
    readFileSync(join(PAGES, name, "expected.json"), "utf8"),
  );
  return url === undefined ? [] : [{ name, html, url, expected }];
});

test.each(CASES)(
  "the view of $name has each paragraph of the record, once, in order, as a line of its own, and nothing else",
  ({ html, url, expected }) => {
    const page = savedPage(html, url);
    const before = page.documentElement.outerHTML;
    const article = articleOn(page, shownIn(page));
    expect(page.documentElement.outerHTML).toBe(before);
    const paragraphs = expected.record?.paragraphs ?? null;
    expect(article?.record.paragraphs ?? null).toEqual(paragraphs);
    if (article === null || paragraphs === null) return;
    const body = viewBody(article.body.innerHTML, [], paragraphs, { name: "", link: () => "" });
    // Paragraphs alone would be no view with pictures, links and tables.
    if (!(body instanceof DocumentFragment)) throw new Error("the view does not say what the record says");
    expect(walkPage(body).lines.map(({ text }) => text)).toEqual(paragraphs);
  },
);
