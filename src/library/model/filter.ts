import { dayOf } from "../../read/line/dates";
import type { Row } from "./row";
import { NO_SAVED_CONTEXT, type SavedContext, type SavedFilter, savedTest } from "./saved-filter";

export interface Filter {
  /** Days, both included: `2022-11-10`. Where one is given, rows without a date are left out. */
  readonly from: string | null;
  readonly to: string | null;
  /** A name, or a part of one where nobody has exactly this name. */
  readonly spokesperson: string | null;
  readonly section: string | null;
  readonly tag: string | null;
  readonly saved: SavedFilter | null;
}

export const NO_FILTER: Filter = {
  from: null,
  to: null,
  spokesperson: null,
  section: null,
  tag: null,
  saved: null,
};

/** Whether the filter can leave a row out. */
export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/**
 * @param found keys of the articles in which the search found its terms; null where nothing is searched
 * @param context what the filter by the time of saving refers to
 */
export function filterRows(
  rows: readonly Row[],
  { from, to, spokesperson, section, tag, saved }: Filter,
  found: ReadonlySet<string> | null,
  context: SavedContext = NO_SAVED_CONTEXT,
): readonly Row[] {
  const isSavedThen = saved === null ? null : savedTest(saved, context);
  const isSpokesperson = spokesperson === null ? null : spokespersonTest(rows, spokesperson);
  return rows.filter(
    (row) =>
      (found === null || found.has(row.key)) &&
      (from === null || (row.publishedAt !== null && dayOf(row.publishedAt) >= from)) &&
      (to === null || (row.publishedAt !== null && dayOf(row.publishedAt) <= to)) &&
      (isSpokesperson === null || row.spokespersons.some(isSpokesperson)) &&
      (section === null || row.section === section) &&
      (tag === null || row.tags.includes(tag)) &&
      (isSavedThen === null || isSavedThen(row)),
  );
}

function spokespersonTest(rows: readonly Row[], typed: string): (name: string) => boolean {
  const isWhole = rows.some(({ spokespersons }) => spokespersons.includes(typed));
  return (name) => (isWhole ? name === typed : name.includes(typed));
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
