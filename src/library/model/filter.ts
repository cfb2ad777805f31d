import { dayOf } from "../../read/line/dates";
import type { Row } from "./row";

export interface Filter {
  /** Days, both included: `2022-11-10`. Where one is given, rows without a date are left out. */
  readonly from: string | null;
  readonly to: string | null;
  readonly spokesperson: string | null;
  readonly section: string | null;
  readonly tag: string | null;
  /** The articles that one batch has collected. */
  readonly collected: Collected | null;
}

export interface Collected {
  /** The list's name. */
  readonly name: string;
  readonly keys: ReadonlySet<string>;
}

export const NO_FILTER: Filter = {
  from: null,
  to: null,
  spokesperson: null,
  section: null,
  tag: null,
  collected: null,
};

/** Whether the filter can leave a row out. */
export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** @param found keys of the articles in which the search found its terms; null where nothing is searched */
export function filterRows(
  rows: readonly Row[],
  { from, to, spokesperson, section, tag, collected }: Filter,
  found: ReadonlySet<string> | null,
): readonly Row[] {
  return rows.filter(
    (row) =>
      (found === null || found.has(row.key)) &&
      (from === null || (row.publishedAt !== null && dayOf(row.publishedAt) >= from)) &&
      (to === null || (row.publishedAt !== null && dayOf(row.publishedAt) <= to)) &&
      (spokesperson === null || row.spokespersons.includes(spokesperson)) &&
      (section === null || row.section === section) &&
      (tag === null || row.tags.includes(tag)) &&
      (collected === null || collected.keys.has(row.key)),
  );
}

export interface FilterChoice {
  readonly value: string;
  /** How many rows have it. */
  readonly count: number;
}

/** What can be filtered by, the most frequent first. */
export function choicesAmong(rows: readonly Row[], valuesOf: (row: Row) => readonly string[]): readonly FilterChoice[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of new Set(valuesOf(row))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
