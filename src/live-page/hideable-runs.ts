/** Which stretches of the page hold nothing but given texts, so that they can be wrapped and hidden whole. */

import { pastFields } from "../read/page/past-fields";
import { following, isBlank } from "./nodes";

/** Neighbours in one parent; the first and the last hold a given text. */
export type Run = readonly [ChildNode, ...ChildNode[]];

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What stays where it is: it would start anew when moved, is operated, or shows what no text repeats. */
const STAYS = names(
  "audio button canvas embed form frame frameset iframe img input link math meter object progress select style svg textarea video",
);
/** Elements whose text no reader sees. */
const UNSEEN = names("noscript script template");
/** Elements that mean nothing outside of their parent: not they are wrapped, but what is in them. */
const PARTS = names(
  "body caption col colgroup dd dt head html legend li optgroup option rp rt summary tbody td tfoot th thead tr",
);

/**
 * @param texts text nodes in the order of the page; those no longer on it are left out
 * @param isShown whether a reader sees a node; asked of pictures alone: one that is repeated elsewhere can be hidden
 */
export function hideableRuns(texts: readonly Text[], isShown: (node: Node) => boolean): Run[] {
  const given = texts.filter((text) => text.isConnected && !isBlank(text));
  const [first, last] = [given[0], given.at(-1)];
  if (!first || !last) return [];
  const isRepeated = (image: Element) => isRepeatedPicture(image, first, last, isShown);
  const { reached, holdsMore } = survey(elementAround(first, last), new Set(given), isRepeated);
  return joinNeighbours(new Set(reached.map((text) => largestUnit(text, holdsMore))), holdsMore);
}

/** The innermost element around all given texts that can be wrapped itself. */
function elementAround(first: Text, last: Text): Node {
  const range = first.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  let around = range.commonAncestorContainer;
  for (;;) {
    const { parentElement, localName } = around instanceof Element ? pastFields(around) : NOT_AN_ELEMENT;
    if (!parentElement || !PARTS.has(localName)) return around;
    around = parentElement;
  }
}

const NOT_AN_ELEMENT = { parentElement: null, localName: "" };

interface Survey {
  /** The given texts that can be hidden at all, in order. */
  readonly reached: readonly Text[];
  /** What is, or has in it, something else than given texts; all that is around the root too. */
  readonly holdsMore: ReadonlySet<Node>;
}

function survey(root: Node, given: ReadonlySet<Text>, isRepeated: (image: Element) => boolean): Survey {
  const reached: Text[] = [];
  const holdsMore = new Set<Node>();
  const mark = (from: Node | null) => {
    for (let at = from; at && !holdsMore.has(at); at = pastFields(at).parentNode) holdsMore.add(at);
  };
  mark(pastFields(root).parentNode);
  for (let node: Node | null = root; node; ) {
    let enters = true;
    if (node instanceof Text) {
      if (given.has(node)) reached.push(node);
      else if (!isBlank(node)) mark(node);
    } else if (node instanceof Element) {
      const { localName } = pastFields(node);
      const stays = staysInPlace(node) && !(localName === "img" && isRepeated(node));
      if (stays) mark(node);
      // Old pages put a whole article into a form.
      enters = !UNSEEN.has(localName) && (!stays || localName === "form");
    }
    node = following(node, root, enters);
  }
  return { reached, holdsMore };
}

function staysInPlace(element: Element): boolean {
  const { localName, shadowRoot } = pastFields(element);
  // Custom elements run code of the page when they are moved.
  return STAYS.has(localName) || localName.includes("-") || shadowRoot !== null;
}

function largestUnit(text: Text, holdsMore: ReadonlySet<Node>): ChildNode {
  let unit: ChildNode = text;
  for (let at = text.parentElement; at && !holdsMore.has(at); at = pastFields(at).parentElement) {
    if (!PARTS.has(pastFields(at).localName)) unit = at;
  }
  return unit;
}

function joinNeighbours(units: ReadonlySet<ChildNode>, holdsMore: ReadonlySet<Node>): Run[] {
  const runs: [ChildNode, ...ChildNode[]][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    const between = run ? siblingsBetween(run.at(-1), unit, holdsMore) : null;
    if (run && between) for (const node of [...between, unit]) run.push(node);
    else runs.push([unit]);
  }
  return runs;
}

/** White space, comments and the like between two units; null where they are no neighbours. */
function siblingsBetween(
  from: ChildNode | undefined,
  to: ChildNode,
  holdsMore: ReadonlySet<Node>,
): readonly ChildNode[] | null {
  const between: ChildNode[] = [];
  for (let at = from?.nextSibling; at !== to; at = at.nextSibling) {
    if (!at || holdsMore.has(at)) return null;
    between.push(at);
  }
  return between;
}

/** Whether a picture among the texts is seen elsewhere on the page too. */
function isRepeatedPicture(image: Element, first: Text, last: Text, isShown: (node: Node) => boolean): boolean {
  if (!(image instanceof HTMLImageElement) || image.src === "" || !isBetween(image, first, last)) return false;
  return [...image.ownerDocument.images].some(
    (other) => other.src === image.src && !isBetween(other, first, last) && isShown(other),
  );
}

function isBetween(node: Node, first: Node, last: Node): boolean {
  const isAfterFirst = (first.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isAfterFirst && (last.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}
