import type { ExportEntry, ExportOptions } from "./export-entry";
import { ARTICLE_LANGUAGE, oneLine, type Reference, referencesOf } from "./references";

const LINE_END = "\r\n";

/** Each line begins with a tag: two letters or digits, two spaces, a hyphen and a space. */
export function* writeRis(entries: readonly ExportEntry[], options: ExportOptions): Iterable<string> {
  for (const reference of referencesOf(entries, options)) {
    yield linesOf(reference)
      .map(([tag, value]) => `${tag}  - ${oneLine(value)}${LINE_END}`)
      .join("");
  }
}

function linesOf(reference: Reference): readonly (readonly [tag: string, value: string])[] {
  const { published } = reference;
  return [
    ["TY", "ELEC"],
    ["ID", reference.key],
    ...each("AU", reference.authors),
    ["TI", reference.title],
    ["T2", reference.site],
    ...(published === null
      ? []
      : ([
          ["PY", published.slice(0, "2022".length)],
          ["DA", slashed(published)],
        ] as const)),
    ["Y2", slashed(reference.accessed)],
    ["UR", reference.url],
    ["LA", ARTICLE_LANGUAGE],
    ...each("KW", reference.keywords),
    ...each("N1", reference.notes),
    ["ER", ""],
  ];
}

function each(tag: string, values: readonly string[]): readonly (readonly [tag: string, value: string])[] {
  return values.map((value) => [tag, value]);
}

function slashed(day: string): string {
  return day.replaceAll("-", "/");
}
