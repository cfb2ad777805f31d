/** Shows a passage on the page: scrolls to it and marks it for a moment, without touching its nodes. */
import { highlight } from "./highlight";

const HIGHLIGHT = "cnnb-press-mark";
/** Long enough to be found, short enough not to stand in the way. */
const MARKED_MS = 3000;
const RULE = `
::highlight(${HIGHLIGHT}) { background-color: #ffe58f; color: #1b1b1b; }
@media (forced-colors: active) {
  ::highlight(${HIGHLIGHT}) { background-color: Mark; color: MarkText; }
}
`;
/** How far down the window the passage comes to stand: its context above it, the most of it below. */
const HEIGHT_SHARE = 1 / 4;

/** @returns whether there was something to show: the page may have changed since it was read, or hide it */
export function showPassage(texts: readonly Text[]): boolean {
  const ranges = texts.filter((text) => text.isConnected).map(rangeOf);
  const top = ranges.map((range) => range.getBoundingClientRect()).find(({ height }) => height > 0)?.top;
  const document = ranges[0]?.startContainer.ownerDocument;
  const view = document?.defaultView;
  if (top === undefined || !view) return false;
  const isCalm = view.matchMedia("(prefers-reduced-motion: reduce)").matches;
  view.scrollBy({ top: top - view.innerHeight * HEIGHT_SHARE, behavior: isCalm ? "instant" : "smooth" });
  setTimeout(highlight(document.head, HIGHLIGHT, RULE, ranges), MARKED_MS);
  return true;
}

function rangeOf(text: Text): Range {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return range;
}
