/**
 * The record: what is read from one page. The popup, the clipboard, every export and
 * `npm run -s extract` show this same record; its JSON form is the project's public contract
 * (`record.schema.json` beside this file says the same to other programs).
 *
 * Text is the page's own, verbatim: white space folded and trimmed, widths of marks as printed.
 * What was not found is `null` or `[]`, never `""` and never a guess.
 */

export const RECORD_SCHEMA = "press-record/1";

/** What a page of the site is. `list` and `none` have no record. */
export type PageKind = "press-qa" | "press-article" | "news" | "list" | "none";
export type ArticleKind = Exclude<PageKind, "list" | "none">;

/** Who answers or speaks; `position` is null where the page does not print it. */
export interface Spokesperson {
  readonly name: string;
  readonly position: string | null;
}

interface Question {
  /** What the page prints of the asker beyond the bare word: `央广网记者` → `央广网`. */
  readonly asker: string | null;
  readonly paragraphs: readonly string[];
}

export interface Answer {
  /** Null for an anonymous `答：`. */
  readonly speaker: Spokesperson | null;
  readonly paragraphs: readonly string[];
}

export interface Exchange {
  readonly question: Question;
  readonly answers: readonly Answer[];
}

/** A numbered point (一是…, 二、…, （三）…); `paragraph` is an index into the record's paragraphs. */
export interface OutlinePoint {
  readonly marker: string;
  readonly heading: string;
  readonly paragraph: number;
}

/** A quantity: `859家` → value 859, unit `家`; 万 and 亿 are multiplied out, percentages keep `%`. */
export interface Figure {
  readonly text: string;
  readonly value: number;
  /** The upper end, where the page gives a range: `300—500家`. */
  readonly to?: number;
  readonly unit: string;
  /** The clause as printed, which says what is measured and when. */
  readonly context: string;
  readonly paragraph: number;
}

/** A paragraph in which the copies do not say the same; null where one copy lacks it. */
export interface Difference {
  readonly kept: string | null;
  readonly dropped: string | null;
}

/** The raw text from which a field was read, and where on the page it stood. */
export interface Evidence {
  readonly text: string;
  readonly from: string;
  /** Other witnesses on the page that say something else; absent where all agree. */
  readonly disagrees?: readonly Omit<Evidence, "disagrees">[];
}

export type EvidenceField = "title" | "publishedAt" | "source" | "editors" | "byline" | "channel" | "spokespersons";

export interface PressRecord {
  readonly schema: typeof RECORD_SCHEMA;
  /** The page's address without fragment. */
  readonly url: string;
  /** The nine-digit article number in the address. */
  readonly id: string | null;
  readonly page: ArticleKind;
  readonly title: string;
  /** ISO 8601 in Ningbo's time, as precise as the page prints it: a day, a minute or a second. */
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly editors: readonly string[];
  readonly byline: string | null;
  /** The breadcrumb, outermost first. */
  readonly channel: readonly string[];
  readonly spokespersons: readonly Spokesperson[];
  readonly exchanges: readonly Exchange[];
  readonly paragraphs: readonly string[];
  readonly outline: readonly OutlinePoint[];
  readonly figures: readonly Figure[];
  /** How many times the page prints the article, shown or hidden. */
  readonly copies: number;
  readonly differences: readonly Difference[];
  readonly evidence: Readonly<Partial<Record<EvidenceField, Evidence>>>;
}

/** An article that a list page names; `date` is the printed day, null where none is printed. */
export interface ArticleLink {
  readonly url: string;
  readonly title: string;
  readonly date: string | null;
}
