/** What elements mean for the text: which begin lines, which are not read, which raise digits. */
import type { PageNode } from "./walk";

/** As HTML and other markup spell the names of elements: walking makes no new text for any of them. */
const names = (list: string) => new Set([...list.split(" "), ...list.toUpperCase().split(" ")]);

/** Elements whose text a reader does not see, or sees as something else than text: readings over characters are beside it. */
export const UNREAD = names(
  "script style noscript template iframe object embed svg canvas video audio select datalist textarea math frameset noframes rt rp",
);
/** Elements that begin and end a line by themselves; everything else, unknown names too, stays in the line. */
export const BLOCKS = names(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul",
);
export const HEADINGS = names("h1 h2 h3 h4 h5 h6");
export const BREAK = names("br");
export const ANCHOR = names("a");
export const TITLE = names("title");
export const BASE = names("base");
export const PRE = names("pre");
export const HTML = names("html");

const SUP = names("sup");
const SUB = names("sub");
const DIGITS_ONLY = /^\s*\d{1,3}\s*$/u;
/** ¹, ² and ³ are older than the other raised digits. */
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";

/** The digits that an element makes of those in it, from 0 to 9; null where it leaves them as they are. */
export function digitsOf(tag: string): string | null {
  if (SUP.has(tag)) return RAISED;
  return SUB.has(tag) ? LOWERED : null;
}

/** `10<sup>4</sup>` is 10⁴ and not 104; a note's `[1]` stays as it is. */
export function withDigits(text: string, digits: string | null): string {
  return digits === null || !DIGITS_ONLY.test(text)
    ? text
    : text.replace(/\d/gu, (digit) => digits[Number(digit)] ?? digit);
}

/** Translating extensions put their text into such elements. */
const INSERTED = names("font span div p");

/** `<font class="notranslate …" lang="en">`: what an extension inserted beside the page's own words. */
export function isInsertedTranslation(node: PageNode, tag: string): boolean {
  if (!INSERTED.has(tag)) return false;
  const language = attribute(node, "lang");
  return (
    language !== null && !/^zh/iu.test(language) && /(?:^|\s)notranslate(?:\s|$)/u.test(attribute(node, "class") ?? "")
  );
}

/** Whether the browser has put a translation in the place of the page's text. */
export function isTranslated(html: PageNode): boolean {
  return /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/u.test(attribute(html, "class") ?? "");
}

export function attribute(node: PageNode, name: string): string | null {
  // A browser's node gives it at once, but would make its list of attributes again for each question.
  if (node.getAttribute) return node.getAttribute(name);
  for (const a of node.attributes ?? []) if (a.name.toLowerCase() === name) return a.value;
  return null;
}
