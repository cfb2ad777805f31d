import type { Cell } from "../columns";
import type { ExportEntry, ExportOptions } from "../export-entry";
import { fileLabelsIn } from "../file-labels";
import { fittingRows } from "../long-cells";
import { type ZipPart, zip } from "../zip";
import { contentTypes, documentRels, styles, workbook, workbookRels } from "./parts";
import { sheetXml } from "./sheet";
import { type Table, tablesOf } from "./tables";

/** Excel's limit, the header included. */
const MOST_ROWS = 1_048_576;

/**
 * A workbook (ECMA-376) with only the parts that a table needs: text, numbers, dates, a frozen header and filters. Our
 * own code writes it in slices, since ten thousand articles have hundreds of thousands of cells.
 * @param mostRows of a sheet; a longer table continues in further sheets
 */
export function writeXlsx(
  entries: readonly ExportEntry[],
  options: ExportOptions,
  mostRows = MOST_ROWS,
): Promise<Uint8Array<ArrayBuffer>> {
  return zip(partsOf(entries, tablesOf(options, entries), fileLabelsIn(options.labels).continued, mostRows));
}

interface SheetPart {
  readonly name: string;
  readonly range: string;
}

/** Yields the parts that list the sheets last, when their number is known. */
function* partsOf(
  entries: readonly ExportEntry[],
  tables: readonly Table[],
  continued: string,
  mostRows: number,
): Iterable<ZipPart> {
  const sheets: SheetPart[] = [];
  yield { name: "_rels/.rels", pieces: [documentRels()] };
  for (const table of tables) {
    const pages = inPages(rowsOf(entries, table, continued), mostRows - 1);
    for (const [page, rows] of pages) {
      const name = page === 1 ? table.name : `${table.name} (${page})`;
      yield {
        name: `xl/worksheets/sheet${sheets.length + 1}.xml`,
        pieces: sheetXml(table, rows, (range) => sheets.push({ name, range })),
      };
    }
  }
  yield { name: "xl/styles.xml", pieces: [styles()] };
  yield { name: "xl/workbook.xml", pieces: [workbook(sheets)] };
  yield { name: "xl/_rels/workbook.xml.rels", pieces: [workbookRels(sheets.length)] };
  yield { name: "[Content_Types].xml", pieces: [contentTypes(sheets.length)] };
}

function* rowsOf(entries: readonly ExportEntry[], table: Table, continued: string): Iterable<readonly Cell[]> {
  const isKey = table.columns.map((column) => column.isKey);
  for (const entry of entries) for (const cells of table.rowsOf(entry)) yield* fittingRows(cells, isKey, continued);
}

/**
 * The items in pages of a given size, numbered from 1; one empty page without items. Read each page to its end before
 * the next one.
 */
function* inPages<T>(items: Iterable<T>, size: number): Iterable<readonly [page: number, items: Iterable<T>]> {
  const iterator = items[Symbol.iterator]();
  let next = iterator.next();
  const take = function* () {
    for (let taken = 0; taken < size && !next.done; taken++) {
      yield next.value;
      next = iterator.next();
    }
  };
  let page = 1;
  do yield [page++, take()];
  while (!next.done);
}
