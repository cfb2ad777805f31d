import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { parse, serialize } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { describe, expect, test, vi } from "vitest";
import { readFileBytes } from "../../src/cli/read-saved-page";
import { type ParsedPage, readPage } from "../../src/read/read-page";
import schema from "../../src/record.schema.json";
import { decode } from "../../src/saved-page/decode";
import { shownIn } from "../../src/saved-page/shown";
import { handMadePages, printedPages } from "../eval/labelled-pages";
import { anyArrangement } from "./hostile-pages/arrangements";
import { anyHarm, harm } from "./hostile-pages/harms";
import { textsLostToReader, textsWithoutTwin } from "./hostile-pages/hidden-texts";

/** A seed of its own makes every run the same. `FUZZ_SEED=7 FUZZ_TIMES=100 npx vitest run …` looks further. */
const seed = Number(process.env.FUZZ_SEED ?? 20221110);
const times = Number(process.env.FUZZ_TIMES ?? 1);
const TEST_LIMIT_MS = 120_000 * times;
const runs = (numRuns: number) => ({ seed, numRuns: numRuns * times });

const { window } = new JSDOM();
const parser = new window.DOMParser();
const isRecord = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).compile(schema);
const ADDRESS = new URL("http://www.cnnb.com.cn/nbzfxwfbh/system/2022/05/26/030359011.shtml");

const ARTICLES = [...handMadePages(), ...printedPages()].flatMap(({ bytes, label }) =>
  label.record === null ? [] : [decode(bytes)],
);
/** Parsers disagree on lone surrogates, and no decoder lets one through. */
const anyBroken = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.array(anyHarm, { minLength: 1, maxLength: 10 }))
  .map(([html, harms]) => harms.reduce(harm, html).toWellFormed());

describe.each([
  ["a page with broken markup", anyBroken],
  ["a page of lines in any order", anyArrangement],
])("%s", (_, anyPage) => {
  test("is read, gives a record or none, and offers to hide only what stands elsewhere", {
    timeout: TEST_LIMIT_MS,
  }, () => {
    fc.assert(
      fc.property(anyPage, (html) => {
        const root = parse(html, { treeAdapter: adapter });
        const reading = readPage(root, ADDRESS, { isShown: shownIn(root) });
        expect(faultsOf(reading)).toEqual([]);
        expect(textsWithoutTwin(reading)).toEqual([]);
      }),
      runs(1000),
    );
  });

  test("is left as it was, and reads the same in a browser's tree", { timeout: TEST_LIMIT_MS }, () => {
    fc.assert(
      fc.property(anyPage, (html) => {
        const document = parser.parseFromString(html, "text/html");
        const before = new window.XMLSerializer().serializeToString(document);
        const reading = readPage(document, ADDRESS);
        expect(new window.XMLSerializer().serializeToString(document)).toBe(before);
        const root = parse(html, { treeAdapter: adapter });
        // jsdom puts text that stands in a table, but in no cell, behind the table; browsers put it before.
        if (serialize(root, { treeAdapter: adapter }) !== new JSDOM(html).serialize()) return;
        expect(plain(reading)).toEqual(plain(readPage(root, ADDRESS)));
      }),
      runs(80),
    );
  });

  test("loses nothing that its reader sees when its prints are folded", { timeout: TEST_LIMIT_MS }, () => {
    vi.stubGlobal("Text", window.Text);
    fc.assert(
      fc.property(anyPage, (html) => {
        const document = parser.parseFromString(html, "text/html");
        const isShown = shownIn(document);
        expect(textsLostToReader(readPage(document, ADDRESS, { isShown }), isShown)).toEqual([]);
      }),
      runs(400),
    );
    vi.unstubAllGlobals();
  });
});

const TITLE = "海水浴场安全吗？";
const HEAD = `<h1>${TITLE}</h1><p>稿源：甬江日报 2022-05-26 15:20:17</p>`;
const SENTENCE = "今年开放海水浴场11处，配备救生员236名。";
const MANY = 25_000;

