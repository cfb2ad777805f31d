import { useEffect, useRef, useState } from "preact/hooks";
import type { Corrections } from "../../src/correct/corrections";
import { onCorrectionsChange, readAllCorrections } from "../../src/correct/store";
import { type Catalogue, readCatalogue, withArticles } from "../../src/library/catalogue";
import { onLibraryChange } from "../../src/library/change-channel";
import type { Library } from "../../src/library/store";

export interface CatalogueState {
  readonly catalogue: Catalogue;
  readonly corrections: ReadonlyMap<string, Corrections>;
}

/** What the library holds, kept up to date with what this tab, others and the popup change; null until it is read. */
export function useCatalogue(library: Library, onFailure: (error: unknown) => void): CatalogueState | null {
  const [state, setState] = useState<CatalogueState | null>(null);
  const current = useRef<CatalogueState | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows one library as long as the page is open
  useEffect(() => {
    const show = (next: CatalogueState) => {
      current.current = next;
      setState(next);
    };
    const readAll = async () => {
      const corrections = await readAllCorrections();
      show({ catalogue: await readCatalogue(library, corrections), corrections });
    };
    const readAgain = async (keys: readonly string[]) => {
      const articles = await library.articles(keys);
      // Whatever has come in between is in it: what is shown now, not what was shown when the reading began.
      const now = current.current;
      if (now === null) return;
      show({ ...now, catalogue: withArticles(now.catalogue, keys, articles, now.corrections) });
    };
    readAll().catch(onFailure);
    const endings = [
      onLibraryChange((change) => {
        if (change === "all") readAll().catch(onFailure);
        else if (change !== "batches") readAgain(change).catch(onFailure);
      }),
      onCorrectionsChange((changed) => {
        const now = current.current;
        if (now === null) return;
        const corrections = new Map(now.corrections);
        for (const [key, correction] of changed) {
          if (correction === null) corrections.delete(key);
          else corrections.set(key, correction);
        }
        show({ ...now, corrections });
        readAgain([...changed.keys()]).catch(onFailure);
      }),
    ];
    return () => {
      for (const end of endings) end();
    };
  }, [library]);
  return state;
}
