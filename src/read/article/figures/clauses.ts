/** Clauses and sentences: what a figure is read in. */

export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** The clause's place in the paragraph. */
  readonly index: number;
}

const CLAUSE_BREAKS = /[，,。；;！!？?：:]/gu;
const SENTENCE_END = /[。！!？?]/u;
/** Longer clauses do not say what is measured. */
const MAX_CLAUSE = 160;

/** The paragraph's clauses in order, without the marks between them. */
export function clausesOf(plain: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let [from, sentence] = [0, 0];
  for (const { index, 0: mark } of [...plain.matchAll(CLAUSE_BREAKS), { index: plain.length, 0: "" }]) {
    if (mark === "," && isThousands(plain, index)) continue;
    clauses.push({ from, to: index, sentence, index: clauses.length });
    from = index + 1;
    if (SENTENCE_END.test(mark)) sentence = from;
  }
  return clauses;
}

function isThousands(plain: string, at: number): boolean {
  return /\d/u.test(plain.charAt(at - 1)) && /\d/u.test(plain.charAt(at + 1));
}

/** 2021年，全市… · 截至目前，… : the clause before is nothing but the period. */
const PERIOD =
  /(?:今年|去年|前年|明年|上半年|下半年|全年|当年|同期|近年来|截至|目前|去年以来|今年以来|年底|季度|\d{4}年|\d{1,2}月(?:份|底|末)?|“十[二三四五]五”|期间|以来)/u;
const MAX_PERIOD = 16;

/**
 * The clause around a figure, verbatim; with the clause before it where that names only the period.
 * @returns null where the clause is too long: what is measured is not certain then
 */
export function contextOf(
  text: string,
  plain: string,
  { quantity: { from, to }, clause, clauseBefore }: Place,
  previousEnd: number,
): string | null {
  if (from - clause.from > MAX_CLAUSE) return null;
  let start = clause.from;
  if (clauseBefore && isPeriod(plain.slice(clauseBefore.from, clauseBefore.to))) start = clauseBefore.from;
  // 500强企业1家、制造业500强企业6家: each item of such a list has its own figure
  const item = plain.slice(start, from).lastIndexOf("、") + start;
  const isNamed = /[^\d约近超达各]/u.test(plain.slice(item + 1, from));
  if (item > start && previousEnd > start && previousEnd <= item && isNamed) start = item + 1;
  const end = plain[to] === "、" ? to : Math.min(Math.max(clause.to, to), to + MAX_CLAUSE);
  return text.slice(start, end).trim();
}

interface Place {
  readonly quantity: { readonly from: number; readonly to: number };
  readonly clause: Clause;
  readonly clauseBefore: Clause | undefined;
}

/** `2021年` · `今年前三季度` · `截至目前`, without a figure of its own */
function isPeriod(clause: string): boolean {
  return clause.length <= MAX_PERIOD && PERIOD.test(clause) && !/\d(?![年月日\d])/u.test(clause);
}
