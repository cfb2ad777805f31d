/** The days that a period means, as far as the text and the day of publication say. */
import { dayOf } from "../../line/dates";

/** First and last day, `2022-01-01`; null where the text leaves one open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** `2015年`, `今年前三季度`, `9月底`: the printed year, or none, and the part of it. */
export interface Point {
  readonly year: string | null;
  readonly part: string | null;
}

/** Months and days of a year; `from` null for the state at the end of it. */
interface Part {
  readonly from: MonthAndDay | null;
  readonly to: MonthAndDay;
}

/** Day 0 is the last of the month. */
type MonthAndDay = readonly [month: number, day: number];

const UNKNOWN: Days = { from: null, to: null };
const HAN_DIGITS = "零一二三四五六七八九十";

/** @param published the day of publication, `2022-11-10`, null where it is not known */
export function daysOf(point: Point, published: string | null): Days {
  const part = partOf(point.part);
  const year = part && yearOf(point, part, published);
  if (!part || year === null) return UNKNOWN;
  // 今年前11个月 of an article that a January gave its day: the text is older
  if (point.part !== null && /^[前头]/u.test(point.part) && published !== null && day(year, part.to) > published)
    return UNKNOWN;
  return { from: part.from && day(year, part.from), to: day(year, part.to) };
}

/** `5月23日15时至5月24日15时`, `去年10月至今年3月`, `2023年1月至9月` */
export function rangeDays(first: Point, last: Point, published: string | null): Days {
  const end = daysOf({ ...last, year: last.year ?? first.year }, published);
  const isEarlier = end.to !== null && first.year === null;
  const start = daysOf(isEarlier ? { ...first, year: end.to.slice(0, 4) } : first, published);
  return start.from !== null && end.to !== null && start.from <= end.to ? { from: start.from, to: end.to } : UNKNOWN;
}

/** A five-year plan's days: the eleventh began in 2006. */
export function planDays(phrase: string): Days {
  const plan = HAN_DIGITS.indexOf(/十(?<number>[一二三四五])五/u.exec(phrase)?.groups?.number ?? "");
  const first = FIRST_PLAN + plan * PLAN_YEARS;
  const [from, to] = [`${first}-01-01`, `${first + PLAN_YEARS - 1}-12-31`];
  if (plan < 1 || /年$/u.test(phrase)) return UNKNOWN;
  return { from: phrase.endsWith("末") ? null : from, to: phrase.endsWith("以来") ? null : to };
}

const FIRST_PLAN = 2001;
const PLAN_YEARS = 5;

function day(year: number, [month, date]: MonthAndDay): string {
  const isLast = date === 0;
  return dayOf(new Date(Date.UTC(year, isLast ? month : month - 1, date)).toISOString());
}

const YEARS_BACK: Readonly<Record<string, number>> = {
  后年: -2,
  明年: -1,
  今年: 0,
  本年: 0,
  去年: 1,
  上年: 1,
  前年: 2,
};

function yearOf({ year }: Point, part: Part, published: string | null): number | null {
  if (year !== null && /^\d/u.test(year)) return Number(year.slice(0, 4));
  if (published === null) return null;
  const current = Number(published.slice(0, 4));
  if (year !== null) return current - (YEARS_BACK[year] ?? 0);
  if (day(current, part.to) <= published) return current;
  // 去年全年 is said without 去年 in the first months of a year
  const isEarly = published.slice(5, 7) <= LAST_EARLY_MONTH;
  return isEarly && part.to[0] >= FIRST_LATE_MONTH ? current - 1 : null;
}

const LAST_EARLY_MONTH = "02";
const FIRST_LATE_MONTH = 10;

function partOf(text: string | null): Part | null {
  if (text === null || text === "全年") return months(1, 12);
  const [a = null, b = null] = [...text.matchAll(/\d+|[一二三四五六七八九十两]+/gu)].map(([number]) =>
    numberOf(number),
  );
  if (/^(?:年)?[底末]$/u.test(text)) return { from: null, to: [12, 0] };
  if (text.endsWith("半年")) return text.startsWith("上") ? months(1, 6) : months(7, 12);
  if (a === null || a < 1) return null;
  const isFirst = /^[前头]/u.test(text);
  if (text.endsWith("季度")) return months(isFirst ? 1 : a * 3 - 2, a * 3);
  if (isFirst) return months(1, a);
  if (/日/u.test(text)) return oneDay(a, b ?? 0);
  return /[底末]$/u.test(text) ? endOfMonth(a) : months(a, b ?? a);
}

function endOfMonth(month: number): Part | null {
  return month > 12 ? null : { from: null, to: [month, 0] };
}

function oneDay(month: number, date: number): Part | null {
  return date < 1 || month > 12 || date > LONGEST_MONTH ? null : { from: [month, date], to: [month, date] };
}

function months(first: number, last: number): Part | null {
  return first > last || last > 12 ? null : { from: [first, 1], to: [last, 0] };
}

const LONGEST_MONTH = 31;

function numberOf(text: string): number {
  if (/^\d/u.test(text)) return Number(text);
  const [tens = "", ones = ""] = text.includes("十") ? text.split("十") : ["0", text];
  const digit = (han: string, otherwise: number) =>
    han === "" ? otherwise : HAN_DIGITS.indexOf(han.replace("两", "二"));
  return (text.includes("十") ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
}
