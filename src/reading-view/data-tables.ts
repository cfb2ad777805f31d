/** Tables that hold data. Pages of the site also use tables for layout. */
import { isBlank } from "../live-page/nodes";
import { isText, nodesUnder } from "./nodes";

const LEAST_ROWS = 2;
const LEAST_CELLS = 2;

/**
 * @param read the text nodes of the record
 * @returns the tables that belong to the article as a whole: besides its texts they hold only bare numbers and marks
 */
export function dataTables(root: ParentNode, read: ReadonlySet<Node>): Element[] {
  return [...root.querySelectorAll("table")].filter((table) => {
    const texts = nodesUnder(table).filter((node) => isText(node) && !isBlank(node));
    const isWhole = texts.every((text) => read.has(text) || !hasLetters(text.nodeValue ?? ""));
    return texts.some((text) => read.has(text)) && isWhole && isDataTable(table);
  });
}

export function isDataTable(table: Element): boolean {
  if (table.querySelector("table")) return false;
  const rows = [...table.querySelectorAll("tr")].map(({ children }) => [...children].filter(hasContent));
  return rows.filter(({ length }) => length >= LEAST_CELLS).length >= LEAST_ROWS;
}

/** A record has no paragraph without letters, but cells of a table may have none. */
export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

function hasContent({ textContent }: Element): boolean {
  return (textContent ?? "").trim() !== "";
}
