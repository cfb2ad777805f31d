/** What surrounds each quantity: its clause, the words before and after it, and the row of figures that it is in. */
import { type Clause, clausesOf } from "./clauses";
import type { PeriodPhrase } from "./periods";
import type { Quantity } from "./quantities";

export interface Statement {
  readonly quantity: Quantity;
  readonly clause: Clause;
  readonly clauseBefore: Clause | undefined;
  /** Where the words before the number begin: the clause's start, or the item's in a list. */
  readonly start: number;
  /** These words, without phrases of time; those of the row's first figure for all of a row. */
  readonly head: string;
  /** The words after the unit, up to the next figure's. */
  readonly tail: string;
  /** The words since another figure of the clause, null for the clause's first. */
  readonly gap: string | null;
  /** 5.1%、6.2%和7%: its place among figures that only marks separate, and how many they are. */
  readonly row: { readonly index: number; readonly size: number };
  /** Whether a mark joins it to another figure of the clause before it: `18.9%、通用机械增长9.5%`. */
  readonly isListed: boolean;
}

const BOUND = /^(?:以上|以下|以内|之内|左右|上下|大关)/u;
const ROW_GAP = /^(?:以上|以下|以内|左右|上下)? ?(?:、|和|与|及|以及) ?$/u;
const LIST_START = /^ ?(?:、|和|与|及|以及)/u;
const LIST_JOINT = /、|和|与|及|以及/u;
/** More words than this say nothing certain. */
const MAX_WORDS = 80;

type Words = (from: number, to: number) => string;

export function statementsOf(
  text: string,
  plain: string,
  quantities: readonly Quantity[],
  periods: readonly PeriodPhrase[],
): readonly Statement[] {
  const clauses = clausesOf(plain);
  const words = wordsWithout(text, periods);
  const statements: Statement[] = [];
  let at = 0;
  quantities.forEach((quantity, i) => {
    while ((clauses[at]?.to ?? Number.POSITIVE_INFINITY) < quantity.from) at++;
    const clause = clauses[at];
    if (!clause) return;
    const before = quantities[i - 1];
    const previous = before && before.from >= clause.from ? before : null;
    const { gap, index, item } = joinsTo(previous, quantity, plain, statements.at(-1));
    const start = item ?? clause.from;
    statements.push({
      quantity,
      clause,
      clauseBefore: clauses[at - 1],
      start,
      head: (index > 0 && statements.at(-1)?.head) || words(Math.max(start, quantity.from - MAX_WORDS), quantity.from),
      tail: tailBehind(quantity, quantities[i + 1], clause, words),
      gap: gap && words(Math.max(gap.from, quantity.from - MAX_WORDS), quantity.from).replace(BOUND, ""),
      row: { index, size: index + 1 },
      isListed: item !== null,
    });
  });
  return withRowSizes(statements);
}

/** How a figure is joined to the one before it in its clause. */
function joinsTo(previous: Quantity | null, { from }: Quantity, plain: string, before: Statement | undefined) {
  if (previous === null) return { gap: null, index: 0, item: null };
  const between = plain.slice(previous.to, from);
  const index = ROW_GAP.test(between) ? (before?.row.index ?? 0) + 1 : 0;
  return { gap: { from: previous.to }, index, item: itemStart(between, previous.to) };
}

function tailBehind(quantity: Quantity, after: Quantity | undefined, clause: Clause, words: Words): string {
  const end = after && after.from < clause.to ? after.from : clause.to;
  return tailOf(words(quantity.to, Math.min(end, quantity.to + MAX_WORDS)), end < clause.to);
}

/** After the last 、 of the words between two figures, or after the word that joins them. */
function itemStart(gap: string, from: number): number | null {
  const bound = BOUND.exec(gap)?.[0].length ?? 0;
  const mark = gap.lastIndexOf("、");
  if (mark >= 0) return from + mark + 1;
  const joint = LIST_START.exec(gap.slice(bound));
  return joint && from + bound + joint[0].length;
}

function tailOf(words: string, isFollowed: boolean): string {
  const tail = words.replace(BOUND, "");
  const joint = isFollowed ? tail.search(LIST_JOINT) : -1;
  return joint < 0 ? tail : tail.slice(0, joint);
}

function withRowSizes(statements: readonly Statement[]): readonly Statement[] {
  let size = 0;
  return statements
    .toReversed()
    .map((statement) => {
      size = Math.max(size, statement.row.index + 1);
      const sized = { ...statement, row: { index: statement.row.index, size } };
      if (statement.row.index === 0) size = 0;
      return sized;
    })
    .toReversed();
}

/** 宁波在2021年实现…, 到2025年建成…: the words that join a time go with it. */
const AT = /[在自于]$/u;
const AT_START = /^[在自于到从]$/u;
/** 2021年和2022年 */
const JOINT = /^[和、与及]$/u;

/** @returns the words of a stretch of text, without the phrases of time in it */
function wordsWithout(text: string, periods: readonly PeriodPhrase[]): Words {
  return (from, to) => {
    let [words, at] = ["", from];
    for (let i = firstAfter(periods, from); i < periods.length; i++) {
      const period = periods[i];
      if (!period || period.from >= to) break;
      const piece = text.slice(at, Math.max(at, period.from));
      const isJoint = at > from && JOINT.test(piece);
      if (!isJoint) words += piece.replace(piece.length === 1 ? AT_START : AT, "");
      at = period.to;
    }
    return words + text.slice(Math.min(at, to), to);
  };
}

/** The first phrase that ends after a place, by halves. */
export function firstAfter(periods: readonly PeriodPhrase[], place: number): number {
  let [low, high] = [0, periods.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle]?.to ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
