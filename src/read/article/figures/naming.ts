/** What a figure measures, and what is cut off its words to name it. */
import { JOINS, LEADS, LIMIT, SAYS, UNCLEAR } from "./statement-words";

export interface Measure {
  /** In words that are understood without the text; null where there are none. */
  readonly words: string | null;
  /** What it says something of: 出口 in 出口同比增长. */
  readonly topic: string | null;
  /** What rose where 比上年提高2.1个百分点 follows: a share, or the growth. */
  readonly rate: string | null;
  /** Whether it says how much the topic grew. */
  readonly isGrowth: boolean;
}

export const UNKNOWN: Measure = { words: null, topic: null, rate: null, isGrowth: false };

/** In characters; longer names are sentences. */
const LONGEST_MEASURE = 48;

export function isClear(words: string): boolean {
  const letters = words.replace(/[^\p{L}\p{N}]/gu, "");
  return letters.length >= 2 && letters.length <= LONGEST_MEASURE && !UNCLEAR.test(words);
}

/** 宁波舟山港预计完成…: kind and qualifier say so, not the name. */
const EXPECTED = /预计(?:将|可)?|预估/gu;

/** 把播种面积稳定在…: what is handled is what is measured. */
const HANDLED = /^.*把(?!握|关)/u;

/** The words before a number without those that only join, limit or introduce it. */
export function cleaned(head: string): string {
  let words = head.replace(SAYS, "").replace(EXPECTED, "").replace(HANDLED, "").trim();
  for (;;) {
    const lead = LEADS.exec(words)?.[0].length ?? 0;
    const limit = LIMIT.exec(words)?.[0].length ?? 0;
    const join = limit > 0 ? limit : (JOINS.exec(words)?.[0].length ?? 0);
    if (lead + join === 0) return words;
    words = words.slice(lead, Math.max(lead, words.length - join));
  }
}
