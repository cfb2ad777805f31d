/** Evens out what pages write by hand: indents of spaces, headings of every rank, pictures in paragraphs of their own. */
import { isBlank, isElement, isText, nodesUnder } from "./nodes";

/** Longer headings are paragraphs that the page prints large. */
const LONGEST_HEADING = 40;

export function tidyBody(body: Element): void {
  for (const heading of body.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
    const { length } = (heading.textContent ?? "").trim();
    rename(heading, length > LONGEST_HEADING ? "p" : "h2");
  }
  for (const paragraph of body.querySelectorAll("p, h2")) {
    if ((paragraph.textContent ?? "").trim() === "") {
      if (paragraph.querySelector("img")) rename(paragraph, "figure");
      else paragraph.remove();
    }
  }
  for (const image of body.querySelectorAll("div > img")) {
    const figure = image.ownerDocument.createElement("figure");
    image.replaceWith(figure);
    figure.append(image);
  }
  for (const block of body.querySelectorAll("p, h2, li, td, th, figcaption, caption, blockquote")) trim(block);
}

function rename(element: Element, name: string): void {
  if (element.localName === name) return;
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

/** The view indents paragraphs itself. */
function trim(block: Element): void {
  const nodes = nodesUnder(block);
  for (const node of nodes) {
    if (isText(node)) node.data = node.data.replace(/^\s+/u, "");
    if (isText(node) ? !isBlank(node) : isElement(node) && node.localName !== "br" && !node.firstChild) break;
    if (isElement(node) && node.localName === "br") node.remove();
  }
  for (const node of nodes.toReversed()) {
    if (isText(node)) node.data = node.data.trimEnd();
    if (isText(node) ? !isBlank(node) : isElement(node) && node.localName !== "br" && !node.firstChild) break;
    if (isElement(node) && node.localName === "br") node.remove();
  }
}
