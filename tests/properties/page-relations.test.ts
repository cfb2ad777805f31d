// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { readPage } from "../../src/read/read-page";
import type { PressRecord } from "../../src/record";
import type { ArticleSpec } from "../support/generated-pages/article-spec";
import { linesOf, type PageForm, pageUrl, printPage } from "../support/generated-pages/print-page";
import { SPECS } from "../support/generated-pages/specs";

/** What may change on a page without changing what is read from it. */
type Change = (document: Document, spec: ArticleSpec) => void;

const FORMS: readonly PageForm[] = [
  { layout: "blocks", width: "full", space: "\u3000", arrangement: "split metadata" },
  { layout: "flat", width: "full", space: "\u3000", arrangement: "one print" },
];
/** One article of each kind: question and answer, several speakers, a speech, a report, news, a dialogue. */
const SAMPLE = SPECS.filter((_, i) => [0, 2, 13, 15, 19, 20].includes(i));
const PAGES = SAMPLE.flatMap((spec) => FORMS.map((form) => ({ spec, form })));

/** The record, without what lines beside the title may change. */
function readingOf(spec: ArticleSpec, form: PageForm, change: Change = () => undefined): Partial<PressRecord> {
  const document = new DOMParser().parseFromString(printPage(spec, form), "text/html");
  change(document, spec);
  const { record } = readPage(document, new URL(pageUrl(spec)));
  const { evidence, subtitle, kicker, credits, ...rest } = record ?? {};
  return rest;
}

/** The pages on which a change changes what is read. */
function changedPages(change: Change, view: (record: Partial<PressRecord>) => unknown = (record) => record): string[] {
  return PAGES.filter(
    ({ spec, form }) =>
      JSON.stringify(view(readingOf(spec, form, change))) !== JSON.stringify(view(readingOf(spec, form))),
  ).map(({ spec, form }) => `${form.layout}, ${form.arrangement}: ${spec.title}`);
}

const tidy = (text: string | null) => (text ?? "").replace(/[\s\u3000]+/gu, "");

/** The innermost elements with this text, one in each copy. */
function elementsWith(document: Document, text: string): Element[] {
  return [...document.body.querySelectorAll("*")].filter(
    (element) => element.children.length === 0 && tidy(element.textContent) === tidy(text),
  );
}

/** Does the same in each copy of the page. */
function each(elements: Iterable<Element>, change: (element: Element) => void): void {
  for (const element of elements) change(element);
}

const titlesOf = (document: Document, { title }: ArticleSpec) => elementsWith(document, title);
const firstParagraphsOf = (document: Document, spec: ArticleSpec) => elementsWith(document, linesOf(spec)[0] ?? "");
const lastParagraphsOf = (document: Document, spec: ArticleSpec) => elementsWith(document, linesOf(spec).at(-1) ?? "");

