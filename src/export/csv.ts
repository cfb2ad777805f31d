import type { ColumnId } from "../present/column-ids";
import { articleRow, CELLS, type Cell, columnsFor, KEY_COLUMNS, type Row, turnRows } from "./columns";
import type { ExportEntry, ExportOptions } from "./export-entry";
import { type FileLabels, fileLabelsIn } from "./file-labels";
import { fittingRows } from "./long-cells";

/** Without it Excel reads the file in the system's own code page. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/** Long texts of the article are written in its first row only; the other columns in each of its rows. */
const ONCE_AN_ARTICLE: readonly ColumnId[] = ["paragraphs", "outline", "figures"];

/** RFC 4180 as spreadsheets read it: a row for each answer; an article without questions has one row. */
export function* writeCsv(entries: readonly ExportEntry[], options: ExportOptions): Iterable<string> {
  const labels = fileLabelsIn(options.labels);
  const columns = columnsFor(options.columns, entries);
  yield `${BYTE_ORDER_MARK}${line(columns.map((id) => labels[id]))}`;
  for (const entry of entries) {
    const turns = turnRows(entry);
    const rows = turns.length === 0 ? [articleRow(entry)] : turns;
    yield rows.map((row, i) => linesOf(row, i === 0, columns, labels, options.csvGuard)).join("");
  }
}

function linesOf(
  row: Row,
  isFirst: boolean,
  columns: readonly ColumnId[],
  labels: FileLabels,
  hasGuard: boolean,
): string {
  const cells = columns.map((id) => {
    if (!isFirst && ONCE_AN_ARTICLE.includes(id)) return "";
    return hasGuard ? guarded(CELLS[id](row, labels), id) : textOfCell(CELLS[id](row, labels));
  });
  const rows = fittingRows(
    cells,
    columns.map((id) => KEY_COLUMNS.includes(id)),
    labels.continued,
  );
  // A long text may be split in front of a `=`.
  const again = (cell: Cell, i: number) => (hasGuard && cell !== cells[i] ? guarded(cell, "paragraphs") : cell);
  return rows.map((row) => line(row.map(again))).join("");
}

function line(cells: readonly Cell[]): string {
  return `${cells.map((cell) => quoted(textOfCell(cell))).join(",")}${LINE_END}`;
}

/** Characters that separate cells in some locale, and those that end a row. */
const NEEDS_QUOTES = /[",;\t|\r\n]|^\s|\s$/u;

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Some programs stop at a NUL; the other characters are invisible. Tabs and line ends stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

function textOfCell(cell: Cell): string {
  const text = typeof cell === "object" ? (cell?.at ?? "") : String(cell);
  return text.replace(CONTROLS, "");
}

/**
 * Characters with which a spreadsheet begins a formula, the full-width ones in Chinese and Japanese settings (OWASP, CSV
 * Injection), also behind spaces, quotes and invisible characters. A program that expects another separator splits a
 * cell at each `;`, tab, bar or line end, because it finds the cell's quotes in the middle of a field.
 */
const FORMULA = /(?<=^|[;\t|\r\n])(?=(?:[^\S\t\r\n]|["\p{Cf}])*[=+\-@＝＋－＠])/gu;
const LINE_START = /^(?=[\t\r\n])/u;
const NUMBER_OF_ARTICLE = /^\d+$/u;

/** Puts `'` where a spreadsheet would begin a formula, and writes an article's number as text, which keeps its first zero. */
function guarded(cell: Cell, column: ColumnId): Cell {
  if (typeof cell === "number") return cell;
  const text = textOfCell(cell);
  if (column === "id" && NUMBER_OF_ARTICLE.test(text)) return `="${text}"`;
  return text.replace(FORMULA, "'").replace(LINE_START, "'");
}
