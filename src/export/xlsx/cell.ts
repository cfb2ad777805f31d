import type { Cell } from "../columns";
import { STYLES } from "./parts";
import { xmlText } from "./xml-text";

/** Excel's own limit, in UTF-16 code units; a file with longer cells it calls damaged. */
const MOST_CHARACTERS = 32_767;

/**
 * @param address where it stands: `B7`
 * @param cut what ends a text that does not fit
 */
export function cellXml(cell: Cell, address: string, cut: string): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${address}" s="${STYLES.number}"><v>${cell}</v></c>`;
  if (typeof cell === "string") return textXml(cell, address, STYLES.text, cut);
  const date = dateOf(cell.at);
  return date === null
    ? textXml(cell.at, address, STYLES.text, cut)
    : `<c r="${address}" s="${STYLES[date.precision]}"><v>${date.serial}</v></c>`;
}

/** A text is written as one, whatever it begins with: `=1+1` is what the page says, and nothing to be counted. */
export function textXml(text: string, address: string, style: number, cut: string): string {
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(fitting(text, cut))}</t></is></c>`;
}

/** Of `2022-11-10T18:11:29+08:00` all but the zone. */
const CLOCK = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?/u;
const PRECISIONS = new Map([
  ["2022-11-10".length, "day"],
  ["2022-11-10T18:11".length, "minute"],
  ["2022-11-10T18:11:29".length, "second"],
] as const);
const DAY_MS = 24 * 60 * 60 * 1000;
/** Day 0 of a spreadsheet, as all dates since March 1900 are counted; before that Excel counts a day that there was not. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = Date.UTC(1900, 2, 1);

/** Days since day 0 on the clock of Ningbo, which the text shows: no zone of the reader's has a say. */
function dateOf(iso: string): { readonly serial: number; readonly precision: "day" | "minute" | "second" } | null {
  const clock = CLOCK.exec(iso)?.[0] ?? "";
  const precision = PRECISIONS.get(clock.length);
  const time = Date.parse(precision === "day" ? clock : `${clock}Z`);
  // What is no date at all is not later than any day either.
  return precision !== undefined && time >= FIRST_DAY ? { serial: (time - DAY_ZERO) / DAY_MS, precision } : null;
}

function fitting(text: string, cut: string): string {
  // A pair of surrogates that the cut divides leaves a half, which is then written as what cannot be read.
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - cut.length)}${cut}`;
}
