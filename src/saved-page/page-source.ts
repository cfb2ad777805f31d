/** What the source of a page shows that its document does not: a parser mends whatever it gets. */

const LEAST_SOURCE = /<(?:html|body)[\s>]/iu;
const END = /<\/(?:html|body)\s*>/iu;

/**
 * Whether the page was cut off: within a mark of the source, or before an end that a page with `<html>` or `<body>`
 * writes. Pages that write neither the start nor the end are whole.
 */
export function endsEarly(html: string): boolean {
  if (html.lastIndexOf("<") > html.lastIndexOf(">")) return true;
  return LEAST_SOURCE.test(html) && !END.test(html);
}

/** A page's text without its marks, scripts and styles, in one line. In time linear in the length of the source. */
export function pageText(html: string): string {
  const lower = html.toLowerCase();
  let text = "";
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf("<", at);
    if (start < 0) return fold(text + html.slice(at));
    text += `${html.slice(at, start)} `;
    const end = endOfMark(lower, start);
    if (end < 0) break;
    at = end;
  }
  return fold(text);
}

/** Where a mark ends, together with a script or style that it opens; -1 where it never does. */
function endOfMark(lower: string, start: number): number {
  if (lower.startsWith("<!--", start)) return after(lower, "-->", start);
  const hidden = ["script", "style"].find((name) => lower.startsWith(`<${name}`, start));
  const last = hidden === undefined ? start : lower.indexOf(`</${hidden}`, start);
  return last < 0 ? -1 : after(lower, ">", last);
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
