import type { ExportEntry } from "../export-entry";
import { cellXml, textXml } from "./cell";
import { SHEET_END, SHEET_START, STYLES } from "./parts";
import type { Sheet } from "./tables";

/** In points: three lines, so that a row shows how its texts begin and the next one is not far. */
const ROW_HEIGHT = 48;

/** The frozen first row stays in sight while the others are scrolled. */
const VIEW =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/**
 * @param cut what ends a text that does not fit into its cell
 * @param onEnd is told the range that the filters are for
 */
export function* sheetXml(
  entries: readonly ExportEntry[],
  { columns, rowsOf }: Sheet,
  cut: string,
  onEnd: (range: string) => void,
): Iterable<string> {
  const letters = columns.map((_, i) => columnLetter(i));
  const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const header = columns.map(({ name }, i) => textXml(name, `${letters[i]}1`, STYLES.header, cut));
  yield `${SHEET_START}${VIEW}<cols>${widths.join("")}</cols><sheetData><row r="1">${header.join("")}</row>`;
  let row = 1;
  for (const entry of entries) {
    for (const cells of rowsOf(entry)) {
      row++;
      const xml = cells.map((cell, i) => cellXml(cell, `${letters[i]}${row}`, cut)).join("");
      yield `<row r="${row}" ht="${ROW_HEIGHT}" customHeight="1">${xml}</row>`;
    }
  }
  const last = letters.at(-1);
  onEnd(`$A$1:$${last}$${row}`);
  yield `</sheetData><autoFilter ref="A1:${last}${row}"/>${SHEET_END}`;
}

/** 0 → A; no table has more than the 26 columns that one letter can name. */
function columnLetter(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}
