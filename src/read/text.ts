/**
 * Three forms of one text. `tidy` is what the record keeps; `halfWidth` is what rules match, unit for
 * unit as long as the tidy text, so that a match's indices cut the verbatim text; `comparisonKey` is
 * what two prints are compared by.
 */

/** Marks that no reader sees: controls, zero-width and bidirectional marks, soft hyphens. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;
const SPACES = /[\s\u0085\u00A0\u3000]+/gu;

/** White space folded to single spaces and trimmed, invisible marks dropped, lone surrogates replaced. */
export function tidy(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

const FULL_WIDTH = /[\uFF01-\uFF5E\uFE30\u2236\u00A0\u3000]/gu;
/** U+FF01 … U+FF5E repeat U+0021 … U+007E. */
const WIDTH_OFFSET = 0xff01 - 0x21;

/** The text with full-width marks, letters, digits and spaces in half width; as long as it was. */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (mark) => {
    const code = mark.charCodeAt(0);
    if (code === 0xfe30 || code === 0x2236) return ":";
    if (code === 0xa0 || code === 0x3000) return " ";
    return String.fromCharCode(code - WIDTH_OFFSET);
  });
}

/** The text without white space and without widths of marks, quotes of any kind alike. */
export function comparisonKey(text: string): string {
  return halfWidth(text).replace(/\s+/gu, "").replace(/[“”„«»]/gu, '"').replace(/[‘’]/gu, "'").replace(/…+|\.{3,}/gu, "…");
}
