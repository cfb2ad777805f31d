import { laterPageOf } from "../read/page/address";
import type { PressRecord } from "../record";

/**
 * One citation key for each record: `cnnb-030407154`. A record has the same key in every export; only if two records
 * of one file would share a key, the later one gets a hash of its address.
 */
export function citationKeys(records: readonly PressRecord[]): readonly string[] {
  const times = new Map<string, number>();
  const timesNow = (key: string) => {
    times.set(key, (times.get(key) ?? 0) + 1);
    return times.get(key);
  };
  return records.map((record) => {
    const key = citationKeyOf(record);
    if (timesNow(key) === 1) return key;
    const hashed = `${key}-${urlHash(record.url)}`;
    const number = timesNow(hashed);
    return number === 1 ? hashed : `${hashed}-${number}`;
  });
}

function citationKeyOf({ id, url }: PressRecord): string {
  if (id === null) return `cnnb-${urlHash(url)}`;
  const page = laterPageOf(url);
  return page === null ? `cnnb-${id}` : `cnnb-${id}-${page}`;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, as eight hexadecimal digits. */
function urlHash(url: string): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(url)) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
