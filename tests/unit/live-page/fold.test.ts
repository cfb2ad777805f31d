// @vitest-environment jsdom
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { type Fold, foldCopies, type RepeatedCopy, removeLeftFolds } from "../../../src/live-page/fold";
import { BAR_TAG, type FoldLabels } from "../../../src/live-page/fold-bar";
import { RUN_TAG } from "../../../src/live-page/folded-run";
import { isHiding, shadowOf } from "../../support/closed-shadows";

/** A copy that says nothing that the primary copy does not say. */
const SAME = { differences: 0, differingWords: () => [], primaryIsBelow: false };

const LABELS: FoldLabels = {
  language: "zh-CN",
  name: "净读",
  same: "与上文一致",
  sameBelow: "与下文一致",
  differs: (count) => `${count} 处不同`,
  opened: "已展开",
  expand: "展开",
  collapse: "折叠",
};

/** Texts with this sign stand for what the primary copy says too. */
const REPEATED = "重";

function repeatedTexts(sign = REPEATED): Text[] {
  return textsIn(document.body).filter(({ data }) => data.includes(sign));
}

function foldPage(html: string, print: Partial<RepeatedCopy> = {}): Fold {
  document.body.innerHTML = html;
  return foldCopies(document, [{ texts: repeatedTexts(), ...SAME, ...print }], OPTIONS);
}

/** jsdom shows nothing; what stands in `.site-hidden` counts as hidden by the site. */
function isShown(node: Node): boolean {
  return node instanceof Element && node.closest(`.site-hidden, ${RUN_TAG}`) === null;
}

const OPTIONS = { labels: LABELS, owner: "0.5", isShown, onPress: (press: () => void) => press() };

/** The body with our elements in short: `[…]` around what is hidden, `=` for the bar. */
function shorthand(): string {
  const areHiding = [...document.querySelectorAll(RUN_TAG)].every(isHiding);
  return document.body.innerHTML
    .replace(new RegExp(`<${RUN_TAG}[^>]*>`, "gu"), areHiding ? "[" : "{")
    .replaceAll(`</${RUN_TAG}>`, areHiding ? "]" : "}")
    .replace(new RegExp(`<${BAR_TAG}[^>]*></${BAR_TAG}>`, "gu"), "=");
}

