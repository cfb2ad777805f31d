import { escapeHtml } from "../../present/rich-text";

/** XML 1.0, production 2 allows no other character in a document, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** ECMA-376, 22.9.2.19: spreadsheets read `_x0041_` as A, so the underscore is escaped the same way. */
const LOOKS_ESCAPED = /_(?=x[\dA-F]{4}_)/giu;

/** Text for an XML part. Forbidden characters become `\uFFFD`, which shows their place. */
export function xmlText(text: string): string {
  return escapeHtml(text.replace(FORBIDDEN, "\uFFFD").replace(LOOKS_ESCAPED, "_x005F_"));
}
