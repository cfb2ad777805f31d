/**
 * The only step that reads the page's nodes: one pass in document order, no style, no layout, no
 * recursion (a page may nest thousands of elements). Everything after it is strings and numbers.
 */
import { countLetters, tidy } from "../line/text";
import { type Anchor, closeAnchor, type LinkTitles, type OpenAnchor, openAnchor } from "./anchors";
import {
  attribute,
  type ElementForm,
  formOf,
  isInsertedTranslation,
  isTranslated,
  isTranslatedTitle,
  OTHER_FORM,
  withDigits,
} from "./elements";
import { pastFields } from "./past-fields";

/** What the walk asks of a node: the browser's DOM has it, and so has the tree of a saved page. */
export interface PageNode {
  readonly nodeType: number;
  readonly tagName?: string;
  readonly nodeValue?: string | null;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
  readonly getAttribute?: (name: string) => string | null;
  /** The same by name, in the tree of a saved page. */
  readonly attribs?: Readonly<Record<string, string>>;
  readonly parentNode: PageNode | null;
  readonly firstChild?: PageNode | null;
  readonly nextSibling: PageNode | null;
}

/** A piece of text between two breaks of the markup; `toBlocks` makes blocks of them. */
export interface Line {
  readonly text: string;
  readonly nodes: readonly PageNode[];
  readonly anchors: readonly Anchor[];
  /** How many letters and digits of the text are in links. */
  readonly linked: number;
  /** What parts the line from the one before it: a single `<br>`, or more. */
  readonly gap: "break" | "block";
  /** Whether it starts with the indent of a Chinese paragraph. */
  readonly indented: boolean;
  /** The innermost heading element around it, null outside of headings. */
  readonly heading: PageNode | null;
  /** The innermost element around it that makes a block, as a number into `parents`. */
  readonly container: number;
}

export interface Walk {
  readonly lines: readonly Line[];
  /** For each container the one around it; the outermost has -1. A parent always has the smaller number. */
  readonly parents: readonly number[];
  readonly documentTitle: string | null;
  readonly baseHref: string | null;
  /** Whether the page shows a translation that the browser made: none of the text is the page's own. */
  readonly isTranslated: boolean;
}

const NO_ANCHORS: readonly Anchor[] = [];

const ELEMENT = 1;
const TEXT = 3;

