import type { Language } from "../language";
import type { ArticleKind, EvidenceField, PressRecord } from "../record";
import { formatDate } from "./dates";
import { exchangeParagraphs } from "./exchange-paragraphs";
import { type FigureRow, figureRows } from "./figure-rows";
import { speakerLabel } from "./labels";
import { type MeasureList, measureLists } from "./measures";
import { opening } from "./opening";

/** A verbatim piece of the page, and the paragraph of the record that it leads back to. */
interface Passage {
  readonly text: string;
  readonly paragraph: number | null;
}

/** One field of the page's metadata as people read it. */
export interface MetadataItem {
  readonly field: (typeof FACT_FIELDS)[number];
  /** Null where the page does not say. */
  readonly text: string | null;
  /** The page's own line that it was read from. */
  readonly witness: string | null;
  /** Lines of the page that say something else; the field is then still to be checked. */
  readonly disputedBy: readonly string[];
}

export interface ExchangeSummary {
  readonly asker: string | null;
  readonly question: Passage;
  readonly answers: readonly { readonly speaker: string | null; readonly passage: Passage | null }[];
}

export interface Summary {
  readonly page: ArticleKind;
  readonly title: string;
  readonly metadata: readonly MetadataItem[];
  readonly exchanges: readonly ExchangeSummary[];
  /** How an article without questions begins. */
  readonly lead: Passage | null;
  readonly measures: readonly MeasureList[];
  readonly figures: readonly FigureRow[];
  readonly differences: number;
}

const FACT_FIELDS = ["publishedAt", "spokespersons", "editors", "source"] as const satisfies readonly EvidenceField[];

/** What the popup shows of a record. No sentence is made: every text is a verbatim piece of the page. */
export function summarize(record: PressRecord, language: Language): Summary {
  const places = exchangeParagraphs(record);
  const turns = places.flatMap(({ question, answers }) => [question, ...answers]).filter((place) => place !== null);
  return {
    page: record.page,
    title: record.title,
    metadata: metadataOf(record, language),
    exchanges: record.exchanges.map(({ question, answers }, i) => {
      const asked = question.paragraphs.join("");
      return {
        asker: question.asker,
        question: { text: asked, paragraph: places[i]?.question ?? null },
        answers: answers.map(({ speaker, paragraphs }, j) => ({
          speaker: speaker && speakerLabel(speaker),
          passage: passageAt(opening(paragraphs, asked), places[i]?.answers[j] ?? null),
        })),
      };
    }),
    lead: record.exchanges.length === 0 ? leadOf(record) : null,
    measures: measureLists(record.outline, record.paragraphs, turns),
    figures: figureRows(record.figures),
    differences: record.differences.length,
  };
}

export function metadataOf(record: PressRecord, language: Language): readonly MetadataItem[] {
  return FACT_FIELDS.map((field) => {
    const evidence = record.evidence[field];
    const disputedBy = evidence?.disagrees?.map(({ text }) => text) ?? [];
    return { field, text: textOf(record, field, language), witness: evidence?.text ?? null, disputedBy };
  });
}

function textOf(record: PressRecord, field: MetadataItem["field"], language: Language): string | null {
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

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join("、");
}

/** An answer's opening may stand some paragraphs after its first one, which carries its mark. */
function passageAt(found: ReturnType<typeof opening>, first: number | null): Passage | null {
  return found && { text: found.text, paragraph: first === null ? null : first + found.paragraph };
}

/**
 * Before its text an article may print the speaker's name, the reporters' line or a picture's caption:
 * they are no sentences. Where nothing is one, the first paragraph has to do.
 */
function leadOf({ paragraphs, byline }: PressRecord): Passage | null {
  const start = paragraphs.findIndex((paragraph) => SENTENCE_END.test(paragraph) && paragraph !== byline);
  return passageAt(opening(paragraphs.slice(Math.max(start, 0))), Math.max(start, 0));
}

const SENTENCE_END = /[。！？!?][”’」』）)"']*$/u;
