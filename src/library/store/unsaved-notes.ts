/**
 * Notes whose page is left in the middle of a word. A page that goes does not wait for a database; this storage takes
 * what it is given at once, and hands it to the library when that opens again.
 */
import type { Library } from "./store";

const ENTRY = "left-notes.";

export function keepUnsavedNotes(key: string, notes: string): void {
  try {
    storage().setItem(ENTRY + key, notes);
  } catch {
    // There is no room, and nobody left to be told.
  }
}

/** They have been kept after all. */
export function forgetUnsavedNotes(key: string): void {
  storage().removeItem(ENTRY + key);
}

/** Rejects where the library does not keep them; then they wait on. */
export async function saveUnsavedNotes(library: Pick<Library, "change">): Promise<void> {
  for (const entry of Object.keys(storage()).filter((name) => name.startsWith(ENTRY))) {
    const [key, notes] = [entry.slice(ENTRY.length), storage().getItem(entry) ?? ""];
    await library.change([key], (now) => ({ ...now, notes }));
    forgetUnsavedNotes(key);
  }
}

function storage(): Storage {
  // biome-ignore lint/style/noRestrictedGlobals: this page is the extension's own
  return localStorage;
}
