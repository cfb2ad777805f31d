import type { Language } from "../language";

/** The day on the reader's own clock: `2026-11-23`. */
export function isoDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Of `2022-11-10T18:11:29+08:00` all but seconds and zone: the record's times are on the clock of Ningbo. */
const PARTS = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:T(?<clock>\d{2}:\d{2}))?/u;

/** `2022-11-10T18:11:29+08:00` → `2022年11月10日 18:11`: for people, and never more precise than the page. */
export function formatDate(iso: string, language: Language): string {
  const { year, month, day, clock } = PARTS.exec(iso)?.groups ?? {};
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return iso;
  const words = language === "en" ? `${Number(day)} ${name} ${year}` : `${year}年${Number(month)}月${Number(day)}日`;
  return clock === undefined ? words : `${words} ${clock}`;
}
