import { authorsOf } from "../present/citation";
import { dayOf } from "../read/line/dates";
import { SITE_NAME } from "../site";
import { citationKeys } from "./citation-keys";
import type { ExportEntry, ExportOptions } from "./export-entry";
import { fileLabelsIn } from "./file-labels";

/** What programs for references want to know of an article. */
export interface Reference {
  readonly key: string;
  readonly title: string;
  /** Whole names. A Chinese name is not divided: where the family name ends would be a guess, and is printed nowhere. */
  readonly authors: readonly string[];
  readonly site: string;
  /** Days: `2022-11-10`. */
  readonly published: string | null;
  readonly accessed: string;
  readonly url: string;
  /** The page's editors, who are no authors, and what the reader noted. */
  readonly notes: readonly string[];
  readonly keywords: readonly string[];
}

/** The language of every article, as BCP 47 has it. */
export const ARTICLE_LANGUAGE = "zh-CN";

export function* referencesOf(entries: readonly ExportEntry[], options: ExportOptions): Iterable<Reference> {
  const { editors: label, colon } = fileLabelsIn(options.labels);
  const keys = citationKeys(entries.map(({ record }) => record));
  for (const [i, { record, tags, notes }] of entries.entries()) {
    const editors = record.editors.length === 0 ? "" : `${label}${colon}${record.editors.join("、")}`;
    yield {
      key: keys[i] ?? "",
      title: record.title,
      authors: authorsOf(record, options.citation.author),
      site: SITE_NAME,
      published: record.publishedAt && dayOf(record.publishedAt),
      accessed: options.accessed,
      url: record.url,
      notes: [editors, notes].filter((note) => note !== ""),
      keywords: tags,
    };
  }
}

/** For formats in which a list of keywords is one text: a comma within one would make two of it. */
export function keywordList(keywords: readonly string[]): string {
  return keywords.map((word) => word.replaceAll(",", "，")).join(", ");
}

/** A text for formats in which a line's end would end the field; in RIS two spaces are what makes `ER  - ` a tag. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, " ").trim();
}
