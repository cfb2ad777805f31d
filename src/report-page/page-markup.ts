/** The mark-up of a page for a report: its elements and text, and of the attributes only what the reader looks at. */
import { RUN_TAG } from "../live-page/folded-run";
import { attribute, formOf } from "../read/page/elements";
import { pastFields } from "../read/page/past-fields";
import type { PageNode } from "../read/page/walk";
import { attributesOf } from "./page-attributes";

export interface MarkupOptions {
  /** The page's address, which relative links are of. */
  readonly url: URL;
  /** Whether a reader of the page sees an element. */
  readonly isShown: (node: PageNode) => boolean;
  /** Gives another text of the same length for a line, which may be in several elements. */
  readonly maskLine?: (line: string) => string;
}

const ELEMENT = 1;
const TEXT = 3;
const VOID: ReadonlySet<string> = new Set(["base", "br", "col", "hr", "img", "wbr"]);
/** They have no text that the reader reads, but addresses and what a person typed. */
const EMPTY: ReadonlySet<string> = new Set(["link", "meta", "input", "param", "source", "track", "area", "map"]);
/** Our own bars and messages. What is folded is the page's, in a wrapper of ours. */
const OWN = /^cnnb-press-/u;
const NAME = /^[a-z][a-z0-9-]{0,40}$/u;

/**
 * The page without scripts, styles, comments, handlers, values of forms and addresses of other sites. What the page
 * hides has `hidden`. Nothing of the page is changed.
 */
export function markupOf(root: PageNode, options: MarkupOptions): string {
  const text = newText(options.maskLine ?? ((line) => line));
  const open: ElementMarkup[] = [];
  let hidden = 0;
  const enter = (node: PageNode): boolean => {
    const { nodeType, nodeValue } = pastFields(node);
    if (nodeType === TEXT) text.add(nodeValue ?? "");
    const element = nodeType === ELEMENT ? elementOf(node, hidden === 0, options) : null;
    if (element) text.tag(element.start, element.endsLine);
    if (element?.isHidden) hidden++;
    open.push(element ?? NOTHING);
    return element === null ? nodeType !== TEXT : !element.isEmpty;
  };
  const leave = () => {
    const element = open.pop() ?? NOTHING;
    if (element.isHidden) hidden--;
    text.tag(element.end, element.endsLine);
  };
  visit(root, enter, leave);
  return `<!DOCTYPE html>\n${text.markup()}\n`;
}

/**
 * Goes through a page in its order, without recursion: a page may nest thousands of elements.
 * @param enter returns whether to look into the node
 * @param leave is called once for each node entered
 */
function visit(root: PageNode, enter: (node: PageNode) => boolean, leave: () => void): void {
  const path: PageNode[] = [];
  for (let node: PageNode | null = root; node !== null; ) {
    const child: PageNode | null = enter(node) ? (pastFields(node).firstChild ?? null) : null;
    path.push(node);
    node = child ?? nodeAfter(path, leave);
  }
}

function nodeAfter(path: PageNode[], leave: () => void): PageNode | null {
  for (let left = path.pop(); left; left = path.pop()) {
    leave();
    const next = path.length === 0 ? null : pastFields(left).nextSibling;
    if (next) return next;
  }
  return null;
}

interface ElementMarkup {
  readonly start: string;
  readonly end: string;
  readonly endsLine: boolean;
  readonly isHidden: boolean;
  readonly isEmpty: boolean;
}

const NOTHING: ElementMarkup = { start: "", end: "", endsLine: false, isHidden: false, isEmpty: true };

function elementOf(node: PageNode, isInShown: boolean, { url, isShown }: MarkupOptions): ElementMarkup {
  const element = pastFields(node);
  const tag = (element.tagName ?? "").toLowerCase();
  if (tag === RUN_TAG) return { ...NOTHING, isEmpty: false };
  // Some parsers make an element without a name of the doctype.
  const form = formOf(tag);
  if (form.role === "unread" || EMPTY.has(tag) || OWN.test(tag) || tag === "") return NOTHING;
  const name = NAME.test(tag) ? tag : "span";
  const isVoid = VOID.has(name);
  const isHidden = isInShown && !isVoid && !NOT_SHOWN.has(name) && !isShown(node);
  const attributes = attributesOf(name, (wanted) => attribute(element, wanted), url);
  const start = `<${name}${attributes}${isHidden ? " hidden" : ""}>${name === "head" ? CHARSET : ""}`;
  const endsLine = form.isBlock || form.role === "break" || form.role === "title";
  return { start, end: isVoid ? "" : `</${name}>`, endsLine, isHidden, isEmpty: isVoid };
}

/** No browser shows them, on no page. */
const NOT_SHOWN: ReadonlySet<string> = new Set(["html", "head", "title", "base"]);
const CHARSET = '<meta charset="utf-8">';

/** Pieces of markup and text; a line's texts are masked together, when it ends. */
function newText(maskLine: (line: string) => string) {
  const pieces: string[] = [];
  let line: { readonly at: number; readonly text: string }[] = [];
  const endLine = () => {
    const masked = maskLine(line.map(({ text }) => text).join(""));
    let from = 0;
    for (const { at, text } of line) {
      pieces[at] = escaped(masked.slice(from, from + text.length));
      from += text.length;
    }
    line = [];
  };
  return {
    add: (text: string) => {
      line.push({ at: pieces.length, text });
      pieces.push("");
    },
    tag: (markup: string, endsLine: boolean) => {
      if (endsLine) endLine();
      pieces.push(markup);
    },
    markup: () => {
      endLine();
      return pieces.join("");
    },
  };
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;" };

function escaped(text: string): string {
  return text.replace(/[&<>\u00a0]/gu, (mark) => ESCAPES[mark] ?? mark);
}
