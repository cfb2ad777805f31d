/**
 * Whether something opaque lies over a text. Asks what is found at a point of the window, which costs next to nothing
 * on a page at rest, and would cost a layout on one that is changing: call it at rest only.
 */
import { pastFields } from "../read/page/past-fields";
import { isOpaque } from "./text-sight";

/** What shows itself instead of what is behind it. */
const PICTURES = /^(?:canvas|embed|iframe|img|object|video)$/u;

/** @returns whether none of the texts in the window can be seen for what lies over them; false where none is in it */
export function areCovered(texts: readonly Text[]): boolean {
  let isAnyInWindow = false;
  for (const text of texts) {
    const covered = isCovered(text);
    if (covered === false) return false;
    isAnyInWindow ||= covered === true;
  }
  return isAnyInWindow;
}

/** Looks at the middle of its first line. @returns null where that is not in the window */
function isCovered(text: Text): boolean | null {
  const { parentElement, ownerDocument: document } = text;
  const range = document.createRange();
  range.selectNodeContents(text);
  const [line] = range.getClientRects();
  if (parentElement === null || line === undefined) return null;
  const top = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
  return top && liesOver(top, parentElement);
}

function liesOver(top: Element, element: Element): boolean {
  if (top === element) return false;
  // Found in place of a text that can be pointed at, an element around it is painted over it.
  if (top.contains(element)) return getComputedStyle(element).pointerEvents !== "none" && isOpaqueBox(top);
  let isCover = false;
  for (let at: Element | null = top; at && !at.contains(element); at = pastFields(at).parentElement) {
    // The reader scrolls the text out from under it.
    if (/fixed|sticky/u.test(getComputedStyle(at).position)) return false;
    isCover ||= isOpaqueBox(at);
  }
  return isCover;
}

function isOpaqueBox(element: Element): boolean {
  return PICTURES.test(pastFields(element).localName) || isOpaque(getComputedStyle(element).backgroundColor);
}
