/** Clauses: what a figure is read in. */

const CLAUSE_BREAKS = "，,。；;！!？?：:";
const CLAUSE_BREAK = new RegExp(`[${CLAUSE_BREAKS}]`, "u");
/** 2021年，全市… · 截至目前，… : the clause before is nothing but the period. */
const PERIOD =
  /(?:今年|去年|前年|明年|上半年|下半年|全年|当年|同期|近年来|截至|目前|去年以来|今年以来|年底|季度|\d{4}年|\d{1,2}月(?:份|底|末)?|“十[二三四五]五”|期间|以来)/u;
const MAX_PERIOD = 16;
/** Longer clauses do not say what is measured. */
const MAX_CLAUSE = 160;

/**
 * The clause around a figure, verbatim; with the clause before it where that names only the period.
 * @returns null where no clause is that long: what is measured is not certain then
 */
export function contextOf(text: string, plain: string, from: number, to: number, previousEnd: number): string | null {
  let start = clauseStart(plain, from);
  if (start === null) return null;
  const period = start === 0 ? null : clauseStart(plain, start - 1);
  if (period !== null && isPeriod(plain.slice(period, start - 1))) start = period;
  // 500强企业1家、制造业500强企业6家: each item of such a list has its own figure
  const item = plain.slice(start, from).lastIndexOf("、") + start;
  const isNamed = /[^\d约近超达各]/u.test(plain.slice(item + 1, from));
  if (item > start && previousEnd > start && previousEnd <= item && isNamed) start = item + 1;
  const rest = plain.slice(to, to + MAX_CLAUSE);
  const end = rest.startsWith("、") ? 0 : rest.search(CLAUSE_BREAK);
  return text.slice(start, end < 0 ? to + rest.length : to + end).trim();
}

/** `2021年` · `今年前三季度` · `截至目前`, without a figure of its own */
function isPeriod(clause: string): boolean {
  return clause.length <= MAX_PERIOD && PERIOD.test(clause) && !/\d(?![年月日\d])/u.test(clause);
}

function clauseStart(plain: string, at: number): number | null {
  const earliest = Math.max(0, at - MAX_CLAUSE);
  for (let i = at - 1; i >= earliest; i--) {
    if (!CLAUSE_BREAKS.includes(plain.charAt(i))) continue;
    const isThousands = plain[i] === "," && /\d/u.test(plain[i - 1] ?? "") && /\d/u.test(plain[i + 1] ?? "");
    if (!isThousands) return i + 1;
  }
  return earliest === 0 ? 0 : null;
}
