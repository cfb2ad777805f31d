/** Tables that hold data. Pages of the site also lay out their articles in tables, which are no part of them. */
import { isBlank, isText, nodesUnder } from "./nodes";

const LEAST_ROWS = 2;
const LEAST_CELLS = 2;

/**
 * @param said the texts that the record has
 * @returns the tables that belong to the article whole: what they say beside its texts are bare numbers and marks
 */
export function dataTables(root: ParentNode, said: ReadonlySet<Node>): Element[] {
  return [...root.querySelectorAll("table")].filter((table) => {
    const texts = nodesUnder(table).filter((node) => isText(node) && !isBlank(node));
    const isWhole = texts.every((text) => said.has(text) || !hasLetters(text.nodeValue ?? ""));
    return texts.some((text) => said.has(text)) && isWhole && isDataTable(table);
  });
}

export function isDataTable(table: Element): boolean {
  if (table.querySelector("table")) return false;
  const rows = [...table.querySelectorAll("tr")].map(({ children }) => [...children].filter(saysSomething));
  return rows.filter(({ length }) => length >= LEAST_CELLS).length >= LEAST_ROWS;
}

/** A record has no paragraphs without a letter; the cells of a table have. */
export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

function saysSomething({ textContent }: Element): boolean {
  return (textContent ?? "").trim() !== "";
}
