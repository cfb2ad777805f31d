import { authorsOf } from "../present/citation";
import { detailsOf } from "../present/summary";
import { dayOf } from "../read/line/dates";
import { SITE_NAME } from "../site";
import { citationKeys } from "./citation-keys";
import type { ExportEntry, ExportOptions } from "./export-entry";
import { fileLabelsIn } from "./file-labels";

/** An article as reference managers need it. */
export interface Reference {
  readonly key: string;
  readonly title: string;
  /** Whole names: where the family name of a Chinese name ends would be a guess. */
  readonly authors: readonly string[];
  readonly site: string;
  /** Days: `2022-11-10`. */
  readonly published: string | null;
  readonly accessed: string;
  readonly url: string;
  /** The page's editors, who are not authors, the fields that few pages print, and the reader's notes. */
  readonly notes: readonly string[];
  readonly keywords: readonly string[];
}

/** The language of every article, as a BCP 47 tag. */
export const ARTICLE_LANGUAGE = "zh-CN";

export function* referencesOf(entries: readonly ExportEntry[], options: ExportOptions): Iterable<Reference> {
  const labels = fileLabelsIn(options.labels);
  const note = (label: string, text: string) => (text === "" ? "" : `${label}${labels.colon}${text}`);
  const keys = citationKeys(entries.map(({ record }) => record));
  for (const [i, { record, tags, notes }] of entries.entries()) {
    const details = detailsOf(record, options.labels).map(({ field, text }) => note(labels[field], text));
    yield {
      key: keys[i] ?? "",
      title: record.title,
      authors: authorsOf(record, options.citation.author),
      site: SITE_NAME,
      published: record.publishedAt && dayOf(record.publishedAt),
      accessed: options.accessed,
      url: record.url,
      notes: [note(labels.editors, record.editors.join("、")), ...details, notes].filter((text) => text !== ""),
      keywords: tags,
    };
  }
}

/** For formats that have all keywords in one text: a comma within a keyword would split it. */
export function keywordList(keywords: readonly string[]): string {
  return keywords.map((word) => word.replaceAll(",", "，")).join(", ");
}

/** For formats in which a line end ends the field; RIS recognises a tag by two spaces: `ER  - `. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, " ").trim();
}