function bars(): { element: Element; button: HTMLButtonElement; text: string }[] {
  return [...document.querySelectorAll(BAR_TAG)].map((element) => {
    const button = shadowOf(element)?.querySelector("button");
    if (!button) throw new Error("a bar without its button");
    return { element, button, text: button.textContent };
  });
}

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("hides nothing but repeated texts", () => {
  test.each([
    [
      "the title and the text, not the line of metadata between them",
      "<div><h1>重题</h1><p>稿源：2022-11-10</p><p>重一</p>\n<p>重二</p><p>编辑：王</p></div>",
      "<div>=[<h1>重题</h1>]<p>稿源：2022-11-10</p>[<p>重一</p>\n<p>重二</p>]<p>编辑：王</p></div>",
    ],
    [
      "with the element around a text that is repeated whole",
      "<div><div class='con'> <p>重一</p> <p>重二</p> </div><p>编辑：王</p></div>",
      '<div>=[<div class="con"> <p>重一</p> <p>重二</p> </div>]<p>编辑：王</p></div>',
    ],
    [
      "bare text between line breaks",
      "<font>稿源：<br>重一<br><br>重二<br>编辑：王</font>",
      "<font>稿源：<br>=[重一<br><br>重二]<br>编辑：王</font>",
    ],
    [
      "a paragraph that reads differently stays in its place",
      "<p>重一</p><p>举办活动730场</p><p>重三</p>",
      "=[<p>重一</p>]<p>举办活动730场</p>[<p>重三</p>]",
    ],
    [
      "a part of a table is hidden within its cells",
      "<table><tbody><tr><td>重题</td></tr><tr><td>稿源：</td></tr><tr><td>重一<br>重二</td></tr></tbody></table>",
      "<table><tbody><tr><td>=[重题]</td></tr><tr><td>稿源：</td></tr><tr><td>[重一<br>重二]</td></tr></tbody></table>",
    ],
    [
      "a table that is repeated whole goes as one",
      "<div><table><tbody><tr><td>重一</td></tr></tbody></table><p>编辑：王</p></div>",
      "<div>=[<table><tbody><tr><td>重一</td></tr></tbody></table>]<p>编辑：王</p></div>",
    ],
    [
      "points of a list that has others too are hidden within the points",
      "<ul><li>重一</li><li>别的</li></ul>",
      "<ul><li>=[重一]</li><li>别的</li></ul>",
    ],
    [
      "a comment, a script and an empty element between go along",
      "<div><p>重一</p><!-- x --><script></script><i></i><p>重二</p>别的</div>",
      "<div>=[<p>重一</p><!-- x --><script></script><i></i><p>重二</p>]别的</div>",
    ],
    [
      "what says nothing before and after stays",
      "<div> <br><p>重一</p><br> </div><p>别的</p>",
      "<div> <br>=[<p>重一</p>]<br> </div><p>别的</p>",
    ],
    [
      "a style sheet, which would be loaded again",
      "<div><p>重一</p><style></style><p>重二</p></div>",
      "<div>=[<p>重一</p>]<style></style>[<p>重二</p>]</div>",
    ],
    [
      "a frame, which would start anew",
      '<div><p>重一</p><iframe src="about:blank"></iframe><p>重二</p></div>',
      '<div>=[<p>重一</p>]<iframe src="about:blank"></iframe>[<p>重二</p>]</div>',
    ],
    [
      "a frame within a paragraph of the print",
      "<p>重一</p><p>重二<iframe></iframe></p>",
      "=[<p>重一</p>]<p>[重二]<iframe></iframe></p>",
    ],
    [
      "a field and a button, and what is written on it",
      "<p>重一</p><p><input><button>重播</button></p><p>重二</p>",
      "=[<p>重一</p>]<p><input><button>重播</button></p>[<p>重二</p>]",
    ],
    [
      "a form, but not the article that an old page puts into it",
      "<form><p>重一</p><p>重二</p></form>",
      "<form>=[<p>重一</p><p>重二</p>]</form>",
    ],
    [
      "an element of the page's own making",
      "<p>重一</p><x-share></x-share><p>重二</p>",
      "=[<p>重一</p>]<x-share></x-share>[<p>重二</p>]",
    ],
    [
      "a picture that stands here alone",
      '<p>重一</p><p><img src="a.jpg"></p><p>重二</p>',
      '=[<p>重一</p>]<p><img src="a.jpg"></p>[<p>重二</p>]',
    ],
    [
      "not a picture that the kept print shows too",
      '<p><img src="a.jpg"></p><p>重一</p><p><img src="a.jpg"></p><p>重二</p>',
      '<p><img src="a.jpg"></p>=[<p>重一</p><p><img src="a.jpg"></p><p>重二</p>]',
    ],
    [
      "a picture whose other copy the site hides",
      '<p class="site-hidden"><img src="a.jpg"></p><p>重一</p><img src="a.jpg"><p>重二</p>',
      '<p class="site-hidden"><img src="a.jpg"></p>=[<p>重一</p>]<img src="a.jpg">[<p>重二</p>]',
    ],
    [
      "two equal pictures after the last text",
      '<div><p>重一</p><p>重二<img src="a.jpg"><img src="a.jpg"></p></div>',
      '<div>=[<p>重一</p>]<p>[重二]<img src="a.jpg"><img src="a.jpg"></p></div>',
    ],
  ])("%s", (_, html, folded) => {
    const fold = foldPage(html);
    expect(shorthand()).toBe(folded);
    const before = html.replaceAll("'", '"');
    fold.remove();
    expect(document.body.innerHTML).toBe(before);
  });

  test("a picture that only another folded print shows", () => {
    document.body.innerHTML = '<p>正文</p><div>一<img src="a.jpg">一</div><p>中间</p><div>二<img src="a.jpg">二</div>';
    const prints = ["一", "二"].map((sign) => ({ texts: repeatedTexts(sign), ...SAME }));
    foldCopies(document, prints, OPTIONS);
    expect(shorthand()).toBe(
      '<p>正文</p>=[<div>一<img src="a.jpg">一</div>]<p>中间</p><div>=[二]<img src="a.jpg">[二]</div>',
    );
  });
});

