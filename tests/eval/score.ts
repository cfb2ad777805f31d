/** Readers held against labelled pages. */
import { type Answers, FIELD_NAMES, type Field, judge, type Verdict } from "./fields";
import type { LabelledPage } from "./labelled-pages";
import type { Reader } from "./readers";

export interface Score {
  readonly right: number;
  /** Pages that print the field. */
  readonly printed: number;
  /** Answers on pages that print nothing of the kind. */
  readonly false: number;
}

/** One reader on one page. */
export interface Result {
  readonly page: LabelledPage;
  readonly reader: string;
  readonly answers: Answers;
  readonly verdicts: ReadonlyMap<Field, Verdict>;
}

export async function readAll(reader: Reader, pages: readonly LabelledPage[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const page of pages) {
    const answers = await reader.read(page);
    results.push({ page, reader: reader.name, answers, verdicts: verdictsOf(answers, page) });
  }
  return results;
}

/** @returns null for a field that the reader does not read */
export function scoreOf(results: readonly Result[], field: Field): Score | null {
  const verdicts = results.flatMap((result) => result.verdicts.get(field) ?? []);
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  if (verdicts.length === 0) return null;
  return { right: count("right"), printed: count("right") + count("wrong"), false: count("false") };
}

/** 1 where everything printed was read and nothing else was said: a false answer weighs as much as a missing one. */
export function shareRight({ right, printed, false: said }: Score): number {
  return right / Math.max(1, printed + said);
}

function verdictsOf(answers: Answers, { label }: LabelledPage): ReadonlyMap<Field, Verdict> {
  return new Map(
    FIELD_NAMES.flatMap((field): [Field, Verdict][] => {
      const verdict = judge(field, answers, label);
      return verdict === null ? [] : [[field, verdict]];
    }),
  );
}
