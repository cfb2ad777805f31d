import { useEffect, useState } from "preact/hooks";
import { onLibraryChange } from "../../library/store/change-channel";
import type { Library } from "../../library/store/store";

export interface LastDeletion {
  /** Keys of the articles deleted last that can still be restored; null after an undo. */
  readonly keys: readonly string[] | null;
  readonly remember: (keys: readonly string[]) => void;
  readonly forget: () => void;
}

const ENTRY = "last-deletion";

/** The last deletion in this tab. It stays until it is undone or dismissed, also over a reload. */
export function useLastDeletion(library: Library): LastDeletion {
  const [keys, setKeys] = useState(storedKeys);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows one library as long as the page is open
  useEffect(() => {
    const check = async () => {
      const stored = storedKeys();
      if (stored === null) return;
      const deleted = new Set((await library.deleted()).map(({ key }) => key));
      const left = stored.filter((key) => deleted.has(key));
      show(left.length === 0 ? null : left);
    };
    check().catch(() => {});
    return onLibraryChange((change) => {
      if (change !== "batches") check().catch(() => {});
    });
  }, [library]);
  const show = (next: readonly string[] | null) => {
    if (next === null) storage().removeItem(ENTRY);
    else storage().setItem(ENTRY, JSON.stringify(next));
    setKeys(next);
  };
  return { keys, remember: show, forget: () => show(null) };
}

function storedKeys(): readonly string[] | null {
  const stored = storage().getItem(ENTRY);
  return stored === null ? null : JSON.parse(stored);
}

function storage(): Storage {
  // biome-ignore lint/style/noRestrictedGlobals: this page is the extension's own
  return sessionStorage;
}
