import type { Answer, Exchange, PressRecord } from "../record";
import { LABELS, PAGE_LABELS } from "../record-labels";

/** What one row of the table is about; an article without questions has one row without exchange. */
interface Row {
  readonly record: PressRecord;
  readonly exchange: Exchange | null;
  readonly exchangeNumber: number;
  readonly answer: Answer | null;
  readonly answerNumber: number;
}

interface Column {
  readonly name: string;
  readonly cell: (row: Row) => string | number | null;
}

/**
 * One row an answer, so that each can be sorted and counted; what belongs to the article stands on
 * every one of its rows. A cell of several paragraphs, names or points has a line for each.
 */
const COLUMNS: readonly Column[] = [
  { name: LABELS.title, cell: ({ record }) => record.title },
  { name: LABELS.publishedAt, cell: ({ record }) => record.publishedAt },
  { name: LABELS.page, cell: ({ record }) => PAGE_LABELS[record.page] },
  { name: LABELS.channel, cell: ({ record }) => record.channel.join(" > ") },
  { name: LABELS.source, cell: ({ record }) => record.source },
  { name: LABELS.editors, cell: ({ record }) => lines(record.editors) },
  { name: LABELS.byline, cell: ({ record }) => record.byline },
  // Counted from 1 within the article and within the question.
  { name: "问序", cell: ({ exchange, exchangeNumber }) => exchange && exchangeNumber },
  { name: LABELS.asker, cell: ({ exchange }) => exchange?.question.asker ?? null },
  { name: LABELS.question, cell: ({ exchange }) => lines(exchange?.question.paragraphs ?? []) },
  { name: "答序", cell: ({ answer, answerNumber }) => answer && answerNumber },
  // A speech has no answer: there the article's own speakers stand here.
  { name: LABELS.spokespersons, cell: (row) => lines(speakersOf(row).map(({ name }) => name)) },
  { name: "职务", cell: (row) => lines(speakersOf(row).map(({ position }) => position ?? "")) },
  { name: LABELS.answer, cell: ({ answer }) => lines(answer?.paragraphs ?? []) },
  { name: LABELS.paragraphs, cell: ({ record }) => lines(record.paragraphs) },
  {
    name: LABELS.outline,
    cell: ({ record }) => lines(record.outline.map(({ marker, heading }) => `${marker}${heading}`)),
  },
  // Each figure with its clause: a number alone says nothing.
  {
    name: LABELS.figures,
    cell: ({ record }) => lines(record.figures.map(({ text, context }) => `${text}｜${context}`)),
  },
  { name: "印次", cell: ({ record }) => record.copies },
  { name: "两印不同处", cell: ({ record }) => record.differences.length },
  // Text, so that no spreadsheet drops the leading zero.
  { name: LABELS.id, cell: ({ record }) => record.id },
  { name: LABELS.url, cell: ({ record }) => record.url },
];

/** Without it Excel takes the bytes for the system's own code page. */
const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";

/**
 * RFC 4180 as spreadsheets read it.
 * @param guard puts `'` before cells that a spreadsheet would run as a formula
 */
export function writeCsv(records: readonly PressRecord[], guard = true): string {
  const rows = records.flatMap(rowsOf).map((row) => COLUMNS.map(({ cell }) => cell(row) ?? ""));
  return `${BYTE_ORDER_MARK}${[COLUMNS.map(({ name }) => name), ...rows]
    .map((cells) => `${cells.map((cell) => field(cell, guard)).join(",")}${LINE_END}`)
    .join("")}`;
}

function rowsOf(record: PressRecord): readonly Row[] {
  const rows = record.exchanges.flatMap((exchange, i) => {
    const answers: readonly (Answer | null)[] = exchange.answers.length === 0 ? [null] : exchange.answers;
    return answers.map((answer, j) => ({ record, exchange, exchangeNumber: i + 1, answer, answerNumber: j + 1 }));
  });
  return rows.length === 0 ? [{ record, exchange: null, exchangeNumber: 0, answer: null, answerNumber: 0 }] : rows;
}

function speakersOf({ record, exchange, answer }: Row): PressRecord["spokespersons"] {
  if (exchange === null) return record.spokespersons;
  return answer?.speaker ? [answer.speaker] : [];
}

function lines(parts: readonly string[]): string {
  return parts.join("\n");
}

/** With these a spreadsheet begins a formula, the full-width ones in Chinese and Japanese settings: OWASP, CSV Injection. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

function field(cell: string | number, guard: boolean): string {
  const text = guard && typeof cell === "string" && FORMULA_START.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
