/**
 * Three forms of one text. `tidy` is what the record keeps; `halfWidth` is what rules match, unit for
 * unit as long as the tidy text, so that a match's indices cut the verbatim text; `comparisonKey` is
 * what two copies are compared by.
 */

/** Marks that no reader sees: controls, zero-width and bidirectional marks, soft hyphens, fillers. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\u3164\uFEFF\uFFA0]+/gu;
/** White space; some pages escape theirs twice, and show `&nbsp;` in their text. */
const SPACES = /(?:[\s\u0085\u00A0\u3000]|&(?:nbsp|ensp|emsp);)+/gu;
/** What `tidy` may have to change within a trimmed text: all but the usual characters. Most lines have none of it. */
const UNTIDY =
  /[^ -~·\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\u3163\u3165-\uD7FF\uE000-\uFEFE\uFF00-\uFF9F\uFFA1-\uFFEF]| {2}|&(?:nb|en|em)sp;/u;

/** White space folded to single spaces and trimmed, invisible marks dropped, lone surrogates replaced. */
export function tidy(text: string): string {
  const trimmed = text.trim();
  if (!UNTIDY.test(trimmed)) return trimmed;
  return trimmed.toWellFormed().replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

/** U+FF01 … U+FF5E repeat U+0021 … U+007E; then what else is printed for a colon, for a bar, small marks, two more spaces. */
const HALF_WIDTH = new Map<number, string>([
  ...Array.from({ length: 0x5e }, (_, i): [number, string] => [0xff01 + i, String.fromCharCode(0x21 + i)]),
  ...Array.from("ː∶꞉︓︰﹕", (colon): [number, string] => [colon.charCodeAt(0), ":"]),
  ...Array.from("丨│┃︱︳", (bar): [number, string] => [bar.charCodeAt(0), "|"]),
  ...Array.from("﹐﹔﹖﹗﹙﹚", (mark, i): [number, string] => [mark.charCodeAt(0), ",;?!()".charAt(i)]),
  [0xa0, " "],
  [0x3000, " "],
]);

/** A character that is printed for a bar: `编辑丨苏见微`. */
const BAR = 0x4e28;
/** Texts pasted from a PDF have radicals (⼀ ⻓) in place of the characters that look like them. */
const [FIRST_RADICAL, LAST_RADICAL] = [0x2e80, 0x2fd5];
const RADICALS =
  "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

/** The text with full-width marks, letters, digits and spaces in half width, radicals as characters; as long as it was. */
export function halfWidth(text: string): string {
  let folded = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Han characters, the bulk of every text, lie between the ranges.
    if (code < 0xa0 || (code > 0x3000 && code < 0xa789 && code !== BAR) || (code > 0xa789 && code < 0xfe13)) continue;
    const half = code >= FIRST_RADICAL && code <= LAST_RADICAL ? characterOf(text.charAt(i)) : HALF_WIDTH.get(code);
    if (half === undefined) continue;
    folded += text.slice(from, i) + half;
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

function characterOf(radical: string): string {
  const at = RADICALS.indexOf(radical);
  return at < 0 ? radical.normalize("NFKC") : RADICALS.charAt(at + 1);
}

/** First and last character of each range of marks; `×`, `÷` and signs of icon fonts are marks too. */
const MARKS = [
  ...[0x00, 0x2f, 0x3a, 0x40, 0x5b, 0x60, 0x7b, 0xbf, 0xd7, 0xd7, 0xf7, 0xf7, 0x2000, 0x2e7f, 0x3000, 0x3004, 0x3008],
  ...[0x3020, 0xe000, 0xf8ff, 0xfe10, 0xfe6f, 0xff00, 0xff0f, 0xff1a, 0xff20, 0xff3b, 0xff40, 0xff5b, 0xff65, 0xfff0],
  0xffff,
];

/** How many letters and digits a text has: marks, bars and spaces do not count. */
export function countLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (!isMark(text.charCodeAt(i))) count++;
  return count;
}

function isMark(code: number): boolean {
  if (code >= 0x3400 && code <= 0x9fff) return false;
  // The first bound that is not before it is the first or the last of a range.
  const next = MARKS.findIndex((bound) => bound >= code);
  return next % 2 === 1 || MARKS[next] === code;
}

const LETTER =
  /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u3005-\u3007\u3041-\ud7ff\uf900-\ufaff\u{20000}-\u{323af}]/u;

/** @param plain half-width text; @returns whether it has a letter of any script: `2023`, `***` have none */
export function hasLetter(plain: string): boolean {
  return LETTER.test(plain);
}

/** All that makes the key another text; most lines have none of it. */
const NOT_COMPARED = /[\s“”„«»‘’…]|\.{3}/u;

/** @param plain half-width text; @returns it without white space, quotes of any kind alike: what two copies are compared by */
export function comparisonKey(plain: string): string {
  if (!NOT_COMPARED.test(plain)) return plain;
  return plain
    .replace(/\s+/gu, "")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/…+|\.{3,}/gu, "…");
}
