/** A clone of the page in which nothing is left but the article. The page itself is not touched. */
import type { ArticleCopy } from "../read/copies/article-copy";
import type { PageNode } from "../read/page/walk";
import type { ParsedPage } from "../read/read-page";
import { absoluteAddress, type Picture, picturesIn, picturesOn } from "./copy-pictures";
import { dataTables } from "./data-tables";
import { isBlank, isDocument, isElement, isText, nodesUnder } from "./nodes";
import { isInline, VIEW_ATTRIBUTES } from "./view-markup";

/** A paragraph of the record, and where it stands in the copy. */
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

/** @returns null where the page has no body to copy */
export function cloneArticle(page: Document, reading: ParsedPage): ArticleClone | null {
  const copy = page.cloneNode(true);
  if (!isDocument(copy) || !copy.body) return null;
  const twins = twinsOf(page, copy);
  setAddresses(page, twins);
  const paragraphs = reading.paragraphBlocks
    .flatMap((i) => reading.blocks[i] ?? [])
    .map(({ text, isHeading, nodes }) => ({ text, isHeading, nodes: twinsIn(twins, nodes) }));
  const said = new Set<Node>(paragraphs.flatMap(({ nodes }) => nodes));
  const pictures = keepPictures(page, reading, twins);
  const tables = dataTables(copy, said);
  const cells = tables.flatMap((table) => [
    ...table.querySelectorAll("tr, td, th"),
    ...nodesUnder(table).filter(isText),
  ]);
  copy.head?.replaceChildren();
  leaveOnly(copy.body, [...said, ...pictures, ...cells]);
  for (const element of copy.querySelectorAll("*")) removeLook(element);
  return { document: copy, paragraphs, tables };
}

/** Page and copy have the same nodes in the same order. */
function twinsOf(page: Document, copy: Document): ReadonlyMap<PageNode, Node> {
  const copies = nodesUnder(copy);
  return new Map(nodesUnder(page).flatMap((node, i) => (copies[i] ? [[node, copies[i]]] : [])));
}

function twinsIn(twins: ReadonlyMap<PageNode, Node>, nodes: readonly PageNode[]): readonly Text[] {
  return nodes.map((node) => twins.get(node)).filter(isText);
}

/** The copy will be read under another address. */
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

/** @returns the pictures of the kept print in the copy, with those that only another print has put where they belong */
function keepPictures(page: Document, reading: ParsedPage, twins: ReadonlyMap<PageNode, Node>): readonly Node[] {
  const { copies: prints, primary: kept } = reading;
  const print = prints[kept];
  if (!print) return [];
  const all = picturesOn(page, reading);
  const known = new Set<string>();
  const isNew = ({ address }: Picture) => !known.has(address) && known.add(address).size > 0;
  const own = picturesIn(all, print).filter(isNew);
  const added = prints
    .filter((other) => other !== print)
    .flatMap((other) => {
      const missing = picturesIn(all, other).filter(isNew);
      // Each goes directly after its paragraph: the last of several first.
      return missing.toReversed().map((picture) => addPicture(picture, other, reading, twins));
    });
  return [...own.flatMap(({ element }) => twins.get(element) ?? []), ...added.filter((node) => node !== null)];
}

/** After the last paragraph over it that the kept print has too; where there is none, over the text. */
function addPicture(
  { element, after }: Picture,
  other: ArticleCopy,
  { blocks, paragraphBlocks }: ParsedPage,
  twins: ReadonlyMap<PageNode, Node>,
): Node | null {
  const key = (i: number) => blocks[i]?.key ?? "";
  const places = new Map(paragraphBlocks.map((i) => [key(i), i]));
  const over = other.blocks.findLast((i) => i <= after && places.has(key(i)));
  const paragraph = blocks[(over === undefined ? paragraphBlocks[0] : places.get(key(over))) ?? -1];
  const [text] = twinsIn(twins, paragraph?.nodes.slice(over === undefined ? 0 : -1) ?? []);
  const picture = twins.get(element)?.cloneNode(true);
  if (!text || !picture) return null;
  const place = paragraphAround(text);
  place.parentNode?.insertBefore(picture, over === undefined ? place : place.nextSibling);
  return picture;
}

/** The outermost element that stands in the line with the text, or its paragraph: what comes beside it is in no link. */
function paragraphAround(text: Text): Node {
  let node: Node = text;
  while (node.parentElement && isInline(node.parentElement)) node = node.parentElement;
  return node.parentElement?.localName === "p" ? node.parentElement : node;
}

function leaveOnly(body: Element, kept: readonly Node[]): void {
  const needed = new Set<Node>([body]);
  for (const node of kept) for (let at: Node | null = node; at && !needed.has(at); at = at.parentNode) needed.add(at);
  for (const node of nodesUnder(body)) {
    // Breaks and spaces part what is left.
    const parts = (isElement(node) && node.localName === "br") || (isText(node) && isBlank(node));
    if (!needed.has(node) && !(parts && node.parentNode && needed.has(node.parentNode)))
      node.parentNode?.removeChild(node);
  }
}

/** Names of classes are hints at most, and what the site hides is hidden by them too. */
function removeLook(element: Element): void {
  const stays: readonly string[] = VIEW_ATTRIBUTES;
  for (const { name } of [...element.attributes]) if (!stays.includes(name)) element.removeAttribute(name);
}
