import type { Row } from "./row";

export const SORT_FIELDS = ["publishedAt", "title", "speakers", "savedAt"] as const;
export type SortField = (typeof SORT_FIELDS)[number];

export interface Sort {
  readonly by: SortField;
  readonly descending: boolean;
}

/** The latest answers first. */
export const USUAL_SORT: Sort = { by: "publishedAt", descending: true };

/** Rows without what is sorted by stand last, whichever way the others go. */
export function sortRows(rows: readonly Row[], { by, descending }: Sort): readonly Row[] {
  const compare = by === "title" || by === "speakers" ? COLLATOR.compare : compareCodes;
  return rows
    .map((row) => ({ row, key: keyOf(row, by) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return descending ? compare(b.key, a.key) : compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

/** As Chinese dictionaries do, by sound. */
const COLLATOR = new Intl.Collator("zh-CN", { numeric: true });

/** Dates in ISO 8601 stand in the order of their characters. */
function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function keyOf(row: Row, by: SortField): string | null {
  return by === "speakers" ? (row.speakers[0] ?? null) : row[by];
}
