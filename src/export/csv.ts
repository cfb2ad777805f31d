import { COLUMN_IDS } from "../present/column-ids";
import { articleRow, CELLS, type Cell, turnRows } from "./columns";
import type { ExportEntry, ExportOptions } from "./export-entry";
import { fileLabelsIn } from "./file-labels";

/** Without it Excel takes the bytes for the system's own code page. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/**
 * RFC 4180 as spreadsheets read it: a row for each answer, what belongs to the article standing on each of its rows;
 * an article without questions has one row.
 */
export function* writeCsv(entries: readonly ExportEntry[], options: ExportOptions): Iterable<string> {
  const labels = fileLabelsIn(options.labels);
  const columns = options.columns ?? COLUMN_IDS;
  const line = (cells: readonly Cell[]) => `${cells.map((cell) => field(cell, options.csvGuard)).join(",")}${LINE_END}`;
  yield `${BYTE_ORDER_MARK}${line(columns.map((id) => labels[id]))}`;
  for (const entry of entries) {
    const turns = turnRows(entry);
    const rows = turns.length === 0 ? [articleRow(entry)] : turns;
    yield rows.map((row) => line(columns.map((id) => CELLS[id](row, labels)))).join("");
  }
}

/** With these a spreadsheet begins a formula, the full-width ones in Chinese and Japanese settings: OWASP, CSV Injection. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/** @param guard puts `'` before text that a spreadsheet would run as a formula */
function field(cell: Cell, guard: boolean): string {
  const text = typeof cell === "object" ? (cell?.at ?? "") : String(cell);
  const safe = guard && typeof cell === "string" && FORMULA_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
