import { dayOf } from "../../read/line/dates";
import type { Row } from "./row";

export interface Statistics {
  readonly articles: number;
  readonly questions: number;
  readonly spokespersons: number;
  /** First and last day of publication, null where no row has one. */
  readonly span: { readonly from: string; readonly to: string } | null;
}

/** Runs at every key of a search, so it takes one pass and sorts nothing. */
export function statisticsOf(rows: readonly Row[]): Statistics {
  const spokespersons = new Set<string>();
  let questions = 0;
  let span: Statistics["span"] = null;
  for (const row of rows) {
    questions += row.questions;
    for (const name of row.spokespersons) spokespersons.add(name);
    if (row.publishedAt !== null) span = spanWith(span, dayOf(row.publishedAt));
  }
  return { articles: rows.length, questions, spokespersons: spokespersons.size, span };
}

function spanWith(span: Statistics["span"], day: string): Statistics["span"] {
  if (span === null) return { from: day, to: day };
  if (day < span.from) return { from: day, to: span.to };
  return day > span.to ? { from: span.from, to: day } : span;
}
