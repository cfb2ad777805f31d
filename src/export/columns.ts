import type { ColumnId } from "../present/column-ids";
import type { Answer, Exchange, PressRecord } from "../record";
import type { ExportEntry } from "./export-entry";
import type { FileLabels } from "./file-labels";
import { atNingbo } from "./ningbo-time";

/** Told apart from text: a spreadsheet counts with dates. `2022-11-10T18:11+08:00`, as precise as it is known. */
interface PointInTime {
  readonly at: string;
}

export type Cell = string | number | PointInTime | null;

/** What one row of a table is about: an answer, a question without one, or an article as a whole. */
export interface Row {
  readonly entry: ExportEntry;
  readonly exchange: Exchange | null;
  /** Counted from 1 within the article, and within the question. */
  readonly exchangeNumber: number;
  readonly answer: Answer | null;
  readonly answerNumber: number;
}

export function articleRow(entry: ExportEntry): Row {
  return { entry, exchange: null, exchangeNumber: 0, answer: null, answerNumber: 0 };
}

/** One row an answer, so that each can be sorted and counted; none of an article without questions. */
export function turnRows(entry: ExportEntry): readonly Row[] {
  return entry.record.exchanges.flatMap((exchange, i) => {
    const answers: readonly (Answer | null)[] = exchange.answers.length === 0 ? [null] : exchange.answers;
    return answers.map((answer, j) => ({ entry, exchange, exchangeNumber: i + 1, answer, answerNumber: j + 1 }));
  });
}

/** A cell of several paragraphs, names or points has a line for each. */
export const CELLS: Readonly<Record<ColumnId, (row: Row, labels: FileLabels) => Cell>> = {
  title: ({ entry }) => entry.record.title,
  publishedAt: ({ entry }) => pointInTime(entry.record.publishedAt),
  page: ({ entry }, { pages }) => pages[entry.record.page],
  channel: ({ entry }) => entry.record.channel.join(" > "),
  source: ({ entry }) => entry.record.source,
  editors: ({ entry }) => lines(entry.record.editors),
  byline: ({ entry }) => entry.record.byline,
  questionNumber: ({ exchange, exchangeNumber }) => exchange && exchangeNumber,
  asker: ({ exchange }) => exchange?.question.asker ?? null,
  question: ({ exchange }) => lines(exchange?.question.paragraphs ?? []),
  answerNumber: ({ answer, answerNumber }) => answer && answerNumber,
  // A speech has no answer: there the article's own speakers stand here.
  spokespersons: (row) => lines(speakersOf(row).map(({ name }) => name)),
  position: (row) => lines(speakersOf(row).map(({ position }) => position ?? "")),
  answer: ({ answer }) => lines(answer?.paragraphs ?? []),
  paragraphs: ({ entry }) => lines(entry.record.paragraphs),
  outline: ({ entry }) => lines(entry.record.outline.map(({ marker, heading }) => `${marker}${heading}`)),
  // Each figure with its clause: a number alone says nothing.
  figures: ({ entry }) => lines(entry.record.figures.map(({ text, context }) => `${text}｜${context}`)),
  copies: ({ entry }) => entry.record.copies,
  differences: ({ entry }) => entry.record.differences.length,
  tags: ({ entry }) => lines(entry.tags),
  notes: ({ entry }) => entry.notes,
  savedAt: ({ entry }) => pointInTime(entry.savedAt && atNingbo(entry.savedAt)),
  // Text, so that no spreadsheet drops the leading zero.
  id: ({ entry }) => entry.record.id,
  url: ({ entry }) => entry.record.url,
};

function pointInTime(iso: string | null): PointInTime | null {
  return iso === null ? null : { at: iso };
}

function speakersOf({ entry, exchange, answer }: Row): PressRecord["spokespersons"] {
  if (exchange === null) return entry.record.spokespersons;
  return answer?.speaker ? [answer.speaker] : [];
}

function lines(parts: readonly string[]): string {
  return parts.join("\n");
}
