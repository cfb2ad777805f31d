import { useEffect, useRef, useState } from "preact/hooks";
import type { Corrections } from "../../correct/corrections";
import { onCorrectionsChange, readAllCorrections } from "../../correct/store";
import { type Catalogue, EMPTY_CATALOGUE, readCatalogue, withArticles } from "../../library/model/catalogue";
import { onLibraryChange } from "../../library/store/change-channel";
import type { Library } from "../../library/store/store";

export interface CatalogueState {
  readonly catalogue: Catalogue;
  readonly corrections: ReadonlyMap<string, Corrections>;
}

/** The library's content, null until it is read; and whether it could not be read. */
export function useLibraryCatalogue(library: Library): readonly [state: CatalogueState | null, isUnread: boolean] {
  const [isUnread, setUnread] = useState(false);
  return [useCatalogue(library, () => setUnread(true)), isUnread];
}

/** The library's content, updated when this tab, another one or the popup changes it; null until it is read. */
export function useCatalogue(library: Library, onFailure: (error: unknown) => void): CatalogueState | null {
  const [state, setState] = useState<CatalogueState | null>(null);
  const current = useRef<CatalogueState>({ catalogue: EMPTY_CATALOGUE, corrections: new Map() });
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
    const readAgain = async (keys: readonly string[], corrections = current.current.corrections) => {
      const articles = await library.articles(keys);
      const { catalogue } = current.current;
      show({ catalogue: withArticles(catalogue, keys, articles, corrections), corrections });
    };
    // One after the other: reading everything must not overwrite a change that arrives meanwhile.
    let turn = Promise.resolve();
    const next = (work: () => Promise<void>) => {
      turn = turn.then(work).catch(onFailure);
    };
    next(readAll);
    const endings = [
      onLibraryChange((change) => {
        if (change === "all") next(readAll);
        else if (change !== "batches") next(() => readAgain(change));
      }),
      onCorrectionsChange((changed) => {
        next(() => readAgain([...changed.keys()], withChanged(current.current.corrections, changed)));
      }),
    ];
    return () => {
      for (const end of endings) end();
    };
  }, [library]);
  return state;
}

function withChanged(
  corrections: ReadonlyMap<string, Corrections>,
  changed: ReadonlyMap<string, Corrections | null>,
): ReadonlyMap<string, Corrections> {
  const now = new Map(corrections);
  for (const [key, correction] of changed) {
    if (correction === null) now.delete(key);
    else now.set(key, correction);
  }
  return now;
}
