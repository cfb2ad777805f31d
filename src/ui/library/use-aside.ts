import { useEffect, useState } from "preact/hooks";
import { download } from "../../browser/download";
import { onLibraryChange } from "../../library/store/change-channel";
import type { AsideEntry } from "../../library/store/database";
import type { Library } from "../../library/store/store";
import { isoDay } from "../../present/dates";

export interface AsideState {
  /** How many damaged values are put aside. */
  readonly count: number;
  readonly saveAsFile: () => void;
  readonly forget: () => void;
}

/** The stored values that are damaged and were put aside. */
export function useAside(library: Library): AsideState {
  const [entries, setEntries] = useState<readonly AsideEntry[]>([]);
  useEffect(() => {
    const read = () => {
      library.aside().then(setEntries, () => setEntries([]));
    };
    read();
    return onLibraryChange(read);
  }, [library]);
  return {
    count: entries.length,
    saveAsFile: () => {
      const text = `${JSON.stringify(entries, null, 2)}\n`;
      download(`press-reader-${isoDay(new Date())}.damaged.json`, text, "application/json");
    },
    forget: () => {
      library.forgetAside().then(
        () => setEntries([]),
        () => {
          // They stay in the list, so that the reader can try again.
        },
      );
    },
  };
}
