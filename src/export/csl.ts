import type { ExportEntry, ExportOptions } from "./export-entry";
import { ARTICLE_LANGUAGE, keywordList, type Reference, referencesOf } from "./references";

const INDENT = 2;

/** A list of CSL-JSON 1.0.2 items, for Zotero, pandoc and every CSL processor. */
export function* writeCsl(entries: readonly ExportEntry[], options: ExportOptions): Iterable<string> {
  let isFirst = true;
  for (const reference of referencesOf(entries, options)) {
    yield `${isFirst ? "[" : ","}\n${JSON.stringify(itemOf(reference), null, INDENT)}`;
    isFirst = false;
  }
  yield isFirst ? "[]\n" : "\n]\n";
}

function itemOf({ key, authors, published, notes, keywords, ...reference }: Reference) {
  return {
    id: key,
    type: "webpage",
    title: reference.title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    "container-title": reference.site,
    ...(published === null ? {} : { issued: dateOf(published) }),
    accessed: dateOf(reference.accessed),
    URL: reference.url,
    language: ARTICLE_LANGUAGE,
    ...(notes.length === 0 ? {} : { note: notes.join("\n") }),
    ...(keywords.length === 0 ? {} : { keyword: keywordList(keywords) }),
  };
}

/** `2022-11-10` → year, month and day. */
function dateOf(day: string) {
  return { "date-parts": [day.split("-").map(Number)] };
}
