import { dayOf } from "../read/line/dates";
import type { PressRecord } from "../record";
import { SITE_NAME } from "../site";

/** What the reader can choose; the first of each is the default. */
export const CITATION_EDITIONS = ["2025", "2015"] as const;
export const CITATION_STYLES = ["number", "author-year"] as const;
export const CITATION_AUTHORS = ["site", "spokesperson", "office", "none"] as const;

export interface CitationChoices {
  /** GB/T 7714—2025 has been in force since 2026-07-01; many journals still ask for 2015. */
  readonly edition: (typeof CITATION_EDITIONS)[number];
  readonly style: (typeof CITATION_STYLES)[number];
  /** The author to name; never the page's editor. */
  readonly author: (typeof CITATION_AUTHORS)[number];
}

/** The office holds the press conferences and signs every page of the section. */
const OFFICE = "宁波市人民政府新闻办公室";
const NOBODY = "佚名";
const MORE_AUTHORS = "等";
/** GB/T 7714, 8.1.2 (2025 and 2015): of more than three authors the first three are named. */
const MOST_AUTHORS = 3;
/** A web page read online: the standard's mark for its kind and its carrier. */
const KIND = "[EB/OL]";

/** The 2025 edition prints Chinese entries with full-width comma and brackets; full stops stay ASCII. */
const MARKS = {
  "2025": { comma: "，", open: "（", close: "）" },
  "2015": { comma: ", ", open: "(", close: ")" },
} as const;

/**
 * One entry of a list of references in GB/T 7714, without its number in the list.
 * @param accessed the day of reading, `2026-11-23`
 */
export function citation(record: PressRecord, choices: CitationChoices, accessed: string): string {
  const marks = MARKS[choices.edition];
  const published = record.publishedAt && dayOf(record.publishedAt);
  const authors = shortened(authorsOf(record, choices.author)).join(marks.comma);
  const dates = `${published === null ? "" : `${marks.open}${published}${marks.close}`}[${accessed}]`;
  const heads: Record<CitationChoices["style"], string> = {
    number: authors,
    "author-year": `${authors || NOBODY}${marks.comma}${yearOf(published, accessed)}`,
  };
  return [heads[choices.style], `${record.title}${KIND}`, dates, `${record.url}.`]
    .filter((part) => part !== "")
    .join(". ");
}

/** Names as printed: a Chinese name is not divided, and institutions have no parts. */
export function authorsOf(record: PressRecord, author: CitationChoices["author"]): readonly string[] {
  switch (author) {
    case "site":
      return [SITE_NAME];
    case "office":
      return [OFFICE];
    case "spokesperson":
      // An office that answers, or a post without a name, is not an author.
      return record.spokespersons.filter(({ kind }) => kind === undefined).map(({ name }) => name);
    case "none":
      return [];
  }
}

function shortened(authors: readonly string[]): readonly string[] {
  return authors.length > MOST_AUTHORS ? [...authors.slice(0, MOST_AUTHORS), MORE_AUTHORS] : authors;
}

/** Without a year on the page, the year of reading is given in square brackets as an assumption. */
function yearOf(published: string | null, accessed: string): string {
  const year = (date: string) => date.slice(0, "2022".length);
  return published === null ? `[${year(accessed)}]` : year(published);
}
