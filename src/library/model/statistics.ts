import type { Row } from "./row";

export interface Statistics {
  readonly articles: number;
  readonly questions: number;
  readonly speakers: number;
  /** First and last day of publication, null where no row has one. */
  readonly span: { readonly from: string; readonly to: string } | null;
}

/** Counted anew at every key of a search: one pass, and nothing is sorted. */
export function statisticsOf(rows: readonly Row[]): Statistics {
  const speakers = new Set<string>();
  let questions = 0;
  let span: Statistics["span"] = null;
  for (const row of rows) {
    questions += row.questions;
    for (const speaker of row.speakers) speakers.add(speaker);
    if (row.publishedAt !== null) span = spanWith(span, row.publishedAt.slice(0, "2022-11-10".length));
  }
  return { articles: rows.length, questions, speakers: speakers.size, span };
}

function spanWith(span: Statistics["span"], day: string): Statistics["span"] {
  if (span === null) return { from: day, to: day };
  if (day < span.from) return { from: day, to: span.to };
  return day > span.to ? { from: span.from, to: day } : span;
}