function line(document: Document, text: string, tag = "p"): Element {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

const NO_SENTENCES = [
  "打印本页",
  "字体： 放大 缩小",
  "分享到：",
  "点击数：892",
  "7",
  "用微信扫码二维码",
  "链接已复制",
  "收藏 点赞 转发",
  "晚上八点也能过江",
  "——访港航中心",
  "海风轻轻吹过老渡口",
];

describe("a line that is no sentence between title and text", () => {
  test.each(NO_SENTENCES)("%s", (text) => {
    expect(
      changedPages((page, spec) => each(firstParagraphsOf(page, spec), (p) => p.before(line(page, text)))),
    ).toEqual([]);
    expect(
      changedPages((page, spec) => each(titlesOf(page, spec), (h) => h.after(line(page, text), line(page, text)))),
    ).toEqual([]);
  });
});

describe("a line that is no sentence behind the text", () => {
  test.each([...NO_SENTENCES, "关键词：渡口", "扫一扫在手机打开当前页", "24小时排行", "最新评论", "提交评论"])(
    "%s",
    (text) => {
      expect(
        changedPages((page, spec) => each(lastParagraphsOf(page, spec), (p) => p.after(line(page, text)))),
      ).toEqual([]);
      expect(changedPages((page) => page.body.append(line(page, text)))).toEqual([]);
    },
  );

  test("a list of links whose titles read as sentences", () => {
    const list: Change = (page) => {
      const ul = line(page, "", "ul");
      for (const [i, text] of [
        "渡口添了班船，老人凭卡免费。",
        "月湖的荷花开到了八月。",
        "谁来给古桥看病？",
      ].entries()) {
        const item = line(page, "", "li");
        const link = line(page, text, "a");
        link.setAttribute("href", `/system/2023/05/10/03048000${i}.shtml`);
        item.append(link);
        ul.append(item);
      }
      page.body.append(ul);
    };
    expect(changedPages(list)).toEqual([]);
  });
});

describe("the title printed again", () => {
  const AGAIN: readonly (readonly [string, Change])[] = [
    ["at the head of the page", (page, { title }) => page.body.prepend(line(page, title, "div"))],
    ["twice in a row", (page, spec) => each(titlesOf(page, spec), (h) => h.before(line(page, spec.title, "h1")))],
    ["in a share block", (page, { title }) => page.body.append(line(page, `${title}-中国宁波网`, "div"))],
    ["at the end of the page", (page, { title }) => page.body.append(line(page, title, "h2"))],
    [
      "in a list with days",
      (page, { title }) =>
        page.body.append(
          line(page, title),
          line(page, "2023-05-10"),
          line(page, "月湖荷花开了"),
          line(page, "2023-05-09"),
        ),
    ],
  ];
  test.each(AGAIN)("%s", (_, change) => {
    expect(changedPages(change)).toEqual([]);
  });
});

describe("a paragraph within the text is one more paragraph, and nothing else", () => {
  test.each([
    "2",
    "晚上八点也能过江",
    "“再也不用绕路了”",
    "（资料图）",
    "The last boat leaves at eight.",
    "图为新添的班船",
  ])("%s", (text) => {
    const insert: Change = (page, spec) => each(lastParagraphsOf(page, spec), (p) => p.before(line(page, text)));
    const view = ({ title, paragraphs, copies, differences, editors, source }: Partial<PressRecord>) => ({
      ...{ title, copies, differences, editors, source },
      paragraphs: paragraphs?.filter((paragraph) => paragraph !== text),
    });
    expect(changedPages(insert, view)).toEqual([]);
    const counts = PAGES.map(
      ({ spec, form }) => readingOf(spec, form, insert).paragraphs?.filter((p) => p === text).length,
    );
    expect([...new Set(counts)]).toEqual([1]);
  });
});

describe("markup that says nothing", () => {
  const MARKUP: readonly (readonly [string, Change])[] = [
    [
      "empty elements",
      (page) => each(page.querySelectorAll("p"), (p) => p.before(line(page, ""), line(page, " ", "div"))),
    ],
    [
      "spans inside words",
      (page) =>
        each(page.querySelectorAll("p"), (p) => {
          const text = p.textContent ?? "";
          const middle = Math.floor(text.length / 2);
          p.replaceChildren(
            text.slice(0, middle),
            line(page, text.slice(middle, middle + 1), "span"),
            text.slice(middle + 1),
          );
        }),
    ],
    [
      "wrappers around the page",
      (page) => {
        const wrapper = line(page, "", "main");
        wrapper.append(...page.body.childNodes);
        page.body.append(wrapper);
      },
    ],
    [
      "a column before the text",
      (page) => {
        const column = line(page, "", "aside");
        for (const text of ["便民电话", "天气", "渡口时刻表"]) column.append(line(page, text, "li"));
        page.body.prepend(column);
      },
    ],
  ];
  test.each(MARKUP)("%s", (_, change) => {
    expect(changedPages(change)).toEqual([]);
  });
});

describe("other copies change how many there are, and what they lack", () => {
  const BLOCKS: PageForm = { layout: "blocks", width: "full", space: "\u3000", arrangement: "split metadata" };
  const CHANGES: readonly (readonly [string, number, Change])[] = [
    [
      "another order",
      2,
      (page) => page.querySelectorAll(".article")[1]?.after(page.querySelectorAll(".article")[0] ?? ""),
    ],
    [
      "a third copy",
      3,
      (page) => {
        const copy = page.querySelector(".article")?.cloneNode(true);
        if (copy) page.body.append(copy);
      },
    ],
    [
      "a third copy without its title",
      3,
      (page) => {
        const copy = page.querySelector(".article")?.cloneNode(true);
        if (!(copy instanceof Element)) return;
        copy.querySelector("h1")?.remove();
        copy.querySelector(".info")?.remove();
        page.body.append(copy);
      },
    ],
    ["a copy without its last paragraph", 2, (page, spec) => lastParagraphsOf(page, spec)[1]?.remove()],
  ];
  test.each(CHANGES)("%s", (_, copies, change) => {
    const view = ({ title, paragraphs, exchanges, spokespersons, editors }: Partial<PressRecord>) =>
      JSON.stringify({ title, paragraphs, exchanges, spokespersons, editors });
    const changed = SAMPLE.filter((spec) => view(readingOf(spec, BLOCKS, change)) !== view(readingOf(spec, BLOCKS)));
    expect(changed.map(({ title }) => title)).toEqual([]);
    expect([...new Set(SAMPLE.map((spec) => readingOf(spec, BLOCKS, change).copies))]).toEqual([copies]);
  });
});
