import { KNOWN_WORDS } from "virtual:known-words";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { describe, expect, test } from "vitest";
import { maskedMarkup } from "../../src/report-page/masked-markup";
import { markupOf } from "../../src/report-page/page-markup";
import { type PageFindings, structureOf } from "../../src/report-page/structure";
import { decode } from "../../src/saved-page/decode";
import { readHtml } from "../../src/saved-page/read-html";
import { shownIn } from "../../src/saved-page/shown";
import { handMadePages } from "../eval/labelled-pages";

/** Each labelled page that carries its address, as a browser opens it. */
const PAGES = handMadePages().flatMap(({ name, bytes }) => {
  const html = decode(bytes);
  const root = parse(html, { treeAdapter: adapter });
  const { address } = readHtml(html, root, { url: null, fileName: null });
  return address === null ? [] : [{ name, html, root, url: address }];
});

function found(html: string, url: URL): PageFindings {
  const { page, record, links } = readHtml(html, parse(html, { treeAdapter: adapter }), { url, fileName: null });
  return { page, record, links };
}

describe("a report's markup is read as the page is", () => {
  test.each(PAGES)("$name", ({ html, root, url }) => {
    const reported = markupOf(root, { url, isShown: shownIn(root) });
    expect(found(reported, url)).toEqual(found(html, url));
  });
});

/** The random numbers of a test are always the same. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe("a masked page is read in the same structure", () => {
  test.each(PAGES)("$name", async ({ html, root, url }) => {
    const structureIn = (markup: string) => structureOf(found(markup, url));
    const structure = structureIn(html);
    const masked = await maskedMarkup(root, structure, {
      url,
      isShown: shownIn(root),
      known: KNOWN_WORDS,
      random: seeded(20_221_110),
      structureOf: structureIn,
    });
    expect(structureIn(masked.html)).toBe(structure);
    expect(masked.readsSame).toBe(true);
  });
});