describe("the bar", () => {
  test.each([
    [{}, "与上文一致 展开"],
    [{ primaryIsBelow: true }, "与下文一致 展开"],
    [{ differences: 2 }, "2 处不同 展开"],
  ])("says what was folded: %j", (print, text) => {
    foldPage("<p>重一</p>", print);
    expect(bars().map((bar) => bar.text)).toEqual([text]);
  });

  test("is a button in the reader's language that tells whether it is open", () => {
    foldPage("<p>重一</p>");
    const [bar] = bars();
    expect([bar?.element.getAttribute("lang"), bar?.button.type]).toEqual(["zh-CN", "button"]);
    expect(bar?.button.getAttribute("aria-expanded")).toBe("false");
    bar?.button.click();
    expect(bar?.button.getAttribute("aria-expanded")).toBe("true");
    expect(bars().map(({ text }) => text)).toEqual(["已展开 折叠"]);
  });

  test("does not follow a link around it", () => {
    foldPage('<a href="#away"><img src="a.jpg">重一</a>');
    const click = new MouseEvent("click", { bubbles: true, composed: true, cancelable: true });
    bars()[0]?.button.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });

  test("is not made where nothing of the print is left on the page", () => {
    const texts = [document.createTextNode("重一")];
    const fold = foldPage("<p>正文</p>", { texts });
    expect([document.body.innerHTML, fold.isFolded()]).toEqual(["<p>正文</p>", false]);
  });

  test("keeps the place of the keyboard while it opens and closes", () => {
    foldPage("<p>重一</p>");
    const [bar] = bars();
    bar?.button.focus();
    bar?.button.click();
    bar?.button.click();
    expect(document.activeElement === bar?.element).toBe(true);
  });

  test("closes its own print only", () => {
    document.body.innerHTML = "<p>正文</p><p>一</p><p>中间</p><p>二</p>";
    const prints = ["一", "二"].map((sign) => ({ texts: repeatedTexts(sign), ...SAME }));
    const fold = foldCopies(document, prints, OPTIONS);
    expect(shorthand()).toBe("<p>正文</p>=[<p>一</p>]<p>中间</p>=[<p>二</p>]");
    bars()[1]?.button.click();
    expect([shorthand(), fold.isFolded()]).toEqual(["<p>正文</p>=[<p>一</p>]<p>中间</p>=<p>二</p>", true]);
    fold.setFolded(false);
    expect([shorthand(), fold.isFolded()]).toEqual(["<p>正文</p>=<p>一</p><p>中间</p>=<p>二</p>", false]);
    fold.setFolded(true);
    expect(shorthand()).toBe("<p>正文</p>=[<p>一</p>]<p>中间</p>=[<p>二</p>]");
  });
});

describe("unfolding", () => {
  test("leaves the bar and takes away the rest; folding again needs no new bar", () => {
    const fold = foldPage("<p>正文</p><div><p>重一</p>编辑</div>");
    fold.setFolded(false);
    expect(shorthand()).toBe("<p>正文</p><div>=<p>重一</p>编辑</div>");
    bars()[0]?.button.click();
    expect([shorthand(), fold.isFolded()]).toEqual(["<p>正文</p><div>=[<p>重一</p>]编辑</div>", true]);
  });

  test("by the browser's search moves no node, so that what was found stays marked", () => {
    const fold = foldPage("<div><p>重一</p><p>别的</p><p>重二</p></div>");
    const found = document.querySelector(RUN_TAG);
    shadowOf(found)?.firstElementChild?.dispatchEvent(new Event("beforematch", { bubbles: true }));
    expect([...document.querySelectorAll(RUN_TAG)].map(isHiding)).toEqual([false, false]);
    expect([fold.isFolded(), found?.isConnected, bars()[0]?.text]).toEqual([false, true, "已展开 折叠"]);
    bars()[0]?.button.click();
    expect(shorthand()).toBe("<div>=[<p>重一</p>]<p>别的</p>[<p>重二</p>]</div>");
    shadowOf(found)?.firstElementChild?.dispatchEvent(new Event("beforematch", { bubbles: true }));
    fold.remove();
    expect(document.body.innerHTML).toBe("<div><p>重一</p><p>别的</p><p>重二</p></div>");
  });

  test("keeps what the page has put between in the meantime in its place", () => {
    const fold = foldPage("<div><p>重一</p><p>重二</p>编辑</div>");
    fold.setFolded(false);
    document.querySelector("p")?.after("新的");
    fold.setFolded(true);
    expect(shorthand()).toBe("<div>=[<p>重一</p>]新的[<p>重二</p>]编辑</div>");
    fold.remove();
    expect(document.body.innerHTML).toBe("<div><p>重一</p>新的<p>重二</p>编辑</div>");
  });

  test("is done for what an earlier version of the extension left", () => {
    foldPage("<p>正文</p><div><p>重一</p>编辑</div>");
    removeLeftFolds(document);
    expect(document.body.innerHTML).toBe("<p>正文</p><div><p>重一</p>编辑</div>");
  });
});

