import { xmlText } from "./xml-text";

/** The parts of a workbook other than its sheets: ECMA-376, parts 1 and 2. */

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const SHEET_START = `${DECLARATION}<worksheet xmlns="${MAIN}">`;
export const SHEET_END = "</worksheet>";

export function contentTypes(sheets: number): string {
  const part = (path: string, type: string) => `<Override PartName="/xl/${path}" ContentType="${TYPES}.${type}+xml"/>`;
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("workbook.xml", "sheet.main")}${part("styles.xml", "styles")}${numbered(sheets, (n) => part(`worksheets/sheet${n}.xml`, "worksheet"))}</Types>`;
}

export function documentRels(): string {
  return relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"));
}

export function workbookRels(sheets: number): string {
  return relationships(
    numbered(sheets, (n) => relationship(`rId${n}`, "worksheet", `worksheets/sheet${n}.xml`)),
    relationship("rIdStyles", "styles", "styles.xml"),
  );
}

/** @param sheets the name of each, and the range of its filters: `$A$1:$J$12` */
export function workbook(sheets: readonly { readonly name: string; readonly range: string }[]): string {
  const entries = sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  // Excel looks for a filter under this name.
  const filters = sheets.map(
    ({ name, range }, i) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${xmlText(`'${name}'!${range}`)}</definedName>`,
  );
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${entries.join("")}</sheets><definedNames>${filters.join("")}</definedNames></workbook>`;
}

/** Number formats; those below 164 are Excel's own, 0 is the general one. */
const GENERAL = 0;
const DATE_FORMATS = ["yyyy-mm-dd", "yyyy-mm-dd hh:mm", "yyyy-mm-dd hh:mm:ss"];
const FIRST_OWN = 164;

/** Cell formats, by their index in the list below. */
export const STYLES = { text: 0, header: 1, number: 2, day: 3, minute: 4, second: 5 } as const;

export function styles(): string {
  const cells = [
    cellFormat(GENERAL, 0, 'wrapText="1"'),
    cellFormat(GENERAL, 1),
    cellFormat(GENERAL, 0),
    ...DATE_FORMATS.map((_, i) => cellFormat(FIRST_OWN + i, 0, 'horizontal="left"')),
  ];
  const numbers = DATE_FORMATS.map((code, i) => `<numFmt numFmtId="${FIRST_OWN + i}" formatCode="${code}"/>`);
  const font = (weight: string) => `<font>${weight}<sz val="11"/><name val="Calibri"/></font>`;
  // The two fills that every workbook begins with, one border, and one base for the formats.
  const fills = ["none", "gray125"].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`);
  const border = "<border><left/><right/><top/><bottom/><diagonal/></border>";
  const base = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  return `${DECLARATION}<styleSheet xmlns="${MAIN}">${list("numFmts", numbers)}${list("fonts", [font(""), font("<b/>")])}${list("fills", fills)}${list("borders", [border])}${list("cellStyleXfs", [base])}${list("cellXfs", cells)}</styleSheet>`;
}

function cellFormat(number: number, font: number, alignment = ""): string {
  return `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" ${alignment}/></xf>`;
}

function list(tag: string, items: readonly string[]): string {
  return `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function relationships(...all: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function numbered(count: number, xml: (number: number) => string): string {
  return Array.from({ length: count }, (_, i) => xml(i + 1)).join("");
}
