import type { Cell } from "../columns";
import { cellXml, textXml } from "./cell";
import { SHEET_END, SHEET_START, STYLES } from "./parts";
import type { Table } from "./tables";

/** In points: three lines, so that a row shows how its texts begin. */
const ROW_HEIGHT = 48;

/** Freezes the first row, which stays in sight while the others scroll. */
const VIEW =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/**
 * @param rows the cells of each row under the header
 * @param onEnd receives the range of the filters: `$A$1:$J$12`
 */
export function* sheetXml(
  { columns }: Table,
  rows: Iterable<readonly Cell[]>,
  onEnd: (range: string) => void,
): Iterable<string> {
  const letters = columns.map((_, i) => columnLetters(i));
  const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const header = columns.map(({ name }, i) => textXml(name, `${letters[i]}1`, STYLES.header));
  yield `${SHEET_START}${VIEW}<cols>${widths.join("")}</cols><sheetData><row r="1">${header.join("")}</row>`;
  let row = 1;
  for (const cells of rows) {
    row++;
    const xml = cells.map((cell, i) => cellXml(cell, `${letters[i]}${row}`)).join("");
    yield `<row r="${row}" ht="${ROW_HEIGHT}" customHeight="1">${xml}</row>`;
  }
  const last = letters.at(-1);
  onEnd(`$A$1:$${last}$${row}`);
  yield `</sheetData><autoFilter ref="A1:${last}${row}"/>${SHEET_END}`;
}

const LETTERS = 26;

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(index: number): string {
  const letter = String.fromCharCode("A".charCodeAt(0) + (index % LETTERS));
  return index < LETTERS ? letter : columnLetters(Math.floor(index / LETTERS) - 1) + letter;
}
