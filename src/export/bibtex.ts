import type { ExportEntry, ExportOptions } from "./export-entry";
import { keywordList, oneLine, type Reference, referencesOf } from "./references";

/** Entries of BibLaTeX, whose `@online` has fields for the day of reading; for BibTeX the styles of GB/T 7714 know it too. */
export function* writeBibtex(entries: readonly ExportEntry[], options: ExportOptions): Iterable<string> {
  for (const reference of referencesOf(entries, options)) yield entryOf(reference);
}

function entryOf(reference: Reference): string {
  const { authors, published, keywords, notes } = reference;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // Braces of its own make a name one piece: no part of it is taken for a first name, no 和 or comma for a seam.
    ["author", authors.map((name) => `{${escapeTex(name)}}`).join(" and ")],
    ["title", escapeTex(reference.title)],
    ["organization", escapeTex(reference.site)],
    ["date", published],
    ["url", bareUrl(reference.url)],
    ["urldate", reference.accessed],
    ["langid", "chinese"],
    ["keywords", escapeTex(keywordList(keywords))],
    ["note", notes.map(escapeTex).join("; ")],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${reference.key},\n${lines.join("")}}\n\n`;
}

/** Braces by name: BibTeX counts those with a backslash too, and one alone would swallow the rest of the file. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "`": "\\textasciigrave{}",
};

/** Of `--` TeX makes a dash, of `''` a quotation mark. */
const LIGATURE = /(?<mark>[-'])(?=\k<mark>)/gu;

function escapeTex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}^~`&%$#_]/gu, (mark) => ESCAPES[mark] ?? `\\${mark}`)
    .replace(LIGATURE, "$<mark>{}");
}

/** An address stands as it is: only what would end the field is written in its other form. */
function bareUrl(url: string): string {
  return oneLine(url).replace(/[\\{} ]/gu, (mark) => encodeURIComponent(mark));
}
