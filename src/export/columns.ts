import { COLUMN_IDS, type ColumnId } from "../present/column-ids";
import { answerersOf, creditLines } from "../present/labels";
import { atNingbo } from "../present/ningbo-time";
import type { Answer, Exchange, Figure, PressRecord } from "../record";
import type { ExportEntry } from "./export-entry";
import type { FileLabels } from "./file-labels";

/** Not text, since spreadsheets calculate with dates. `2022-11-10T18:11+08:00`, as precise as the page says. */
interface PointInTime {
  readonly at: string;
}

export type Cell = string | number | PointInTime | null;

/** The subject of one row of a table: an answer, a question without one, or a whole article. */
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

/** One row for each answer, so that answers can be sorted and counted; none for an article without questions. */
export function turnRows(entry: ExportEntry): readonly Row[] {
  return entry.record.exchanges.flatMap((exchange, i) => {
    const answers: readonly (Answer | null)[] = exchange.answers.length === 0 ? [null] : exchange.answers;
    return answers.map((answer, j) => ({ entry, exchange, exchangeNumber: i + 1, answer, answerNumber: j + 1 }));
  });
}

/** Columns that identify the article and the answer of a row. */
export const KEY_COLUMNS: readonly ColumnId[] = ["title", "questionNumber", "answerNumber", "id", "url"];
/** Few articles have these; the column is written if one of them does. */
const SELDOM_FILLED: readonly ColumnId[] = ["kicker", "subtitle", "credits", "archivedAt"];

/** @param chosen null for all in the usual order */
export function columnsFor(chosen: readonly ColumnId[] | null, entries: readonly ExportEntry[]): readonly ColumnId[] {
  const isFilled = ({ record }: ExportEntry, id: ColumnId) => id in record;
  return (chosen ?? COLUMN_IDS).filter(
    (id) => !SELDOM_FILLED.includes(id) || entries.some((entry) => isFilled(entry, id)),
  );
}

/** A cell with several paragraphs, names or points has a line for each. */
export const CELLS: Readonly<Record<ColumnId, (row: Row, labels: FileLabels) => Cell>> = {
  title: ({ entry }) => entry.record.title,
  kicker: ({ entry }) => entry.record.kicker ?? null,
  subtitle: ({ entry }) => entry.record.subtitle ?? null,
  publishedAt: ({ entry }) => pointInTime(entry.record.publishedAt),
  page: ({ entry }, { pages }) => pages[entry.record.page],
  channel: ({ entry }) => entry.record.channel.join(" > "),
  source: ({ entry }) => entry.record.source,
  editors: ({ entry }) => lines(entry.record.editors),
  credits: ({ entry }) => lines(creditLines(entry.record)),
  byline: ({ entry }) => entry.record.byline,
  questionNumber: ({ exchange, exchangeNumber }) => exchange && exchangeNumber,
  asker: ({ exchange }) => exchange?.question.asker ?? null,
  question: ({ exchange }) => lines(exchange?.question.paragraphs ?? []),
  answerNumber: ({ answer, answerNumber }) => answer && answerNumber,
  // A speech has no answers, so its row names the article's speakers.
  spokespersons: (row) => lines(speakersOf(row).map(({ name }) => name)),
  position: (row) => lines(speakersOf(row).map(({ position }) => position ?? "")),
  answer: ({ answer }) => lines(answer?.paragraphs ?? []),
  paragraphs: ({ entry }) => lines(entry.record.paragraphs),
  outline: ({ entry }) => lines(entry.record.outline.map(({ marker, heading }) => `${marker}${heading}`)),
  figures: ({ entry }) => lines(entry.record.figures.map((figure) => figureCells(figure).join("｜"))),
  copies: ({ entry }) => entry.record.copies,
  differences: ({ entry }) => entry.record.differences.length,
  tags: ({ entry }) => lines(entry.tags),
  notes: ({ entry }) => entry.notes,
  savedAt: ({ entry }) => pointInTime(entry.savedAt && atNingbo(entry.savedAt)),
  archivedAt: ({ entry }) => pointInTime(entry.record.archivedAt ? atNingbo(entry.record.archivedAt) : null),
  id: ({ entry }) => entry.record.id,
  url: ({ entry }) => entry.record.url,
};

function pointInTime(iso: string | null): PointInTime | null {
  return iso === null ? null : { at: iso };
}

function speakersOf({ entry, exchange, answer }: Row): PressRecord["spokespersons"] {
  if (exchange === null) return entry.record.spokespersons;
  return answer === null ? [] : answerersOf(answer);
}

/** `超102.6万吨` and `去年 全市水产品总产量`, or the number and its whole clause if the measure is not known. */
export function figureCells({ text, context, measure, period, qualifier = "" }: Figure): readonly [string, string] {
  if (measure === undefined) return [text, context];
  return [`${qualifier}${text}`, period === undefined ? measure : `${period.text} ${measure}`];
}

function lines(parts: readonly string[]): string {
  return parts.join("\n");
}
