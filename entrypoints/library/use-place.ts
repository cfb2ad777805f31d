import { useEffect, useState } from "preact/hooks";
import { LIBRARY_TABS, type LibraryTab } from "../../src/ui/library/library-tabs";

/** Where in the library the reader is; the address says so, so that it can be linked to and gone back from. */
export interface Place {
  readonly tab: LibraryTab;
  /** The article of the detail view. */
  readonly article: string | null;
  readonly batch: string | null;
  /** Whether the batch is to be collected at once: the reader has said so in the popup. */
  readonly start: boolean;
}

export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    // It may have changed since the first drawing.
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return placeOf(hash);
}

/** `#article=030407154` · `#batch=1f0…&start` · `#files` */
export function placeOf(hash: string): Place {
  const parameters = new URLSearchParams(hash.slice(1));
  const [article, batch] = [parameters.get("article"), parameters.get("batch")];
  const named = LIBRARY_TABS.find((tab) => parameters.has(tab));
  return { tab: batch === null ? (named ?? "articles") : "batches", article, batch, start: parameters.has("start") };
}
