/** Printed dates and times of the site to ISO 8601. */
import { UTC_OFFSET } from "../../site";

/** `22年11月10日` · `2012年08月16日 09:46` · `2015-04-12 07:11:33` · `2018/3/20` · `2023年06月14日 星期三 10:59`; on half-width text. */
export const DATE =
  /(?<![\d.])(?<year>\d{4}|\d{2})(?:年|[-/.])(?<month>\d{1,2})(?:月|[-/.])(?<day>\d{1,2})(?:日|(?!\d))(?:[ T]{0,4}(?:\(?(?:星期|周)[一二三四五六日天]\)? {0,4})?(?<hour>\d{1,2})(?::|时|点)(?<minute>\d{2})(?:(?::|分)(?<second>\d{2})秒?|分)?)?/u;

/**
 * @returns `2022-11-10T18:11:29+08:00`, `…T09:46+08:00` or `2018-03-20`, as precise as printed; null for no date of the calendar
 */
export function toIso(match: RegExpExecArray): string | null {
  const { year = "", month = "", day = "", hour, minute, second } = match.groups ?? {};
  // The site opened in 2001: two digits are a year of this century.
  const date = isoDay(year.length === 2 ? `20${year}` : year, month, day);
  if (date === null || hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  return `${date}T${hour.padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}${UTC_OFFSET}`;
}

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
