import { useEffect, useState } from "preact/hooks";
import { readLastExport, storeLastExport } from "../../library/store/last-export";

/** When the library last made a file, and how to remember that it makes one now. */
export function useLastExport(): readonly [instant: string | null, remember: (instant: string) => void] {
  const [instant, setInstant] = useState<string | null>(null);
  useEffect(() => {
    readLastExport().then(setInstant, () => {
      // Without it only the filter by it is missing.
    });
  }, []);
  const remember = (now: string) => {
    setInstant(now);
    storeLastExport(now).catch(() => {
      // This tab knows it all the same.
    });
  };
  return [instant, remember];
}
