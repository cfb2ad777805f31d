import type { Cell } from "../columns";
import { STYLES } from "./parts";
import { xmlText } from "./xml-text";

/** @param address of the cell: `B7` */
export function cellXml(cell: Cell, address: string): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${address}" s="${STYLES.number}"><v>${cell}</v></c>`;
  if (typeof cell === "string") return textXml(cell, address, STYLES.text);
  const date = spreadsheetDate(cell.at);
  return date === null
    ? textXml(cell.at, address, STYLES.text)
    : `<c r="${address}" s="${STYLES[date.precision]}"><v>${date.serial}</v></c>`;
}

/** Typed as text, so that `=1+1` from a page is not a formula. */
export function textXml(text: string, address: string, style: number): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** `2022-11-10T18:11:29+08:00` without the zone. */
const CLOCK = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?/u;
const PRECISIONS = new Map([
  ["2022-11-10".length, "day"],
  ["2022-11-10T18:11".length, "minute"],
  ["2022-11-10T18:11:29".length, "second"],
] as const);
const DAY_MS = 24 * 60 * 60 * 1000;
/** Day 0 of a spreadsheet for dates since March 1900: Excel has a 29 February 1900 that never existed. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = Date.UTC(1900, 2, 1);

/** Days since day 0 on Ningbo's clock, as the text shows it, whatever the time zone of the reader's computer. */
function spreadsheetDate(
  iso: string,
): { readonly serial: number; readonly precision: "day" | "minute" | "second" } | null {
  const clock = CLOCK.exec(iso)?.[0] ?? "";
  const precision = PRECISIONS.get(clock.length);
  const time = Date.parse(precision === "day" ? clock : `${clock}Z`);
  // False for NaN too, the time of a text that is not a date.
  return precision !== undefined && time >= FIRST_DAY ? { serial: (time - DAY_ZERO) / DAY_MS, precision } : null;
}
