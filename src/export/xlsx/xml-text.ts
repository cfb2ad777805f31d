import { escapeHtml } from "../../present/rich-text";

/** XML 1.0, production 2: no other character may stand in a document, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** ECMA-376, 22.9.2.19: spreadsheets read `_x0041_` as A; what the page prints so has its first mark written so itself. */
const LOOKS_ESCAPED = /_(?=x[\dA-F]{4}_)/giu;

/** Text as it may stand in an XML part; what may not is there as `\uFFFD`, so that its place can be seen. */
export function xmlText(text: string): string {
  return escapeHtml(text.replace(FORBIDDEN, "\uFFFD").replace(LOOKS_ESCAPED, "_x005F_"));
}
