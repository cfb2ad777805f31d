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
  /** An office that answers (`市教育局`), or a post without a name (`江北区区长`); absent for a person. */
  readonly kind?: "office" | "post";
}

interface Question {
  /** What the page prints of the asker beyond the bare word: `央广网记者` → `央广网`. */
  readonly asker: string | null;
  readonly paragraphs: readonly string[];
}

export interface Answer {
  /** Null for an anonymous `答：`. */
  readonly speaker: Spokesperson | null;
  /** Who else answers in the same words; absent where nobody does. */
  readonly with?: readonly Spokesperson[];
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

/** `今年前三季度`: the words as printed, and the days that they mean; null where the text leaves one open. */
export interface Period {
  readonly text: string;
  /** First and last day, `2022-01-01`. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * A quantity: `859家` → value 859, unit `家`; 万 and 亿 are multiplied out, percentages keep `%`, 三分之一 is 0.333….
 * The unit is null where the page prints none: `749万`, `2/3`, an index.
 */
export interface Figure {
  readonly text: string;
  readonly value: number;
  /** The upper end, where the page gives a range: `300—500家`. */
  readonly to?: number;
  readonly unit: string | null;
  /** The clause as printed, which says what is measured and when. */
  readonly context: string;
  readonly paragraph: number;
  /** What is measured, in words that are understood without the text; absent where the text does not say. */
  readonly measure?: string;
  /** When; absent where the text does not say. */
  readonly period?: Period;
  /** A stock or flow, growth of one, a change by an amount, a part of a whole, an aim. */
  readonly kind?: "level" | "rate" | "change" | "share" | "target";
  /** What it is compared with: `同比`, `比上年末`. */
  readonly base?: string;
  /** What limits it: `约`, `超`, `不低于`. */
  readonly qualifier?: string;
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
  /** Other texts on the page that disagree; absent if all agree. */
  readonly disagrees?: readonly Omit<Evidence, "disagrees">[];
}

/** Who is named in a role that is no editor's: `校对`, `审核`, `摄影`; the role as printed. */
export interface Credit {
  readonly role: string;
  readonly names: readonly string[];
}

export type EvidenceField =
  | "title"
  | "publishedAt"
  | "source"
  | "editors"
  | "byline"
  | "channel"
  | "spokespersons"
  /** Only where a general article finder found the text. */
  | "paragraphs";

export interface PressRecord {
  readonly schema: typeof RECORD_SCHEMA;
  /** The page's address without fragment. */
  readonly url: string;
  /** The nine-digit article number in the address. */
  readonly id: string | null;
  readonly page: ArticleKind;
  readonly title: string;
  /** The line under the title (副题); absent where there is none, as are the optional fields below. */
  readonly subtitle?: string;
  /** The line over the title (引题). */
  readonly kicker?: string;
  /** ISO 8601 in Ningbo's time, as precise as the page prints it: a day, a minute or a second. */
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly editors: readonly string[];
  readonly credits?: readonly Credit[];
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
  /** When an archive took the copy that was read: an instant, ISO 8601 in UTC. */
  readonly archivedAt?: string;
}

/** An article that a list page names; `date` is the printed day, null where none is printed. */
export interface ArticleLink {
  readonly url: string;
  readonly title: string;
  readonly date: string | null;
}
