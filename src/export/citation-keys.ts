import { laterPageOf } from "../read/page/address";
import type { PressRecord } from "../record";

/**
 * Keys to cite the records by, one for each: `cnnb-030407154`. A record has the same key in every export; only where
 * two records of one file would share a key, the later one has a hash of its address added.
 */
export function citationKeys(records: readonly PressRecord[]): readonly string[] {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return records.map((record) => {
    const hashed = () => `${citationKeyOf(record)}-${urlHash(record.url)}`;
    let key = taken.has(citationKeyOf(record)) ? hashed() : citationKeyOf(record);
    while (taken.has(key)) {
      const number = (times.get(hashed()) ?? 1) + 1;
      times.set(hashed(), number);
      key = `${hashed()}-${number}`;
    }
    taken.add(key);
    return key;
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
