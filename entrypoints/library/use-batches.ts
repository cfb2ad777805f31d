import { useEffect, useRef, useState } from "preact/hooks";
import { type Batch, withItem, withRetries } from "../../src/library/batch";
import { onLibraryChange } from "../../src/library/change-channel";
import { CANCELLED, collect } from "../../src/library/collect";
import { pause } from "../../src/library/pause";
import { readHtmlText } from "../../src/library/read-html-text";
import type { Library } from "../../src/library/store";
import { type StoreProblem, storeProblem } from "../../src/library/store-problem";
import type { BatchActions, BatchesState } from "../../src/ui/library/batches-state";
import { fetchPage } from "./fetch-page";

/** Held by the tab that collects: the site is asked one thing at a time, however many tabs are open. The browser gives it back when a tab ends. */
const LOCK = "press-library-collect";

/** All batches, and the one that this tab is collecting. */
export function useBatches(library: Library): readonly [BatchesState, BatchActions] {
  const [batches, setBatches] = useState<readonly Batch[] | null>(null);
  const [running, setRunning] = useState<string | null>(null);
  const [problem, setProblem] = useState<StoreProblem | "elsewhere" | null>(null);
  const controller = useRef<AbortController | null>(null);

  useEffect(() => {
    const load = () => {
      library.batches().then(setBatches, (error: unknown) => setProblem(storeProblem(error)));
    };
    load();
    return onLibraryChange(load);
  }, [library]);

  const change = (batch: Batch) => {
    library.putBatch(batch).catch((error: unknown) => setProblem(storeProblem(error)));
  };
  const find = (id: string) => batches?.find((batch) => batch.id === id);

  const start = async (id: string, from: (batch: Batch) => Batch = (batch) => batch) => {
    const batch = (await library.batches()).find((each) => each.id === id);
    if (batch === undefined || controller.current !== null) return;
    setProblem(null);
    await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock === null) {
        setProblem("elsewhere");
        return;
      }
      controller.current = new AbortController();
      setRunning(id);
      try {
        await collect(
          from(batch),
          {
            fetchPage: (url) => fetchPage(url, batch.listUrl),
            readHtml: readHtmlText,
            pause,
            isKnown: async (key) => (await library.row(key)) !== null,
            putBatch: library.putBatch,
            putCollected: library.putCollected,
          },
          controller.current.signal,
        );
      } catch (error) {
        setProblem(storeProblem(error));
      } finally {
        controller.current = null;
        setRunning(null);
      }
    });
  };
  return [
    { batches, running, problem },
    {
      start: (id) => void start(id),
      retry: (id) => void start(id, withRetries),
      pause: () => controller.current?.abort(),
      cancel: (id) => {
        const batch = find(id);
        if (running === id) controller.current?.abort(CANCELLED);
        else if (batch !== undefined) change({ ...batch, state: "cancelled" });
      },
      leaveOut: (id, at, isLeftOut) => {
        const batch = find(id);
        if (batch !== undefined) change(withItem(batch, at, { kind: isLeftOut ? "left-out" : "waiting" }));
      },
      remove: (id) => {
        library.removeBatch(id).catch((error: unknown) => setProblem(storeProblem(error)));
      },
    },
  ];
}
