/** A clone of the page, reduced to the article. The page itself is not touched. */

import { isBlank } from "../live-page/nodes";
import type { ArticleCopy } from "../read/copies/article-copy";
import type { PageNode } from "../read/page/walk";
import type { ParsedPage } from "../read/read-page";
import { absoluteAddress, type Picture, picturesIn, picturesOn } from "./copy-pictures";
import { dataTables } from "./data-tables";
import { isDocument, isElement, isText, nodesUnder } from "./nodes";
import { isInline, VIEW_ATTRIBUTES } from "./view-markup";

/** A paragraph of the record with its text nodes in the clone. */
export interface ClonedParagraph {
  /** As the record has it. */
  readonly text: string;
  readonly isHeading: boolean;
  readonly nodes: readonly Text[];
}

export interface ArticleClone {
  readonly document: Document;
  readonly paragraphs: readonly ClonedParagraph[];
  readonly tables: readonly Element[];
}

/** @returns null where the page has no body to clone */
export function cloneArticle(page: Document, parsed: ParsedPage): ArticleClone | null {
  const clone = page.cloneNode(true);
  if (!isDocument(clone) || !clone.body) return null;
  const twins = twinsOf(page, clone);
  setAddresses(page, twins);
  const paragraphs = parsed.paragraphBlocks
    .flatMap((i) => parsed.blocks[i] ?? [])
    .map(({ text, heading, nodes }) => ({ text, isHeading: heading !== null, nodes: twinsIn(twins, nodes) }));
  const texts = new Set<Node>(paragraphs.flatMap(({ nodes }) => nodes));
  const pictures = placePictures(page, parsed, twins);
  const tables = dataTables(clone, texts);
  const cells = tables.flatMap((table) => [
    ...table.querySelectorAll("tr, td, th"),
    ...nodesUnder(table).filter(isText),
  ]);
  clone.head?.replaceChildren();
  removeAllBut([...texts, ...pictures, ...cells], clone.body);
  for (const element of clone.querySelectorAll("*")) removeLook(element);
  return { document: clone, paragraphs, tables };
}

/** Page and clone have the same nodes in the same order. */
function twinsOf(page: Document, clone: Document): ReadonlyMap<PageNode, Node> {
  const twins = nodesUnder(clone);
  return new Map(nodesUnder(page).flatMap((node, i) => (twins[i] ? [[node, twins[i]]] : [])));
}

function twinsIn(twins: ReadonlyMap<PageNode, Node>, nodes: readonly PageNode[]): readonly Text[] {
  return nodes.map((node) => twins.get(node)).filter(isText);
}

/** The clone is shown under another address, so relative ones would break. */
function setAddresses(page: Document, twins: ReadonlyMap<PageNode, Node>): void {
  for (const element of page.querySelectorAll("[href], [src]")) {
    const twin = twins.get(element);
    if (!isElement(twin)) continue;
    for (const name of ["href", "src"]) {
      const address = absoluteAddress(element.getAttribute(name), page);
      if (address === null) twin.removeAttribute(name);
      else twin.setAttribute(name, address);
    }
  }
}

/** @returns the primary copy's pictures in the clone, and those that only another copy has, added beside their paragraph */
function placePictures(page: Document, parsed: ParsedPage, twins: ReadonlyMap<PageNode, Node>): readonly Node[] {
  const primary = parsed.copies[parsed.primary];
  if (!primary) return [];
  const all = picturesOn(page, parsed);
  const known = new Set<string>();
  const isNew = ({ address }: Picture) => !known.has(address) && known.add(address).size > 0;
  const own = picturesIn(all, primary).filter(isNew);
  const added = parsed.copies
    .filter((other) => other !== primary)
    .flatMap((other) => {
      const missing = picturesIn(all, other).filter(isNew);
      // Each is put directly after its paragraph, so the last of several goes first.
      return missing.toReversed().map((picture) => addPicture(picture, other, parsed, twins));
    });
  return [...own.flatMap(({ element }) => twins.get(element) ?? []), ...added.filter((node) => node !== null)];
}

/** Puts a picture after the last paragraph above it that the primary copy has too; above the text where there is none. */
function addPicture(
  { element, after }: Picture,
  other: ArticleCopy,
  { blocks, paragraphBlocks }: ParsedPage,
  twins: ReadonlyMap<PageNode, Node>,
): Node | null {
  const keyAt = (i: number) => blocks[i]?.key ?? "";
  const byKey = new Map(paragraphBlocks.map((i) => [keyAt(i), i]));
  const above = other.blocks.findLast((i) => i <= after && byKey.has(keyAt(i)));
  const paragraph = blocks[(above === undefined ? paragraphBlocks[0] : byKey.get(keyAt(above))) ?? -1];
  const [text] = twinsIn(twins, paragraph?.nodes.slice(above === undefined ? 0 : -1) ?? []);
  const picture = twins.get(element)?.cloneNode(true);
  if (!text || !picture) return null;
  const anchor = paragraphAround(text);
  anchor.parentNode?.insertBefore(picture, above === undefined ? anchor : anchor.nextSibling);
  return picture;
}

/** The outermost inline element around a text, or its paragraph: a picture beside it is in no link. */
function paragraphAround(text: Text): Node {
  let node: Node = text;
  while (node.parentElement && isInline(node.parentElement)) node = node.parentElement;
  return node.parentElement?.localName === "p" ? node.parentElement : node;
}

function removeAllBut(nodes: readonly Node[], body: Element): void {
  const needed = new Set<Node>([body]);
  for (const node of nodes) for (let at: Node | null = node; at && !needed.has(at); at = at.parentNode) needed.add(at);
  for (const node of nodesUnder(body)) {
    // Breaks and spaces still separate the texts.
    const separates = (isElement(node) && node.localName === "br") || (isText(node) && isBlank(node));
    if (!needed.has(node) && !(separates && node.parentNode && needed.has(node.parentNode)))
      node.parentNode?.removeChild(node);
  }
}

/** Class names are hints at best, and the site hides elements by them. */
function removeLook(element: Element): void {
  const allowed: readonly string[] = VIEW_ATTRIBUTES;
  for (const { name } of [...element.attributes]) if (!allowed.includes(name)) element.removeAttribute(name);
}
