import { useEffect, useRef, useState } from "preact/hooks";
import { fetchPage } from "../../browser/fetch-page";
import { CANCELLED, collect } from "../../library/collect/collect";
import { pause } from "../../library/collect/pause";
import { type Batch, withItem, withRetries } from "../../library/model/batch";
import { onLibraryChange } from "../../library/store/change-channel";
import type { Library } from "../../library/store/store";
import { storeProblem } from "../../library/store/store-problem";
import { readHtmlText } from "../../readability/read-html-text";
import type { BatchActions, BatchesState } from "./batches-state";

/** Held by the tab that collects: the site is asked one thing at a time, however many tabs are open. The browser gives it back when a tab ends. */
const LOCK = "press-library-collect";

/** A batch that is to be collected, and how it is taken up. */
interface CollectRequest {
  readonly id: string;
  readonly from: (batch: Batch) => Batch;
}

/** All batches, and the one that this tab is collecting. */
export function useBatches(library: Library): readonly [BatchesState, BatchActions] {
  const [batches, setBatches] = useState<readonly Batch[] | null>(null);
  const [running, setRunning] = useState<string | null>(null);
  const [problem, setProblem] = useState<BatchesState["problem"]>(null);
  const [queued, setQueued] = useState<readonly string[]>([]);
  const controller = useRef<AbortController | null>(null);
  /** The first is being collected. */
  const requests = useRef<readonly CollectRequest[]>([]);
  const show = (next: readonly CollectRequest[]) => {
    requests.current = next;
    setQueued(next.slice(1).map(({ id }) => id));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows one library as long as the page is open
  useEffect(() => {
    const load = () => {
      library.batches().then(setBatches, (error: unknown) => setProblem(storeProblem(error)));
    };
    load();
    const end = onLibraryChange(load);
    return () => {
      end();
      // The library is gone: what is on its way is not waited for.
      show([]);
      controller.current?.abort();
    };
  }, [library]);

  /** Does something to a batch that is not being collected: another tab that is at work would undo it with its next step. */
  const whileIdle = async (work: () => Promise<void>): Promise<void> => {
    try {
      const isElsewhere = requests.current.length === 0 && (await isCollecting());
      setProblem(isElsewhere ? "elsewhere" : null);
      if (!isElsewhere) await work();
    } catch (error) {
      setProblem(storeProblem(error));
    }
  };
  const change = (id: string, how: (batch: Batch) => Batch) => void whileIdle(() => library.changeBatch(id, how));

  /** @returns the batch as it then is; undefined where it has gone */
  const collectNext = async ({ id, from }: CollectRequest): Promise<Batch | undefined> => {
    const ending = new AbortController();
    controller.current = ending;
    setRunning(id);
    const batch = (await library.batches()).find((each) => each.id === id);
    if (batch === undefined) return undefined;
    return collect(
      from(batch),
      {
        fetchPage: async (url) => {
          const page = await fetchPage(url, batch.listUrl);
          if (page.kind === "forbidden") setProblem("forbidden");
          return page;
        },
        readHtml: readHtmlText,
        pause,
        isKnown: async (key) => (await library.row(key)) !== null,
        putBatch: library.putBatch,
        putCollected: library.putCollected,
      },
      ending.signal,
    );
  };
  /** Collects what is wished for, one after the other. */
  const work = async (lock: Lock | null): Promise<void> => {
    if (lock === null) {
      setProblem("elsewhere");
      show([]);
      return;
    }
    for (let wish = requests.current[0]; wish !== undefined; wish = requests.current[0]) {
      try {
        const batch = await collectNext(wish);
        // The site does not answer the next one either.
        if (batch?.state === "stopped") show([]);
      } catch (error) {
        setProblem(storeProblem(error));
        show([]);
      }
      show(requests.current.filter((each) => each !== wish));
    }
    controller.current = null;
    setRunning(null);
  };
  const start = (id: string, from: CollectRequest["from"]) => {
    if (requests.current.some((wish) => wish.id === id)) return;
    const isIdle = requests.current.length === 0;
    show([...requests.current, { id, from }]);
    setProblem(null);
    if (isIdle) void navigator.locks.request(LOCK, { ifAvailable: true }, work);
  };
  return [
    { batches, running, queued, problem },
    {
      start: (id) => start(id, (batch) => batch),
      retry: (id) => start(id, withRetries),
      pause: () => {
        show(requests.current.slice(0, 1));
        controller.current?.abort();
      },
      cancel: (id) => {
        if (requests.current[0]?.id === id) {
          controller.current?.abort(CANCELLED);
          return;
        }
        show(requests.current.filter((wish) => wish.id !== id));
        change(id, (batch) => ({ ...batch, state: "cancelled" }));
      },
      leaveOut: (id, at, isLeftOut) =>
        change(id, (batch) => withItem(batch, at, { kind: isLeftOut ? "left-out" : "waiting" })),
      remove: (id) => void whileIdle(() => library.removeBatch(id)),
    },
  ];
}

/** Whether any tab is. */
async function isCollecting(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === LOCK);
}
