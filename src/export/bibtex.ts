import type { ExportEntry, ExportOptions } from "./export-entry";
import { keywordList, oneLine, type Reference, referencesOf } from "./references";

/** Entries of BibLaTeX: its `@online` has a field for the day of reading. The GB/T 7714 styles for BibTeX know it too. */
export function* writeBibtex(entries: readonly ExportEntry[], options: ExportOptions): Iterable<string> {
  for (const reference of referencesOf(entries, options)) yield entryOf(reference);
}

function entryOf(reference: Reference): string {
  const { authors, published, keywords, notes } = reference;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // Extra braces keep a name whole: TeX must not find a first name in it, nor split it at `and` or a comma.
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

/** Braces by name: BibTeX counts escaped braces too, and an unbalanced one would swallow the rest of the file. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
  "`": "\\textasciigrave{}",
};

/** TeX turns `--` into a dash and `''` into a quotation mark. */
const LIGATURE = /(?<mark>[-'])(?=\k<mark>)/gu;

function escapeTex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}^~`&%$#_]/gu, (mark) => ESCAPES[mark] ?? `\\${mark}`)
    .replace(LIGATURE, "$<mark>{}");
}

/** The address as it is; only characters that would end the field are percent-encoded. */
function bareUrl(url: string): string {
  return oneLine(url).replace(/[\\{} ]/gu, (mark) => encodeURIComponent(mark));
}
