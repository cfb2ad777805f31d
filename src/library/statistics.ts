import type { Row } from "./row";

export interface Statistics {
  readonly articles: number;
  readonly questions: number;
  readonly speakers: number;
  /** First and last day of publication, null where no row has one. */
  readonly span: { readonly from: string; readonly to: string } | null;
}

export function statisticsOf(rows: readonly Row[]): Statistics {
  const days = rows.flatMap(({ publishedAt }) => publishedAt?.slice(0, "2022-11-10".length) ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    articles: rows.length,
    questions: rows.reduce((sum, row) => sum + row.questions, 0),
    speakers: new Set(rows.flatMap((row) => row.speakers)).size,
    span: from === undefined || to === undefined ? null : { from, to },
  };
}