/** What is more than white space. */
const SEEN = /\S/u;
/** Two or more wide spaces: how a paragraph begins on these pages, with or without `<p>`. */
const INDENT = /^\s*[\u00A0\u3000\u2003]{2}/u;
/** In `<pre>` any space is seen. */
const PRE_INDENT = /^[ \t\u00A0\u3000\u2003]{2}|^\t/u;

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over all nodes, measured; functions between would share all its state.
export function walkPage(root: PageNode): Walk {
  const lines: Line[] = [];
  const parents: number[] = [-1];
  const open: OpenElement[] = [];
  let documentTitle: string | null = null;
  let baseHref: string | null = null;
  let isForeign = false;
  let around: Around = { container: 0, heading: null, anchor: null, digits: null, isPre: false };
  const linkTitles: LinkTitles = new Map();
  let breaks = 2; // breaks of the markup since the last text: a block boundary counts as two
  let line = newLine();

  const endLine = (strength: 1 | 2) => {
    const text = line.nodes.length === 0 ? "" : tidy(line.raw);
    if (text !== "") {
      lines.push({
        text,
        nodes: line.nodes,
        anchors: line.anchors.length === 0 ? NO_ANCHORS : line.anchors.flatMap((anchor) => closeAnchor(anchor) ?? []),
        linked: line.linked,
        gap: breaks > 1 ? "block" : "break",
        indented: (line.isPre ? PRE_INDENT : INDENT).test(line.raw),
        heading: line.heading,
        container: line.container,
      });
      breaks = 0;
    }
    breaks += strength;
    if (line.raw !== "") line = newLine();
  };

  const addText = (node: PageNode, printed: string) => {
    const value = withDigits(printed, around.digits);
    line.raw += value;
    if (!SEEN.test(value)) return;
    const { container, heading, isPre, anchor } = around;
    if (line.nodes.length === 0) {
      const { raw, anchors, linked } = line;
      line = { raw, nodes: [node], anchors, linked, heading, container, isPre };
    } else {
      line.nodes.push(node);
    }
    if (!anchor) return;
    if (line.anchors.at(-1) !== anchor) line.anchors.push(anchor);
    anchor.text += value;
    line.linked += countLetters(value);
  };

  const addPreformatted = (node: PageNode, printed: string) => {
    printed.split("\n").forEach((piece, i) => {
      if (i > 0) endLine(1);
      addText(node, piece);
    });
  };

  for (let node: PageNode | null = root; node !== null; ) {
    const nodeType: number = node.nodeType;
    const form: ElementForm = nodeType === ELEMENT ? formOf(node.tagName ?? "") : OTHER_FORM;
    let child: PageNode | null = nodeType === TEXT ? null : (node.firstChild ?? null);
    if (nodeType === TEXT) {
      if (around.isPre) addPreformatted(node, node.nodeValue ?? "");
      else addText(node, node.nodeValue ?? "");
    } else if (form.role === "break") {
      endLine(1);
    } else if (form.role === "title") {
      documentTitle ??= tidy(child?.nodeValue ?? "") || null;
      isForeign ||= isTranslatedTitle(node, documentTitle);
      child = null;
    } else if (form.role === "base") {
      baseHref ??= attribute(node, "href");
    } else if (form.role === "unread" || isInsertedTranslation(node, form)) {
      child = null;
    } else if (form.isBlock) {
      endLine(2);
      if (form.role === "html") isForeign ||= isTranslated(node);
    }

    if (child !== null) {
      open.push({ node, isBlock: form.isBlock, around });
      if (form.role === "anchor") around = { ...around, anchor: openAnchor(node, linkTitles) };
      else if (form.isBlock) around = within(node, form, around, parents.push(around.container) - 1);
      else if (form.digits !== null) around = { ...around, digits: form.digits };
      node = pastFields(child);
      continue;
    }
    // Up to the next sibling, closing what ends on the way.
    let next: PageNode | null = node === root ? null : node.nextSibling;
    while (next === null) {
      const closed = open.pop();
      if (!closed) break;
      if (closed.isBlock) endLine(2);
      around = closed.around;
      next = closed.node === root ? null : closed.node.nextSibling;
    }
    node = next && pastFields(next);
  }
  endLine(2);
  return { lines, parents, documentTitle, baseHref, isTranslated: isForeign };
}

/** What holds for the text at one place of the page. */
interface Around {
  readonly container: number;
  readonly heading: PageNode | null;
  readonly anchor: OpenAnchor | null;
  /** What the digits are printed as in `<sup>` and `<sub>`. */
  readonly digits: string | null;
  readonly isPre: boolean;
}

/** @param container the number of the element, which makes a block */
function within(node: PageNode, { role }: ElementForm, around: Around, container: number): Around {
  const { heading, anchor, digits, isPre } = around;
  return {
    container,
    heading: role === "heading" ? node : heading,
    anchor,
    digits,
    isPre: isPre || role === "pre",
  };
}

/** An element that the walk is in, and what held around it. */
interface OpenElement {
  readonly node: PageNode;
  readonly isBlock: boolean;
  readonly around: Around;
}

interface OpenLine {
  raw: string;
  nodes: PageNode[];
  anchors: OpenAnchor[];
  linked: number;
  heading: PageNode | null;
  container: number;
  isPre: boolean;
}

function newLine(): OpenLine {
  return { raw: "", nodes: [], anchors: [], linked: 0, heading: null, container: 0, isPre: false };
}
