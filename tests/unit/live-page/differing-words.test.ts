// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { differingWords } from "../../../src/live-page/differing-words";
import { BAR_TAG } from "../../../src/live-page/fold-bar";
import { RUN_TAG } from "../../../src/live-page/folded-run";
import { type OpenPage, openPage } from "../../../src/live-page/open-page";
import { diffWords } from "../../../src/present/word-diff";
import { shadowOf } from "../../support/closed-shadows";

const LABELS = {
  language: "zh-CN",
  name: "净读",
  same: "一致",
  sameBelow: "与下文一致",
  differs: (count: number) => `${count} 处不同`,
  opened: "已展开",
  expand: "展开",
  collapse: "折叠",
};

/** What jsdom has not. */
const highlights = new Map<string, { readonly ranges: readonly Range[] }>();

beforeEach(() => {
  vi.stubGlobal("CSS", { highlights });
  vi.stubGlobal(
    "Highlight",
    class {
      readonly ranges: readonly Range[];
      constructor(...ranges: readonly Range[]) {
        this.ranges = ranges;
      }
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  highlights.clear();
});

function textsIn(root: Node): Text[] {
  return [...root.childNodes].flatMap((child) => (child instanceof Text ? [child] : textsIn(child)));
}

describe("the words that the other print does not say", () => {
  test.each([
    ["a number", "<p>　　站点增加到1596个。</p>", "站点增加到1956个。", ["1596"]],
    ["two places", "<p>新增普惠托位，今年建成</p>", "新增公办托位，明年建成", ["普惠", "今"]],
    ["over several nodes", "<p>增加到<b>15</b>96个，<br>提供</p>", "增加到1956个，提供", ["1596"]],
    ["at the end of a node", "<p>共<b>二十</b>家</p>", "共三家", ["二十"]],
    ["more than the other says", "<p>责令改正，并记入档案。</p>", "责令改正。", ["，并记入档案"]],
    ["less than the other says", "<p>责令改正。</p>", "责令改正，并记入档案。", []],
    ["an indent and other widths", "<p>　　 “单台车”,增长\n</p>", '"单台车"，增长', []],
  ])("%s", (_, html, kept, words) => {
    document.body.innerHTML = html;
    expect(differingWords(textsIn(document.body), kept, diffWords).map(String)).toEqual(words);
  });
});

describe("on the page they are marked", () => {
  let page: OpenPage;

  beforeEach(() => {
    const html = readFileSync("tests/pages/prints-differ/page.html", "utf8");
    const parsed = new DOMParser().parseFromString(html, "text/html");
    document.documentElement.replaceWith(document.adoptNode(parsed.documentElement));
    page = openPage(document, LABELS, diffWords);
  });

  const marked = () => [...highlights.values()].flatMap(({ ranges }) => ranges.map(String));
  const bar = () => document.querySelector(BAR_TAG);

  test("as long as the fold is closed, by nothing but a rule within its bar", () => {
    page.setFolded(true);
    expect(marked()).toEqual(["1596"]);
    expect(document.querySelectorAll("style:not(head style)")).toHaveLength(1);
    expect(bar()?.querySelector("style")?.textContent).toContain(`::highlight(${[...highlights.keys()].join()})`);
  });

  test("no more once the reader opens it", () => {
    page.setFolded(true);
    shadowOf(bar())?.querySelector("button")?.click();
    expect([marked(), bar()?.innerHTML]).toEqual([[], ""]);
    shadowOf(bar())?.querySelector("button")?.click();
    expect(marked()).toEqual(["1596"]);
  });

  test("no more once the browser's search has opened it", () => {
    page.setFolded(true);
    shadowOf(document.querySelector(RUN_TAG))?.firstElementChild?.dispatchEvent(new Event("beforematch"));
    expect([marked(), bar()?.innerHTML]).toEqual([[], ""]);
  });

  test("no more once the fold is taken off the page", () => {
    const before = document.documentElement.outerHTML;
    page.setFolded(true);
    page.removeFold();
    expect([marked(), document.documentElement.outerHTML]).toEqual([[], before]);
  });
});
