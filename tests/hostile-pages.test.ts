import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { describe, expect, test } from "vitest";
import { decode } from "../src/cli/read-saved-page";
import { shownIn } from "../src/cli/shown";
import { type PageReading, readPage } from "../src/read/read-page";
import { comparisonKey, halfWidth } from "../src/read/text";
import schema from "../src/record.schema.json";
import { handMadePages, printedPages } from "./eval/labelled-pages";
import { anyHarm, harm } from "./hostile-pages/harms";

/** Fixed, so that a run in CI tells nothing new by chance; other seeds are for looking for faults by hand. */
const SEED = Number(process.env.FUZZ_SEED ?? 20221110);
const RUNS = Number(process.env.FUZZ_RUNS ?? 600);
/** A whole DOM takes longer. */
const DOM_RUNS = Math.ceil(RUNS / 10);
const PATIENCE_MS = 120_000;

const PAGES = [...handMadePages(), ...printedPages()].flatMap(({ bytes, label }) =>
  label.record ? [{ html: decode(bytes), url: new URL(label.record.url) }] : [],
);
const isRecord = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
  schema,
);

const anyHarmed = fc
  .record({ page: fc.constantFrom(...PAGES), harms: fc.array(anyHarm, { minLength: 1, maxLength: 10 }) })
  .map(({ page, harms }) => ({ url: page.url, html: harms.reduce(harm, page.html).toWellFormed() }));

describe("a broken page", () => {
  test(
    "is read without exception, gives a record or none, and hides nothing that stands nowhere else",
    () => {
      fc.assert(
        fc.property(anyHarmed, ({ html, url }) => {
          const root = parse(html, { treeAdapter: adapter });
          const reading = readPage(root, url, { isShown: shownIn(root) });
          if (reading.record) {
            isRecord(JSON.parse(JSON.stringify(reading.record)));
            expect(isRecord.errors ?? []).toEqual([]);
          }
          expect(textsHiddenForGood(reading)).toEqual([]);
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
    PATIENCE_MS,
  );

  test(
    "is left as it was",
    () => {
      fc.assert(
        fc.property(anyHarmed, ({ html, url }) => {
          const { document } = new JSDOM(html).window;
          const before = document.documentElement.outerHTML;
          readPage(document, url);
          expect(document.documentElement.outerHTML).toBe(before);
        }),
        { numRuns: DOM_RUNS, seed: SEED },
      );
    },
    PATIENCE_MS,
  );
});

describe("a page of hostile size", () => {
  const around = (body: string) =>
    `<title>一张很大的页面</title><h1>一张很大的页面</h1><p>中国宁波网 2022-11-10 10:00</p>${body}`;
  const url = new URL("http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030400001.shtml");

  test.each<[string, string]>([
    ["elements in elements", `${"<div>".repeat(2000)}记者提问：能读吗？<p>王读答：能。</p>`],
    ["300 KB in one line", `<p>${"记者提问：能读吗？王读答：能，一是能。".repeat(7000)}</p>`],
    ["one line again and again", "<p>我们一定能够做到这一点。</p>".repeat(20_000)],
    ["a sentence without end", "一句没有标点的话就这样断在了行里<br>".repeat(10_000)],
    ["title and date again and again", "<h1>一张很大的页面</h1><p>中国宁波网 2022-11-10 10:00</p>".repeat(4000)],
    ["marks and nothing else", `<p>${"：（【".repeat(60_000)}</p>`],
  ])("%s", (_, body) => {
    const reading = readPage(parse(around(body), { treeAdapter: adapter }), url);
    expect(reading.record?.title).toBe("一张很大的页面");
    expect(textsHiddenForGood(reading)).toEqual([]);
  });
});

/** Texts offered for hiding that stand in no block that stays. */
function textsHiddenForGood({ blocks, prints }: PageReading): string[] {
  const offered = new Set(prints.flatMap(({ repeated }) => repeated));
  const stays = blocks.flatMap(({ plain }, i) => (offered.has(i) ? [] : [comparisonKey(plain)])).join("");
  return [...offered].flatMap((i) => {
    const block = blocks[i];
    return block && !stays.includes(comparisonKey(halfWidth(block.text))) ? [block.text] : [];
  });
}
