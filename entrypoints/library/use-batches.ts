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

/** A batch that is to be collected, and how it is taken up. */
interface Wish {
  readonly id: string;
  readonly from: (batch: Batch) => Batch;
}

/** All batches, and the one that this tab is collecting. */
export function useBatches(library: Library): readonly [BatchesState, BatchActions] {
  const [batches, setBatches] = useState<readonly Batch[] | null>(null);
  const [running, setRunning] = useState<string | null>(null);
  const [problem, setProblem] = useState<StoreProblem | "elsewhere" | null>(null);
  const [queued, setQueued] = useState<readonly string[]>([]);
  const controller = useRef<AbortController | null>(null);
  /** The first is being collected. */
  const wishes = useRef<readonly Wish[]>([]);
  const show = (next: readonly Wish[]) => {
    wishes.current = next;
    setQueued(next.slice(1).map(({ id }) => id));
  };

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

  const collectNext = async ({ id, from }: Wish): Promise<void> => {
    const batch = (await library.batches()).find((each) => each.id === id);
    if (batch === undefined) return;
    controller.current = new AbortController();
    setRunning(id);
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
  };
  /** Collects what is wished for, one after the other. */
  const work = async (lock: Lock | null): Promise<void> => {
    if (lock === null) {
      setProblem("elsewhere");
      show([]);
      return;
    }
    for (let wish = wishes.current[0]; wish !== undefined; wish = wishes.current[0]) {
      try {
        await collectNext(wish);
      } catch (error) {
        setProblem(storeProblem(error));
        show([]);
      }
      show(wishes.current.slice(1));
    }
    controller.current = null;
    setRunning(null);
  };
  const start = (id: string, from: Wish["from"]) => {
    if (wishes.current.some((wish) => wish.id === id)) return;
    const isIdle = wishes.current.length === 0;
    show([...wishes.current, { id, from }]);
    setProblem(null);
    if (isIdle) void navigator.locks.request(LOCK, { ifAvailable: true }, work);
  };
  return [
    { batches, running, queued, problem },
    {
      start: (id) => start(id, (batch) => batch),
      retry: (id) => start(id, withRetries),
      pause: () => {
        show(wishes.current.slice(0, 1));
        controller.current?.abort();
      },
      cancel: (id) => {
        const batch = find(id);
        if (running === id) {
          controller.current?.abort(CANCELLED);
          return;
        }
        show(wishes.current.filter((wish) => wish.id !== id));
        if (batch !== undefined) change({ ...batch, state: "cancelled" });
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
