/** Shows a passage on the page: scrolls to it and marks it for a moment, without touching its nodes. */

const HIGHLIGHT = "cnnb-press-mark";
/** Long enough to find it, short enough not to stay in the way. */
const SHOWN_MS = 2600;
const RULE = `::highlight(${HIGHLIGHT}) { background-color: #ffe58f; color: #1b1b1b; }`;

/** @returns whether there was something to show: the page may have changed since it was read */
export function markPassage(texts: readonly Text[]): boolean {
  const ranges = texts.filter((text) => text.isConnected).map(rangeOf);
  const first = ranges[0];
  const element = texts.find((text) => text.isConnected)?.parentElement;
  if (!first || !element) return false;
  const view = element.ownerDocument.defaultView;
  const calm = view?.matchMedia("(prefers-reduced-motion: reduce)").matches ?? true;
  element.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
  const remove = supportsHighlights() ? highlight(element.ownerDocument, ranges) : outline(element);
  view?.setTimeout(remove, SHOWN_MS);
  return true;
}

function rangeOf(text: Text): Range {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return range;
}

function supportsHighlights(): boolean {
  return typeof CSS !== "undefined" && "highlights" in CSS && typeof Highlight === "function";
}

function highlight(document: Document, ranges: readonly Range[]): () => void {
  const style = document.createElement("style");
  style.textContent = RULE;
  document.head.append(style);
  CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges));
  return () => {
    CSS.highlights.delete(HIGHLIGHT);
    style.remove();
  };
}

/** Where the browser has no highlights: a frame around the paragraph, which takes no room. */
function outline(element: HTMLElement): () => void {
  const before = element.getAttribute("style");
  element.style.setProperty("outline", "3px solid #e0a800", "important");
  return () => {
    if (before === null) element.removeAttribute("style");
    else element.setAttribute("style", before);
  };
}
