/**
 * Notes whose page closes while they are typed. A closing page does not wait for a database; this storage writes at
 * once, and the library takes the notes over when it opens again.
 */
import { isObject, isText, parseJson } from "../../guards";
import { joinNotes } from "../model/notes";
import type { Library } from "./store";

const ENTRY = "unsaved-notes.";
/** Up to version 0.1, with the notes alone; renaming it would lose notes that wait there. */
const OLD_ENTRY = "left-notes.";

/** @param base the saved notes from which the typing started */
export function keepUnsavedNotes(key: string, base: string, notes: string): void {
  try {
    storage().setItem(ENTRY + key, JSON.stringify({ base, notes }));
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
  for (const entry of Object.keys(storage())) {
    const start = [ENTRY, OLD_ENTRY].find((each) => entry.startsWith(each));
    if (start === undefined) continue;
    const stored = storage().getItem(entry) ?? "";
    const unsaved = start === OLD_ENTRY ? { base: null, notes: stored } : unsavedFrom(stored);
    if (unsaved !== null) {
      const { base, notes } = unsaved;
      const join = (now: string) => joinNotes(base ?? now, notes, now);
      await library.change([entry.slice(start.length)], (now) => ({ ...now, notes: join(now.notes) }));
    }
    storage().removeItem(entry);
  }
}

/** Null for what no version of ours has stored. */
function unsavedFrom(stored: string): { readonly base: string; readonly notes: string } | null {
  const entry = parseJson(stored);
  if (!isObject(entry) || !isText(entry.base) || !isText(entry.notes)) return null;
  return { base: entry.base, notes: entry.notes };
}

function storage(): Storage {
  // biome-ignore lint/style/noRestrictedGlobals: this page is the extension's own
  return localStorage;
}
