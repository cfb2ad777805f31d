/** Ningbo is eight hours ahead of UTC all the year, and was on every day of the site. */
const OFFSET_MS = 8 * 60 * 60 * 1000;

/** `2026-11-23T02:05:09.120Z` → `2026-11-23T10:05:09+08:00`, on whatever clock the reader's computer runs. */
export function atNingbo(instant: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  return `${new Date(time + OFFSET_MS).toISOString().slice(0, "2026-11-23T10:05:09".length)}+08:00`;
}
