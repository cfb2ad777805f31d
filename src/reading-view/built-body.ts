/**
 * The article put together from the record's own paragraphs, for pages that Readability does not give whole: each is
 * one element whose words are the record's, with its links and emphasis; pictures and tables stand between them.
 */
import { tidy } from "../read/line/text";
import type { ArticleClone, ClonedParagraph } from "./article-clone";
import { isElement, isText, nodesUnder } from "./nodes";
import { tidyBody } from "./tidy-body";
import { isInline, VIEW_INLINE } from "./view-markup";

export function buildBody({ document, paragraphs, tables }: ArticleClone): Element {
  const body = document.createElement("div");
  const pieces = new Map(paragraphs.flatMap((paragraph) => piecesOf(paragraph, document)));
  const inTables = new Set<Node>(tables.flatMap((table) => nodesUnder(table)));
  const copies = new Map<Element, Element>();
  for (const node of nodesUnder(document.body)) {
    if (inTables.has(node)) continue;
    const piece = isText(node) ? pieces.get(node) : undefined;
    if (piece) {
      if (!piece.block.parentNode) body.append(piece.block);
      addPiece(piece, copies);
    } else if (isElement(node) && tables.includes(node)) {
      body.append(node.cloneNode(true));
    } else if (isElement(node) && node.localName === "img") {
      body.append(figureOf(node));
    }
  }
  tidyBody(body);
  return body;
}

/** What one text of the page adds to its paragraph. */
interface Piece {
  readonly block: Element;
  readonly node: Text;
  readonly text: string;
}

/**
 * The record folds white space, drops marks that nobody sees and joins broken lines: the paragraph's words are dealt
 * out to its texts by the number of characters that each shows.
 */
function piecesOf({ text, isHeading, nodes }: ClonedParagraph, document: Document): [Text, Piece][] {
  const block = document.createElement(isHeading ? "h2" : "p");
  const ends: number[] = [];
  let at = 0;
  for (const node of nodes) {
    for (let left = shownLength(node.data); left > 0 && at < text.length; at++) if (text[at] !== " ") left--;
    ends.push(at);
  }
  return nodes.map((node, i) => {
    const end = i === nodes.length - 1 ? text.length : ends[i];
    return [node, { block, node, text: text.slice(ends[i - 1] ?? 0, end) }];
  });
}

function shownLength(data: string): number {
  return tidy(data).replaceAll(" ", "").length;
}

/** @param copies the elements in the line that the view has of the page's; one that is still open goes on */
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

/** The elements in the line around a text, the outermost first, each kind once: a page may nest thousands. */
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
