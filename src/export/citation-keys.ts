import type { PressRecord } from "../record";

/** `…/030407154_02.shtml`: later pages of an article have its number too. */
const LATER_PAGE = /_(?<page>\d{1,3})\.s?html?(?:$|\?)/u;

/**
 * What texts cite the records by, one for each: `cnnb-030407154`. The same in every export, whatever stands beside the
 * record; only where two of one file would be called the same, the later one has its address' mark added.
 */
export function citationKeys(records: readonly PressRecord[]): readonly string[] {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return records.map((record) => {
    const marked = () => `${keyOf(record)}-${markOf(record.url)}`;
    let key = taken.has(keyOf(record)) ? marked() : keyOf(record);
    while (taken.has(key)) {
      const number = (times.get(marked()) ?? 1) + 1;
      times.set(marked(), number);
      key = `${marked()}-${number}`;
    }
    taken.add(key);
    return key;
  });
}

function keyOf({ id, url }: PressRecord): string {
  if (id === null) return `cnnb-${markOf(url)}`;
  const page = LATER_PAGE.exec(url)?.groups?.page;
  return page === undefined ? `cnnb-${id}` : `cnnb-${id}-${page}`;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Eight hexadecimal digits that an address always has: FNV-1a. */
function markOf(url: string): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(url)) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