describe("hostile text is read as text", () => {
  test.each([
    [
      "a script as title",
      `<h1>&lt;script&gt;alert(1)&lt;/script&gt;</h1><p>2022-05-26</p><p>${SENTENCE}</p>`,
      { title: "<script>alert(1)</script>", paragraphs: [SENTENCE] },
    ],
    [
      "a script in the title",
      `<h1>海水浴场<script>alert(1)</script>安全吗？</h1><p>2022-05-26</p><p>${SENTENCE}</p>`,
      { title: TITLE },
    ],
    [
      "no tag closed",
      `<div><h1>${TITLE}<p>2022-05-26<p><b><i>${SENTENCE}<p><font>谢谢大家！<table><td>编辑：韦知音`,
      { title: TITLE, paragraphs: [SENTENCE, "谢谢大家！"], editors: ["韦知音"] },
    ],
    [
      "marks that turn the direction",
      `${HEAD}<p>${SENTENCE}</p><p>编辑：\u202E韦\u200F知音\u202C</p>`,
      { editors: ["韦知音"] },
    ],
    [
      "control characters",
      `${HEAD}<p>今年\u0007开放海水\u0001浴场11处，\u009F配备救生员236名。</p>`,
      { paragraphs: [SENTENCE] },
    ],
    [
      "entities that are none",
      `${HEAD}<p>&#x110000;&#xD800;&nix;&#;海水浴场&amp</p>`,
      { paragraphs: ["\uFFFD\uFFFD&nix;&#;海水浴场&"] },
    ],
    [
      "attributes full of markup",
      `${HEAD}<p title="<p>编辑：韦知音</p>" =' a=1 a=2 '' <p>${SENTENCE}</p>`,
      { editors: [] },
    ],
    [
      "2,000 elements in each other",
      `${HEAD}${"<div><span>".repeat(1000)}<p>${SENTENCE}</p>`,
      { paragraphs: [SENTENCE] },
    ],
    ["a paragraph of 300 KB", `${HEAD}<p>${SENTENCE.repeat(5000)}</p>`, { paragraphs: [SENTENCE.repeat(5000)] }],
    ["a word of 300 KB", `${HEAD}<p>${"海".repeat(100_000)}</p>`, { paragraphs: ["海".repeat(100_000)] }],
  ])("%s", (_, html, expected) => {
    expect(readHtml(html)).toMatchObject(expected);
  });

  test("a page of 5 MB", { timeout: TEST_LIMIT_MS }, () => {
    const body = Array.from({ length: MANY }, (_, i) => `<p>（${i}）${SENTENCE}</p>`).join("\n");
    const record = readHtml((HEAD + body).repeat(2));
    expect([record?.copies, record?.paragraphs.length, record?.figures.length]).toEqual([2, MANY, 2 * MANY]);
  });

  test("half a character, as only a script can write it", () => {
    const document = parser.parseFromString(`${HEAD}<p>会的。</p>`, "text/html");
    document.querySelector("p:last-child")?.prepend("\uD83D");
    const { record } = readPage(document, ADDRESS);
    expect(record?.paragraphs).toEqual(["\uFFFD会的。"]);
  });
});

/** Nothing: the reading has no record, or one as the schema says. */
function faultsOf({ record }: ParsedPage): unknown[] {
  if (record === null || isRecord(JSON.parse(JSON.stringify(record)))) return [];
  return isRecord.errors ?? [];
}

/** A reading without the nodes, which are others in each tree. */
function plain({ blocks, ...reading }: ParsedPage): unknown {
  const texts = blocks.map(({ nodes, heading, ...block }) => ({
    ...block,
    heading: heading?.tagName?.toLowerCase(),
    nodes: nodes.map(({ nodeValue }) => nodeValue),
  }));
  return { ...reading, blocks: texts };
}

function readHtml(html: string) {
  return readFileBytes(new TextEncoder().encode(`<meta charset="utf-8">${html}`), ADDRESS.href).record;
}
