/** Evens out handmade markup: indents of spaces, headings of every rank, pictures in paragraphs of their own. */
import { isBlank } from "../live-page/nodes";
import { isElement, isText, nodesUnder } from "./nodes";

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
  trimStart(nodes, (text) => text.trimStart());
  trimStart(nodes.toReversed(), (text) => text.trimEnd());
}

/** Removes spaces and breaks up to the first word or picture. */
function trimStart(nodes: readonly Node[], trimText: (text: string) => string): void {
  for (const node of nodes) {
    if (isText(node)) {
      node.data = trimText(node.data);
      if (!isBlank(node)) return;
    } else if (isElement(node) && node.localName === "br") {
      node.remove();
    } else if (isElement(node) && !node.firstChild) {
      return;
    }
  }
}
