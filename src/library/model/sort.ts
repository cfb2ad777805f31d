import type { Row } from "./row";

export const SORT_FIELDS = ["publishedAt", "title", "spokespersons", "savedAt"] as const;
export type SortField = (typeof SORT_FIELDS)[number];

export interface Sort {
  readonly by: SortField;
  readonly descending: boolean;
}

/** The latest answers first. */
export const USUAL_SORT: Sort = { by: "publishedAt", descending: true };

/** Rows without what is sorted by come last in either direction. */
export function sortRows(rows: readonly Row[], { by, descending }: Sort): readonly Row[] {
  const compare = by === "title" || by === "spokespersons" ? COLLATOR.compare : compareCodes;
  return rows
    .map((row) => ({ row, key: sortKeyOf(row, by) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return descending ? compare(b.key, a.key) : compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

/** By sound, as Chinese dictionaries do. */
const COLLATOR = new Intl.Collator("zh-CN", { numeric: true });

/** The order of their characters is the order of dates in ISO 8601. */
function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sortKeyOf(row: Row, by: SortField): string | null {
  return by === "spokespersons" ? (row.spokespersons[0] ?? null) : row[by];
}
