import { useEffect, useMemo, useState } from "preact/hooks";
import { fetchPage } from "../../browser/fetch-page";
import { type Collector, type CollectorState, IDLE, openCollector } from "../../library/collect/collector";
import { pause } from "../../library/collect/pause";
import type { Batch } from "../../library/model/batch";
import { onLibraryChange } from "../../library/store/change-channel";
import type { Library } from "../../library/store/store";
import { storeProblem } from "../../library/store/store-problem";
import { readHtmlText } from "../../readability/read-html-text";

export interface BatchesState extends CollectorState {
  /** The latest first; null until they are read. */
  readonly batches: readonly Batch[] | null;
}

/** All batches, and the collector of this tab. */
export function useBatches(library: Library): readonly [BatchesState, Collector] {
  const [batches, setBatches] = useState<readonly Batch[] | null>(null);
  const [state, setState] = useState<CollectorState>(IDLE);
  const collector = useMemo(
    () => openCollector({ library, locks: navigator.locks, fetchPage, readHtml: readHtmlText, pause }, setState),
    [library],
  );
  useEffect(() => {
    const load = () => {
      library
        .batches()
        .then(setBatches, (error: unknown) => setState((now) => ({ ...now, problem: storeProblem(error) })));
    };
    load();
    const unsubscribe = onLibraryChange(load);
    return () => {
      unsubscribe();
      collector.close();
    };
  }, [library, collector]);
  return [{ ...state, batches }, collector];
}
