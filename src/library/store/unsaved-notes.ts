/**
 * Notes whose page closes while they are typed. A closing page does not wait for a database; this storage writes at
 * once, and the library takes the notes over when it opens again.
 */
import type { Library } from "./store";

/** The entries' first name; renaming it would lose notes that wait there. */
const ENTRY = "left-notes.";

export function keepUnsavedNotes(key: string, notes: string): void {
  try {
    storage().setItem(ENTRY + key, notes);
  } catch {
    // The storage is full, and the page that could say so is closing.
  }
}

/** The library has saved them. */
export function forgetUnsavedNotes(key: string): void {
  storage().removeItem(ENTRY + key);
}

/** Rejects where the library cannot store them; they are then tried again next time. */
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