/** Hundreds of generated pages in jsdom, on a machine that may be busy. */
const PROPERTY_TEST_MS = 60_000;

/** A page of any form: containers, parts of tables and lists, texts, and what must not be moved. */
interface Tree {
  readonly tag: string;
  readonly children: readonly (Tree | Leaf)[];
}
type Leaf = { readonly text: string } | { readonly comment: string } | { readonly alone: string };

const CONTAINERS =
  "div p span a font center b h1 blockquote table tbody tr td ul li dl dd form details summary x-own button".split(" ");
const ALONE = "br hr img iframe input video canvas style script svg".split(" ");

const { tree } = fc.letrec<{ tree: Tree; node: Tree | Leaf }>((tie) => ({
  node: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.constantFrom("重复", "重", "别的", " ", "\n", "").map((text) => ({ text })),
    fc.constantFrom(...ALONE).map((alone) => ({ alone })),
    fc.constant({ comment: "x" }),
    tie("tree"),
  ),
  tree: fc.record({ tag: fc.constantFrom(...CONTAINERS), children: fc.array(tie("node"), { maxLength: 4 }) }),
}));

function build(node: Tree | Leaf): Node {
  if ("text" in node) return document.createTextNode(node.text);
  if ("comment" in node) return document.createComment(node.comment);
  if ("alone" in node) return document.createElement(node.alone);
  const element = document.createElement(node.tag);
  element.append(...node.children.map(build));
  return element;
}

/** Every node with its parent, in order: what has to be the same, as the same objects. */
function nodesInOrder(): (Node | null)[] {
  const walker = document.createTreeWalker(document.documentElement);
  const nodes: (Node | null)[] = [];
  for (let node: Node | null = walker.root; node; node = walker.nextNode()) nodes.push(node, node.parentNode);
  return nodes;
}

test("what the page takes off and puts back after the fold has ended is shown", () => {
  const fold = foldPage("<p>重一</p><p>别的</p>");
  const run = document.querySelector(RUN_TAG);
  run?.remove();
  fold.remove();
  document.body.append(run ?? "");
  expect([run?.textContent, run && isHiding(run)]).toEqual(["重一", false]);
});

describe("on pages of any form", { timeout: PROPERTY_TEST_MS }, () => {
  const onAnyPage = (check: (print: RepeatedCopy) => void) =>
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (trees) => {
        document.body.replaceChildren(...trees.map(build));
        check({ texts: repeatedTexts(), ...SAME });
      }),
      { numRuns: 100 },
    );

  test("all repeated texts are hidden that are not written on things to operate, and nothing else is", () =>
    onAnyPage((print) => {
      foldCopies(document, [print], OPTIONS);
      const runs = [...document.querySelectorAll(RUN_TAG)];
      const texts = runs.flatMap(textsIn);
      expect({
        strangers: texts.filter((text) => text.data.trim() !== "" && !print.texts.includes(text)),
        left: print.texts.filter(
          (text) => !texts.includes(text) && text.parentElement?.closest("button, x-own") === null,
        ),
        moved: runs.flatMap((run) => [
          ...run.querySelectorAll("img, iframe, input, video, canvas, style, svg, form, x-own"),
        ]),
        within: runs.filter((run) => run.parentElement?.closest(RUN_TAG)),
        tornOut: runs.flatMap((run) => [...run.children].filter(isPartWithText)),
      }).toEqual({ strangers: [], left: [], moved: [], within: [], tornOut: [] });
    }));

  test("unfolding leaves every node where it was", () =>
    onAnyPage((print) => {
      const [before, html] = [nodesInOrder(), document.documentElement.outerHTML];
      const fold = foldCopies(document, [print], OPTIONS);
      fold.setFolded(false);
      fold.setFolded(true);
      fold.remove();
      const after = nodesInOrder();
      expect(document.documentElement.outerHTML).toBe(html);
      expect(after.length === before.length && after.every((node, i) => node === before[i])).toBe(true);
    }));
});

function textsIn(root: Node): Text[] {
  return [...root.childNodes].flatMap((child) => (child instanceof Text ? [child] : textsIn(child)));
}

function isPartWithText(element: Element): boolean {
  return element.matches("tbody, tr, td, li, dd, summary") && element.textContent?.trim() !== "";
}
