import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { describe, expect, test, vi } from "vitest";
import { decode } from "../src/cli/read-saved-page";
import { shownIn } from "../src/cli/shown";
import { repeatedPrints } from "../src/page/repeated-prints";
import { type PageReading, readPage } from "../src/read/read-page";
import type { PageNode } from "../src/read/walk";
import schema from "../src/record.schema.json";
import { handMadePages, printedPages } from "./eval/labelled-pages";
import { anyHarm, harm } from "./hostile-pages/harms";

const { window } = new JSDOM();
const DOMParser = window.DOMParser;
vi.stubGlobal("Text", window.Text);
const SEED = Number(process.env.FUZZ_SEED ?? 20221110);
const RUNS = Number(process.env.FUZZ_RUNS ?? 1500);
const JRUNS = Number(process.env.FUZZ_JRUNS ?? 120);

const PAGES = [...handMadePages(), ...printedPages()].flatMap(({ bytes, label }) => (label.record ? [{ html: decode(bytes), url: new URL(label.record.url) }] : []));
const isRecord = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(schema);

const anyHarmed = fc
  .record({ page: fc.constantFrom(...PAGES), harms: fc.array(anyHarm, { minLength: 1, maxLength: 10 }) })
  .map(({ page, harms }) => ({ url: page.url, html: harms.reduce(harm, page.html).toWellFormed() }));

function fold(text: string) {
  return text.normalize("NFKC").replace(/[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, "").replace(/\s+/gu, "").replace(/[“”„«»]/gu, '"').replace(/[‘’]/gu, "'").replace(/\.{3,}/gu, "…");
}

function lostTexts({ blocks, prints, kept }: PageReading): string[] {
  const offered = new Set(prints.flatMap(({ repeated }) => repeated));
  const stays = fold(blocks.filter((_, i) => !offered.has(i)).map(({ text }) => text).join(""));
  return [...offered].flatMap((i) => {
    const block = blocks[i];
    return block && !stays.includes(fold(block.text)) ? [block.text] : [];
  });
}

describe("a broken page", () => {
  test("is read without exception, gives a record or none, hides nothing that stands nowhere else", () => {
    fc.assert(
      fc.property(anyHarmed, ({ html, url }) => {
        const root: PageNode = parse(html, { treeAdapter: adapter });
        const reading = readPage(root, url, { isShown: shownIn(root) });
        if (reading.record) {
          isRecord(JSON.parse(JSON.stringify(reading.record)));
          expect(isRecord.errors ?? []).toEqual([]);
        }
        expect(lostTexts(reading)).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test("reads the same from the browser's tree, which is left as it was", () => {
    let folded = 0;
    fc.assert(
      fc.property(anyHarmed, ({ html, url }) => {
        const dom = new DOMParser().parseFromString(html, "text/html");
        const before = dom.documentElement.outerHTML;
        const root: PageNode = parse(html, { treeAdapter: adapter });
        const reading = readPage(dom, url);
        expect(plain(reading)).toEqual(plain(readPage(root, url)));
        expect(dom.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: JRUNS, seed: SEED },
    );
  });

  test("what a reader sees stays seen", () => {
    let folded = 0;
    fc.assert(
      fc.property(anyHarmed, ({ html, url }) => {
        const dom = new DOMParser().parseFromString(html, "text/html");
        const isShown = shownIn(dom);
        const reading = readPage(dom, url, { isShown });
        const offered = new Set(repeatedPrints(reading, isShown).shown.flatMap(({ texts }) => texts));
        if (offered.size > 0) folded++;
        const seen = fold(reading.blocks.flatMap(({ nodes }) => nodes).filter((n) => isShown(n) && !offered.has(n as any)).map((n) => n.nodeValue).join(""));
        const lost = [...offered].filter((n) => isShown(n) && !seen.includes(fold(n.data))).map((n) => n.data);
        expect(lost).toEqual([]);
      }),
      { numRuns: JRUNS, seed: SEED },
    );
    console.log("folded", folded);
  });
});

function plain({ blocks, ...reading }: PageReading) {
  return { ...reading, blocks: blocks.map(({ nodes, ...block }) => ({ ...block, nodes: nodes.map(({ nodeValue }) => nodeValue) })) };
}
