/**
 * Printed days and times to ISO 8601, in every form that pages print:
 * `22年11月10日` · `2012年08月16日 09:46` · `2015-04-12 07:11:33.0` · `2018/3/20` · `二〇二三年三月十一日` · `20230218` ·
 * `2023 年 4 月 8 日 星期六 下午6:11` · `2023-06-14T02:59:00Z`.
 * All functions expect half-width text in simplified characters; positions are those of the text.
 */
import { isoTime, TIME_BEHIND_DAY, WEEKDAY_BEHIND_DAY } from "./times";

export interface FoundDate {
  /** `2022-11-10T18:11:29+08:00`, `…T09:46+08:00` or `2018-03-20`, in Ningbo's time and as precise as printed. */
  readonly iso: string;
  /** Whether a time is printed behind the day, also where it is none (`25:00`) and `iso` has the day alone. */
  readonly hasTime: boolean;
  readonly from: number;
  readonly to: number;
}

const HAN_DIGITS = "〇○零一二三四五六七八九";
const YEAR = `(?<year>\\d{4}|\\d{2}|[${HAN_DIGITS}]{4})`;
const MONTH = "(?<month>\\d{1,2}|十[一二]?|[〇○零]?[一二三四五六七八九])";
/** Two digits where a time is glued behind them: `2019-09-3007:42`. */
const DAY =
  "(?<day>\\d{2}(?=\\d{2}:\\d{2})|\\d{1,2}(?!\\d)|[二三]?十[一二三四五六七八九]?|[〇○零]?[一二三四五六七八九])";
const BEFORE = "(?<![\\d.])";
const WHOLE = `${BEFORE}${YEAR}(?: ?年 ?|[-/.])${MONTH}(?: ?月 ?|[-/.])${DAY}(?: ?[日号]|(?!\\.\\d))`;
/** `20230218`, as file names and old systems write it. */
const COMPACT = `${BEFORE}(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)`;
/** `11月10日` · `11-10 18:11`: without a time only in words, for `11-10` may be anything. */
const WITHOUT_YEAR = `${BEFORE}(?:${MONTH} ?月 ?${DAY} ?[日号]|(?<m>\\d{1,2})[-/](?<d>\\d{1,2})(?= \\d{1,2}:\\d{2}))`;

type Form = "whole" | "compact" | "without year" | "time" | "weekday";
const SOURCES: Readonly<Record<Form, string>> = {
  whole: WHOLE,
  compact: COMPACT,
  "without year": WITHOUT_YEAR,
  time: TIME_BEHIND_DAY,
  weekday: WEEKDAY_BEHIND_DAY,
};
const made = new Map<string, RegExp>();

/** Patterns are compiled where a page first needs them. */
function pattern(form: Form, flags: "uy" | "gu"): RegExp {
  const key = form + flags;
  const known = made.get(key) ?? new RegExp(SOURCES[form], flags);
  made.set(key, known);
  return known;
}

function matchAt(form: Form, flags: "uy" | "gu", plain: string, at: number): RegExpExecArray | null {
  const wanted = pattern(form, flags);
  wanted.lastIndex = at;
  return wanted.exec(plain);
}

/** @returns the first day that a text prints with its year, and the time behind it; null where it prints none of the calendar */
export function findDate(plain: string): FoundDate | null {
  const matches = [matchAt("whole", "gu", plain, 0), matchAt("compact", "gu", plain, 0)].filter((m) => m !== null);
  const first = matches.reduce<RegExpExecArray | null>((a, b) => (a && a.index <= b.index ? a : b), null);
  return first && readMatch(plain, first);
}

/** @returns the day that begins at this position, and the time behind it, or null */
export function dateAt(plain: string, at: number): FoundDate | null {
  const match = matchAt("whole", "uy", plain, at) ?? matchAt("compact", "uy", plain, at);
  return match && readMatch(plain, match);
}

/** @returns a day without its year that begins at this position: its `iso` is `--11-10` or `--11-10T18:11+08:00`, see `withYear` */
export function monthDayAt(plain: string, at: number): FoundDate | null {
  const match = matchAt("without year", "uy", plain, at);
  if (!match) return null;
  const { month = match.groups?.m ?? "", day = match.groups?.d ?? "" } = match.groups ?? {};
  // 2000 was a leap year: 2月29日 is a day
  const date = isoDay("2000", numberOf(month), numberOf(day));
  return date === null ? null : withTime(plain, match, `-${date.slice(4)}`);
}

/** @param iso as `monthDayAt` gives it; @param day in whose year it is, or in the year beside it where that is nearer: `12-31` beside 2023-01-02 */
export function withYear(iso: string, day: string): string {
  const year = Number(day.slice(0, 4));
  const distance = (candidate: number) =>
    Math.abs(Date.parse(`${candidate}${iso.slice(1, 7)}`) - Date.parse(day)) || Number.POSITIVE_INFINITY;
  const nearest = [year, year - 1, year + 1].reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return `${nearest}${iso.slice(1)}`;
}

export function isWithoutYear(iso: string): boolean {
  return iso.startsWith("--");
}

/** @returns the day in ISO form, null for none of the calendar */
export function isoDay(year: string, month: string, day: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The longer ISO form is the more precise one. */
export function precision(iso: string): number {
  return iso.length;
}

/** `2022-11-10T18:11:29+08:00` → `2022-11-10`. */
export function dayOf(iso: string): string {
  return iso.slice(0, "2022-11-10".length);
}

function readMatch(plain: string, match: RegExpExecArray): FoundDate | null {
  const { year = "", month = "", day = "" } = match.groups ?? {};
  const digits = numberOf(year);
  // The site opened in 2001: two digits are a year of this century.
  const whole = digits.length === 2 ? `20${digits}` : digits;
  const date = /^(?:19|20)/u.test(whole) ? isoDay(whole, numberOf(month), numberOf(day)) : null;
  return date === null ? null : withTime(plain, match, date);
}

function withTime(plain: string, { index, 0: printed }: RegExpExecArray, date: string): FoundDate {
  const end = index + printed.length;
  const time = matchAt("time", "uy", plain, end);
  if (!time) {
    const weekday = matchAt("weekday", "uy", plain, end)?.[0].length ?? 0;
    return { iso: date, hasTime: false, from: index, to: end + weekday };
  }
  return { iso: isoTime(date, time.groups ?? {}), hasTime: true, from: index, to: end + time[0].length };
}

/** `十一` → 11, `二〇二三` → 2023, `07` as it is. */
function numberOf(printed: string): string {
  if (/^\d/u.test(printed)) return printed;
  const digitsOf = (text: string) => text.replace(/./gu, (digit) => String(Math.max(0, HAN_DIGITS.indexOf(digit) - 2)));
  const [tens, ones] = printed.split("十");
  return ones === undefined ? digitsOf(printed) : `${digitsOf(tens || "一")}${digitsOf(ones || "〇")}`;
}
