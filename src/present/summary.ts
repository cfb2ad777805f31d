import type { Language } from "../language";
import type { ArticleKind, EvidenceField, PressRecord } from "../record";
import { formatDate } from "./dates";
import { exchangeParagraphs } from "./exchange-paragraphs";
import { type FigureRow, figureRows } from "./figure-rows";
import { answerersOf, creditLines, speakerLabel } from "./labels";
import { type MeasureList, measureLists } from "./measures";
import { atNingbo } from "./ningbo-time";
import { opening } from "./opening";
import { figureQuoter } from "./quotation";

/** A verbatim piece of the page with its paragraph in the record. */
interface Passage {
  readonly text: string;
  readonly paragraph: number | null;
}

/** One field of the page's metadata as people read it. */
export interface MetadataItem {
  readonly field: (typeof METADATA_FIELDS)[number];
  /** Null if the page does not say. */
  readonly text: string | null;
  /** The line of the page from which it was read. */
  readonly evidence: string | null;
  /** Lines of the page that disagree; the reader should check the field. */
  readonly disputedBy: readonly string[];
}

/** A field that few pages print; absent on the others. */
export interface MetadataDetail {
  readonly field: (typeof DETAIL_FIELDS)[number];
  readonly text: string;
}

export interface ExchangeSummary {
  readonly asker: string | null;
  readonly question: Passage;
  readonly answers: readonly { readonly speaker: string | null; readonly passage: Passage | null }[];
}

/** A figure with its source, to be copied: `拥有规上服装企业：859家（屠炯，2022-11-10）`. */
export interface SummaryFigure extends FigureRow {
  readonly quotation: () => string;
}

export interface Summary {
  readonly page: ArticleKind;
  readonly title: string;
  readonly metadata: readonly MetadataItem[];
  readonly details: readonly MetadataDetail[];
  readonly exchanges: readonly ExchangeSummary[];
  /** The first words of an article without questions. */
  readonly lead: Passage | null;
  readonly measures: readonly MeasureList[];
  readonly figures: readonly SummaryFigure[];
  readonly differences: number;
}

const METADATA_FIELDS = [
  "publishedAt",
  "spokespersons",
  "editors",
  "source",
] as const satisfies readonly EvidenceField[];

const DETAIL_FIELDS = ["kicker", "subtitle", "credits", "archivedAt"] as const;

/** The part of a record that the popup shows. Every text is a verbatim piece of the page. */
export function summarize(record: PressRecord, language: Language): Summary {
  const places = exchangeParagraphs(record);
  const quoteFigure = figureQuoter(record);
  const turns = places.flatMap(({ question, answers }) => [question, ...answers]).filter((place) => place !== null);
  return {
    page: record.page,
    title: record.title,
    metadata: metadataOf(record, language),
    details: detailsOf(record, language),
    exchanges: record.exchanges.map(({ question, answers }, i) => {
      const asked = question.paragraphs.join("");
      return {
        asker: question.asker,
        question: { text: asked, paragraph: places[i]?.question ?? null },
        answers: answers.map((answer, j) => ({
          speaker: listed(answerersOf(answer).map(speakerLabel)),
          passage: passageAt(opening(answer.paragraphs, asked), places[i]?.answers[j] ?? null),
        })),
      };
    }),
    lead: record.exchanges.length === 0 ? leadOf(record) : null,
    measures: measureLists(record.outline, record.paragraphs, turns),
    figures: figureRows(record.figures).map((row, i) => ({
      ...row,
      quotation: () => quoteFigure(row, record.figures[i]?.context ?? ""),
    })),
    differences: record.differences.length,
  };
}

export function metadataOf(record: PressRecord, language: Language): readonly MetadataItem[] {
  return METADATA_FIELDS.map((field) => {
    const evidence = record.evidence[field];
    const disputedBy = evidence?.disagrees?.map(({ text }) => text) ?? [];
    return { field, text: metadataText(record, field, language), evidence: evidence?.text ?? null, disputedBy };
  });
}

function metadataText(record: PressRecord, field: MetadataItem["field"], language: Language): string | null {
  switch (field) {
    case "publishedAt":
      return record.publishedAt && formatDate(record.publishedAt, language);
    case "spokespersons":
      return listed(record.spokespersons.map(speakerLabel));
    case "editors":
      return listed(record.editors);
    case "source":
      return record.source;
  }
}

export function detailsOf(record: PressRecord, language: Language): readonly MetadataDetail[] {
  const texts: Readonly<Record<MetadataDetail["field"], string | undefined>> = {
    kicker: record.kicker,
    subtitle: record.subtitle,
    credits: creditLines(record).join(" · "),
    archivedAt: record.archivedAt && formatDate(atNingbo(record.archivedAt), language),
  };
  return DETAIL_FIELDS.flatMap((field) => (texts[field] ? [{ field, text: texts[field] }] : []));
}

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join("、");
}

/** The opening may be some paragraphs after the answer's first one, which has the speaker label. */
function passageAt(found: ReturnType<typeof opening>, first: number | null): Passage | null {
  return found && { text: found.text, paragraph: first === null ? null : first + found.paragraph };
}

/**
 * Before its first sentence an article may print the speaker's name, the reporters' line or a caption. An article
 * without a sentence opens with its first paragraph.
 */
function leadOf({ paragraphs, byline }: PressRecord): Passage | null {
  const start = paragraphs.findIndex((paragraph) => SENTENCE_END.test(paragraph) && paragraph !== byline);
  return passageAt(opening(paragraphs.slice(Math.max(start, 0))), Math.max(start, 0));
}

const SENTENCE_END = /[。！？!?][”’」』）)"']*$/u;
