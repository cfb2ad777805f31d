import { UTC_OFFSET } from "../site";

/** `2026-11-23T02:05:09.120Z` → `2026-11-23T10:05:09+08:00`, on whatever clock the reader's computer runs. */
export function atNingbo(instant: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  return new Date(time + OFFSET_MS).toISOString().slice(0, "2026-11-23T10:05:09".length) + UTC_OFFSET;
}

const OFFSET_MS = Date.parse("1970-01-01T00:00Z") - Date.parse(`1970-01-01T00:00${UTC_OFFSET}`);
