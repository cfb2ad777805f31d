/**
 * The article as Readability cleans it. It does not have to guess which text is the article, as the clone holds nothing
 * else. Its result is used only if no paragraph or picture is lost and no lines are run together.
 */
import { Readability } from "@mozilla/readability";
import { isBlank } from "../live-page/nodes";
import { type Line, walkPage } from "../read/page/walk";
import { MOST_LEVELS } from "../site";
import type { ArticleClone } from "./article-clone";
import { hasLetters, isDataTable } from "./data-tables";
import { isDocument, isElement, isText, nodesUnder } from "./nodes";
import { tidyBody } from "./tidy-body";
import { isInline, VIEW_BLOCKS } from "./view-markup";

/** No page of the site has as many; Readability would take minutes. */
const MOST_ELEMENTS = 20_000;

/** @returns null where its result is not the article of the record */
export function readableBody({ document, paragraphs, tables }: ArticleClone): Element | null {
  const copy = document.cloneNode(true);
  if (!isDocument(copy) || isTooMuch(copy)) return null;
  // Readability tries again, each time less strict, until it has found this much: all of the text.
  const charThreshold = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const options = { charThreshold, disableJSONLD: true, serializer: (root: Node) => root };
  const body = new Readability(copy, options).parse()?.content;
  if (!isElement(body)) return null;
  tidyBody(body);
  const texts = paragraphs.map(({ text }) => text);
  const hasPictures = countOf(body, "img") === countOf(document.body, "img");
  const hasTables = [...body.querySelectorAll("table")].filter(isDataTable).length === tables.length;
  return hasPictures && hasTables && isOfViewMarkup(body) && hasEachApart(body, texts) ? body : null;
}

function isTooMuch(copy: Document): boolean {
  const levels = new Map<Node, number>();
  const elements = copy.querySelectorAll("*");
  if (elements.length > MOST_ELEMENTS) return true;
  for (const element of elements) {
    const level = (element.parentNode ? (levels.get(element.parentNode) ?? 0) : 0) + 1;
    if (level > MOST_LEVELS) return true;
    levels.set(element, level);
  }
  return false;
}

function countOf(root: ParentNode, selector: string): number {
  return root.querySelectorAll(selector).length;
}

/** Whether every text is in a block of the view: other elements are dropped, and their lines would run together. */
function isOfViewMarkup(body: Element): boolean {
  return nodesUnder(body).every((node) => {
    if (isElement(node)) return VIEW_BLOCKS.has(node.localName) || isInline(node);
    return !isText(node) || isBlank(node) || node.parentElement?.localName !== "div";
  });
}

/** Whether each paragraph is one line, in order, and no other line has letters. */
function hasEachApart(body: Element, paragraphs: readonly string[]): boolean {
  const lines = walkPage(body).lines.filter(({ text }: Line) => hasLetters(text));
  const expected = paragraphs.filter(hasLetters);
  return lines.length === expected.length && lines.every(({ text, gap }, i) => text === expected[i] && gap === "block");
}
