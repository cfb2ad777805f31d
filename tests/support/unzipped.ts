import { strFromU8, unzipSync } from "fflate";

/** The files of an archive as texts, by their names. */
export function unzipped(archive: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
