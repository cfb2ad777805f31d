/**
 * The article built from the record's paragraphs, for pages that Readability does not return whole: one element for each
 * paragraph with the record's words and the page's links and emphasis, and pictures and tables between them.
 */
import { tidy } from "../read/line/text";
import type { ArticleClone, ClonedParagraph } from "./article-clone";
import { isElement, nodesUnder } from "./nodes";
import { tidyBody } from "./tidy-body";
import { isInline, VIEW_INLINE } from "./view-markup";

export function buildBody({ document, paragraphs, tables }: ArticleClone): Element {
  const body = document.createElement("div");
  // In <pre> one text node holds several paragraphs.
  const pieces = new Map<Node, Piece[]>();
  for (const piece of paragraphs.flatMap((paragraph) => piecesOf(paragraph, document))) {
    const ofNode = pieces.get(piece.node);
    if (ofNode) ofNode.push(piece);
    else pieces.set(piece.node, [piece]);
  }
  const inTables = new Set<Node>(tables.flatMap((table) => nodesUnder(table)));
  const copies = new Map<Element, Element>();
  for (const node of nodesUnder(document.body).filter((each) => !inTables.has(each))) {
    for (const piece of pieces.get(node) ?? []) {
      if (!piece.block.parentNode) body.append(piece.block);
      addPiece(piece, copies);
    }
    if (isElement(node)) body.append(...besideParagraphs(node, tables));
  }
  tidyBody(body);
  return body;
}

function besideParagraphs(element: Element, tables: readonly Element[]): readonly Node[] {
  if (tables.includes(element)) return [element.cloneNode(true)];
  return element.localName === "img" ? [figureOf(element)] : [];
}

/** The share of a paragraph that one text node of the page holds. */
interface Piece {
  readonly block: Element;
  readonly node: Text;
  readonly text: string;
}

/**
 * The record folds white space, drops invisible marks and joins broken lines, so the paragraph's words are distributed
 * over its text nodes by the number of characters that each shows.
 */
function piecesOf({ text, isHeading, nodes }: ClonedParagraph, document: Document): Piece[] {
  const block = document.createElement(isHeading ? "h2" : "p");
  const ends: number[] = [];
  let at = 0;
  // The last one holds what is left: in <pre> it may hold other paragraphs too.
  for (const node of nodes.slice(0, -1)) {
    for (let left = shownLength(node.data); left > 0 && at < text.length; at++) if (text[at] !== " ") left--;
    ends.push(at);
  }
  return nodes.map((node, i) => {
    const end = i === nodes.length - 1 ? text.length : ends[i];
    return { block, node, text: text.slice(ends[i - 1] ?? 0, end) };
  });
}

function shownLength(data: string): number {
  return tidy(data).replaceAll(" ", "").length;
}

/** @param copies the view's copies of the page's inline elements; the last one may still be open */
function addPiece({ block, node, text }: Piece, copies: Map<Element, Element>): void {
  let parent = block;
  for (const element of elementsAround(node)) {
    let copy = copies.get(element);
    if (!copy || parent.lastChild !== copy) {
      copy = block.ownerDocument.importNode(element, false);
      copies.set(element, copy);
      parent.append(copy);
    }
    parent = copy;
  }
  parent.append(text);
}

/** The inline elements around a text, the outermost first, each kind once: a page may nest thousands. */
function elementsAround(text: Text): readonly Element[] {
  const around = new Map<string, Element>();
  for (let at = text.parentElement; at && isInline(at); at = at.parentElement) {
    if (VIEW_INLINE.has(at.localName)) around.set(at.localName, at);
  }
  return [...around.values()].reverse();
}

function figureOf(image: Element): Element {
  const { ownerDocument: document } = image;
  const figure = document.createElement("figure");
  const link = image.closest("a[href]")?.cloneNode(false);
  if (isElement(link)) {
    link.appendChild(image.cloneNode(false));
    figure.append(link);
  } else {
    figure.append(image.cloneNode(false));
  }
  return figure;
}
