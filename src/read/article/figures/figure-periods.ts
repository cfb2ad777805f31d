/** Which phrase of time a figure belongs to: of its own clause, or the nearest before in its sentence. */
import type { PeriodPhrase } from "./periods";
import { TO_CHANGE } from "./statement-words";
import { firstAfter, type Statement } from "./statements";

/** 1990年以来首次: since when nothing like it was, not when it was measured. */
const RECORD = /首次|最[高低大小好快多少]|新高|新低|历史/u;
const SINCE = /来$/u;
/** 近年来 of one clause says nothing of the next but one. */
const VAGUE = /^(?:近|这|过去|最近|[一二两三四五六七八九十几\d]{1,3}年来)/u;
/** 拥有 and 目前 speak of today, whatever time the clause before was of. */
const TODAY = /目前|现在|现有|拥有|截至/u;
/** 累计 counts from a beginning of its own, unless the whole sentence is of one time. */
const IN_ALL = /累计/u;
const LIST_GAP = /^(?:和|、|与|及)$/u;
/** 其中, 同比: the sentence speaks of the same time as the one before. */
const SAME_TIME = /^[”’」』）)\s]*(?:其中|同比|比上年|同期)/u;
/** How far before a figure its time may be. */
const FARTHEST = 240;
const OPENING = 8;

/** @returns for each statement, in order, the phrase that says when; null where none does */
export function periodsOf(
  plain: string,
  statements: readonly Statement[],
  phrases: readonly PeriodPhrase[],
): readonly (PeriodPhrase | null)[] {
  const found: (PeriodPhrase | null)[] = [];
  let [sentence, inherited, last]: [number, PeriodPhrase | null, PeriodPhrase | null] = [-1, null, null];
  for (const statement of statements) {
    const start = statement.clause.sentence;
    if (start !== sentence) {
      inherited = SAME_TIME.test(plain.slice(start, start + OPENING)) ? last : null;
      sentence = start;
    }
    last = nearest(plain, statement, phrases) ?? inherited;
    found.push(last);
  }
  return found;
}

function nearest(plain: string, statement: Statement, phrases: readonly PeriodPhrase[]): PeriodPhrase | null {
  const { quantity, clause } = statement;
  const earliest = Math.max(clause.sentence, quantity.from - FARTHEST);
  for (let i = firstAfter(phrases, quantity.from) - 1; i >= 0; i--) {
    const phrase = phrases[i];
    if (!phrase || phrase.from < earliest || endsChangeBefore(plain, phrase, clause.from)) return null;
    if (phrase.from >= clause.from ? isOfRecord(plain, phrase, quantity.from) : !reaches(plain, phrase, statement))
      continue;
    return endOf(phrase, statement) ?? memberOf(plain, phrases, i, statement);
  }
  return null;
}

/** 从2018年的12家增加到2022年的35家，年均…: what follows is of neither year. */
function endsChangeBefore(plain: string, { from }: PeriodPhrase, clause: number): boolean {
  return from < clause && /[^，。；：,;:][到至]$/u.test(plain.slice(Math.max(0, from - 2), from));
}

function isOfRecord(plain: string, { from, to }: PeriodPhrase, figure: number): boolean {
  return SINCE.test(plain.slice(from, to)) && RECORD.test(plain.slice(to, figure));
}

/** Whether the time that a clause before begins with, or is, holds for a figure. */
function reaches(plain: string, phrase: PeriodPhrase, { quantity, clause, clauseBefore }: Statement): boolean {
  // 年底的就业率与2014年持平，…
  if (plain[phrase.to] === "的" && !/\d/u.test(plain.charAt(phrase.to + 1))) return false;
  if (isOfRecord(plain, phrase, quantity.from)) return false;
  if (VAGUE.test(plain.slice(phrase.from, phrase.to))) return phrase.to === clauseBefore?.to;
  const words = plain.slice(clause.from, quantity.from);
  return !TODAY.test(words) && (!IN_ALL.test(words) || /[，,]/u.test(plain.charAt(phrase.to)));
}

/** 从2012年到2021年，…从53.9万亿元增长到114.4万亿元: each figure has its own end of the time. */
function endOf({ ends }: PeriodPhrase, { head, gap }: Statement): PeriodPhrase | null {
  if (gap !== null && TO_CHANGE.test(gap)) return ends[1] ?? null;
  return /[从由]$/u.test(head) ? (ends[0] ?? null) : null;
}

/** 2022年和2023年分别增长5%和6%: the times are listed like the figures. */
function memberOf(
  plain: string,
  phrases: readonly PeriodPhrase[],
  last: number,
  { row }: Statement,
): PeriodPhrase | null {
  let first = last;
  while (first > 0 && last - first < MOST_LISTED && isJoined(plain, phrases[first - 1], phrases[first])) first--;
  const count = last - first + 1;
  if (count === 1) return phrases[last] ?? null;
  return count === row.size ? (phrases[first + row.index] ?? null) : null;
}

const MOST_LISTED = 8;

function isJoined(plain: string, a: PeriodPhrase | undefined, b: PeriodPhrase | undefined): boolean {
  return a !== undefined && b !== undefined && LIST_GAP.test(plain.slice(a.to, b.from));
}
