import type { ExportEntry, ExportOptions } from "../export-entry";
import { fileLabelsIn } from "../file-labels";
import { type ZipPart, zip } from "../zip";
import { contentTypes, documentRels, styles, workbook, workbookRels } from "./parts";
import { sheetXml } from "./sheet";
import { type Sheet, sheetsOf } from "./tables";

/**
 * A workbook after ECMA-376 with what a table needs and no more: text, numbers, dates, a frozen header and filters.
 * Written here and in slices, as ten thousand articles are some hundred thousand cells.
 */
export function writeXlsx(entries: readonly ExportEntry[], options: ExportOptions): Promise<Uint8Array<ArrayBuffer>> {
  return zip(partsOf(entries, sheetsOf(options), fileLabelsIn(options.labels).cut));
}

function* partsOf(entries: readonly ExportEntry[], sheets: readonly Sheet[], cut: string): Iterable<ZipPart> {
  const ranges: string[] = [];
  yield { name: "[Content_Types].xml", pieces: [contentTypes(sheets.length)] };
  yield { name: "_rels/.rels", pieces: [documentRels()] };
  for (const [i, sheet] of sheets.entries()) {
    yield {
      name: `xl/worksheets/sheet${i + 1}.xml`,
      pieces: sheetXml(entries, sheet, cut, (range) => ranges.push(range)),
    };
  }
  yield { name: "xl/styles.xml", pieces: [styles()] };
  yield {
    name: "xl/workbook.xml",
    pieces: [workbook(sheets.map(({ name }, i) => ({ name, range: ranges[i] ?? "" })))],
  };
  yield { name: "xl/_rels/workbook.xml.rels", pieces: [workbookRels(sheets.length)] };
}
