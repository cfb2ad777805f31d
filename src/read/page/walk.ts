/**
 * The only step that reads the page's nodes: one pass in document order, no style, no layout, no
 * recursion (a page may nest thousands of elements). Everything after it is strings and numbers.
 */
import { countLetters, tidy } from "../line/text";

/** What the walk asks of a node: the browser's DOM has it, and so has the tree of a saved page. */
export interface PageNode {
  readonly nodeType: number;
  readonly tagName?: string;
  readonly nodeValue?: string | null;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
  readonly getAttribute?: (name: string) => string | null;
  readonly parentNode: PageNode | null;
  readonly firstChild?: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface Anchor {
  readonly href: string;
  readonly text: string;
  /** The full title where the link's own text is cut short. */
  readonly title: string | null;
}

/** A piece of text between two breaks of the markup; `joinLines` makes blocks of them. */
export interface Line {
  readonly text: string;
  readonly nodes: readonly PageNode[];
  readonly anchors: readonly Anchor[];
  /** How many letters and digits of the text stand in links. */
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
}

const ELEMENT = 1;
const TEXT = 3;

/** As HTML and other markup spell the names of elements: walking makes no new text for any of them. */
const names = (list: string) => new Set([...list.split(" "), ...list.toUpperCase().split(" ")]);

/** Elements whose text a reader does not see, or sees as something else than text. */
const UNREAD = names(
  "script style noscript template iframe object embed svg canvas video audio select datalist textarea math frameset noframes",
);
/** Elements that begin and end a line by themselves; everything else, unknown names too, stands in the line. */
const BLOCKS = names(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul",
);
const HEADINGS = names("h1 h2 h3 h4 h5 h6");
const BREAK = names("br");
const ANCHOR = names("a");
const TITLE = names("title");
const BASE = names("base");

/** What is more than white space. */
const SEEN = /\S/u;
/** Two or more wide spaces: how a paragraph begins on these pages, with or without `<p>`. */
const INDENT = /^\s*[\u00A0\u3000\u2003]{2}/u;

export function walkPage(root: PageNode): Walk {
  const lines: Line[] = [];
  const parents: number[] = [-1];
  const open: OpenElement[] = [];
  let documentTitle: string | null = null;
  let baseHref: string | null = null;
  let container = 0;
  let heading: PageNode | null = null;
  let anchor: OpenAnchor | null = null;
  let breaks = 2; // breaks of the markup since the last text: a block boundary counts as two
  let line = newLine();

  const endLine = (strength: 1 | 2) => {
    const text = tidy(line.raw);
    if (text !== "") {
      lines.push({
        text,
        nodes: line.nodes,
        anchors: line.anchors.map(closeAnchor).filter((a) => a !== null),
        linked: line.linked,
        gap: breaks > 1 ? "block" : "break",
        indented: INDENT.test(line.raw),
        heading: line.heading,
        container: line.container,
      });
      breaks = 0;
    }
    breaks += strength;
    line = newLine();
  };

  for (let node: PageNode | null = root; node !== null; ) {
    const nodeType: number = node.nodeType;
    const tag = nodeType === ELEMENT ? (node.tagName ?? "") : "";
    let child: PageNode | null = nodeType === TEXT ? null : (node.firstChild ?? null);
    if (nodeType === TEXT) {
      const value = node.nodeValue ?? "";
      line.raw += value;
      if (SEEN.test(value)) {
        if (line.nodes.length === 0) {
          line.container = container;
          line.heading = heading;
        }
        line.nodes.push(node);
        if (anchor) {
          if (line.anchors.at(-1) !== anchor) line.anchors.push(anchor);
          anchor.text += value;
          line.linked += countLetters(value);
        }
      }
    } else if (BREAK.has(tag)) {
      endLine(1);
    } else if (TITLE.has(tag)) {
      documentTitle ??= tidy(child?.nodeValue ?? "") || null;
      child = null;
    } else if (BASE.has(tag)) {
      baseHref ??= attribute(node, "href");
    } else if (UNREAD.has(tag)) {
      child = null;
    } else if (BLOCKS.has(tag)) {
      endLine(2);
    }

    if (child !== null) {
      const isBlock = BLOCKS.has(tag);
      open.push({ node, isBlock, container, heading, anchor });
      if (isBlock) container = parents.push(container) - 1;
      if (HEADINGS.has(tag)) heading = node;
      if (ANCHOR.has(tag)) anchor = openAnchor(node);
      node = child;
      continue;
    }
    // Up to the next sibling, closing what ends on the way.
    let next: PageNode | null = node === root ? null : node.nextSibling;
    while (next === null) {
      const closed = open.pop();
      if (!closed) break;
      if (closed.isBlock) endLine(2);
      ({ container, heading, anchor } = closed);
      next = closed.node === root ? null : closed.node.nextSibling;
    }
    node = next;
  }
  endLine(2);
  return { lines, parents, documentTitle, baseHref };
}

/** An element that the walk is in, and what held around it. */
interface OpenElement {
  readonly node: PageNode;
  readonly isBlock: boolean;
  readonly container: number;
  readonly heading: PageNode | null;
  readonly anchor: OpenAnchor | null;
}

interface OpenLine {
  raw: string;
  nodes: PageNode[];
  anchors: OpenAnchor[];
  linked: number;
  heading: PageNode | null;
  container: number;
}

interface OpenAnchor {
  href: string;
  text: string;
  title: string | null;
}

function newLine(): OpenLine {
  return { raw: "", nodes: [], anchors: [], linked: 0, heading: null, container: 0 };
}

function openAnchor(node: PageNode): OpenAnchor | null {
  const href = attribute(node, "href");
  return href === null ? null : { href, text: "", title: attribute(node, "title") };
}

function closeAnchor({ href, text, title }: OpenAnchor): Anchor | null {
  const shown = tidy(text);
  return shown === "" ? null : { href, text: shown, title: title === null ? null : tidy(title) || null };
}

function attribute(node: PageNode, name: string): string | null {
  // A browser's node gives it at once; its list of attributes would be made anew for each question.
  if (node.getAttribute) return node.getAttribute(name);
  for (const a of node.attributes ?? []) if (a.name.toLowerCase() === name) return a.value;
  return null;
}
