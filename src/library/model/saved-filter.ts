/** Filters by when articles were saved. */
import { type Batch, collectedKeys } from "./batch";
import type { Row } from "./row";

export const SAVED_PERIODS = ["today", "week", "since-export"] as const;
export type SavedPeriod = (typeof SAVED_PERIODS)[number];
/** A period, or the batch that has collected them: `batch:` and its id. */
export type SavedFilter = SavedPeriod | `batch:${string}`;

export interface SavedContext {
  readonly now: Date;
  /** Instant of the last export, ISO 8601 in UTC; null before the first. */
  readonly lastExport: string | null;
  readonly batches: readonly Batch[];
}

export const NO_SAVED_CONTEXT: SavedContext = { now: new Date(0), lastExport: null, batches: [] };

/** Null for what is no such filter. */
export function savedFilterFrom(text: string | null): SavedFilter | null {
  return SAVED_PERIODS.find((period) => period === text) ?? (isBatchFilter(text) ? text : null);
}

function isBatchFilter(text: string | null): text is `batch:${string}` {
  return text?.startsWith("batch:") ?? false;
}

export function batchFilter({ id }: Pick<Batch, "id">): SavedFilter {
  return `batch:${id}`;
}

/** @returns whether a row passes the filter; none passes one by a batch or an export that there is not */
export function savedTest(saved: SavedFilter, context: SavedContext): (row: Pick<Row, "key" | "savedAt">) => boolean {
  if (isBatchFilter(saved)) {
    const batch = context.batches.find((each) => batchFilter(each) === saved);
    const keys = new Set(batch === undefined ? [] : collectedKeys(batch));
    return ({ key }) => keys.has(key);
  }
  const start = startOf(saved, context);
  // An article saved in the instant of an export is not in its file.
  return ({ savedAt }) => Date.parse(savedAt) >= start;
}

const DAYS_BEFORE: Readonly<Record<Exclude<SavedPeriod, "since-export">, number>> = {
  today: 0,
  /** Today and the six days before. */
  week: 6,
};

/** In milliseconds; days are those of the reader's own clock. */
function startOf(period: SavedPeriod, { now, lastExport }: SavedContext): number {
  if (period === "since-export") return lastExport === null ? Number.POSITIVE_INFINITY : Date.parse(lastExport);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - DAYS_BEFORE[period]).getTime();
}
