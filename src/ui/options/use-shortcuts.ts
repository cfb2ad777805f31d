import { useEffect, useState } from "preact/hooks";
import { readShortcuts, type Shortcut } from "../../browser/shortcuts";

/** The commands with their keys, as they are now; nothing where they cannot be read. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const load = () => readShortcuts().then(setShortcuts, () => setShortcuts([]));
    load();
    // The reader may come back from the browser's page of shortcuts.
    addEventListener("focus", load);
    return () => removeEventListener("focus", load);
  }, []);
  return shortcuts;
}
