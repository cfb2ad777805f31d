/** Collects the batches that the reader starts in this tab, and changes those that are not being collected. */
import type { FetchedPage } from "../../browser/fetch-page";
import { type Batch, withItem, withRetries } from "../model/batch";
import type { Library } from "../store/store";
import { type StoreProblem, storeProblem } from "../store/store-problem";
import { CANCELLED, type CollectTools, collect } from "./collect";
import { type Locks, openQueue, type QueueState } from "./request-queue";

export interface CollectorTools extends Pick<CollectTools, "readHtml" | "pause"> {
  readonly library: Pick<
    Library,
    "batches" | "row" | "articles" | "putBatch" | "putCollected" | "changeBatch" | "removeBatch"
  >;
  readonly locks: Locks;
  /** @param listUrl a page of the site that may be opened for it */
  readonly fetchPage: (url: string, listUrl: string) => Promise<FetchedPage>;
}

export interface CollectorState extends QueueState {
  /** `elsewhere`: another tab is collecting; `forbidden`: the extension isn't allowed to see the site's pages. */
  readonly problem: StoreProblem | "elsewhere" | "forbidden" | null;
}

export const IDLE: CollectorState = { running: null, queued: [], problem: null };

export interface Collector {
  readonly start: (id: string) => void;
  /** Tries the failed articles again. */
  readonly retry: (id: string) => void;
  /** Stops after the present article; the batches after this one are no longer queued. */
  readonly pause: () => void;
  /** A cancelled batch can be started again. */
  readonly cancel: (id: string) => void;
  readonly leaveOut: (id: string, item: number, isLeftOut: boolean) => void;
  /** Forgets the batch; the articles that it has collected stay. */
  readonly remove: (id: string) => void;
  /** Puts a removed batch back, or one as it was before it was cancelled. */
  readonly putBack: (batch: Batch) => void;
  /** Ends all work, without waiting for an answer. */
  readonly close: () => void;
}

/** @param onChange gets each state after the first, which is `IDLE` */
export function openCollector(tools: CollectorTools, onChange: (state: CollectorState) => void): Collector {
  const { library } = tools;
  let state = IDLE;
  const show = (change: Partial<CollectorState>) => {
    state = { ...state, ...change };
    onChange(state);
  };
  const setProblem = (problem: CollectorState["problem"]) => show({ problem });
  const queue = openQueue(tools.locks, show, () => setProblem("elsewhere"));

  const start = (id: string, prepare: (batch: Batch) => Batch) => {
    setProblem(null);
    queue.add({ id, work: (signal) => collectStored(id, prepare, tools, signal, setProblem) });
  };
  /** Changes a batch that is not being collected: the next step of another tab at work would undo the change. */
  const whileIdle = async (work: () => Promise<void>): Promise<void> => {
    try {
      const isElsewhere = await queue.isElsewhere();
      setProblem(isElsewhere ? "elsewhere" : null);
      if (!isElsewhere) await work();
    } catch (error) {
      setProblem(storeProblem(error));
    }
  };
  const change = (id: string, how: (batch: Batch) => Batch) => void whileIdle(() => library.changeBatch(id, how));
  const endQueue = (reason?: string) => {
    queue.clearRest();
    queue.abort(reason);
  };
  return {
    start: (id) => start(id, (batch) => batch),
    retry: (id) => start(id, withRetries),
    pause: () => endQueue(),
    cancel: (id) => {
      if (queue.isRunning(id)) {
        queue.abort(CANCELLED);
        return;
      }
      queue.drop(id);
      change(id, (batch) => ({ ...batch, state: "cancelled" }));
    },
    leaveOut: (id, item, isLeftOut) =>
      change(id, (batch) => withItem(batch, item, { kind: isLeftOut ? "left-out" : "waiting" })),
    remove: (id) => void whileIdle(() => library.removeBatch(id)),
    putBack: (batch) => void whileIdle(() => library.putBatch(batch)),
    close: () => endQueue(),
  };
}

/** Collects a batch as the library has it now. @returns whether the next one is of use */
async function collectStored(
  id: string,
  prepare: (batch: Batch) => Batch,
  { library, fetchPage, readHtml, pause }: CollectorTools,
  signal: AbortSignal,
  onProblem: (problem: CollectorState["problem"]) => void,
): Promise<boolean> {
  try {
    const batch = (await library.batches()).find((each) => each.id === id);
    // Removed since it was queued.
    if (batch === undefined) return true;
    const collected = await collect(
      prepare(batch),
      {
        readHtml,
        pause,
        fetchPage: async (url) => {
          const page = await fetchPage(url, batch.listUrl);
          if (page.kind === "forbidden") onProblem("forbidden");
          return page;
        },
        isKnown: async (key) => (await library.row(key)) !== null,
        savedArticle: async (key) => (await library.articles([key]))[0] ?? null,
        putBatch: library.putBatch,
        putCollected: library.putCollected,
      },
      signal,
    );
    return collected.state !== "stopped" && collected.state !== "blocked";
  } catch (error) {
    onProblem(storeProblem(error));
    return false;
  }
}
