/** Works through requests one after the other, and only while no other tab does. */

/** Held by the tab that collects: the site gets one request at a time, however many tabs are open. The browser releases it when a tab ends. */
const LOCK = "press-library-collect";

export type Locks = Pick<LockManager, "request" | "query">;

export interface QueueRequest {
  readonly id: string;
  /** Must not reject. Resolves to whether the requests after it are of use. */
  readonly work: (signal: AbortSignal) => Promise<boolean>;
}

export interface QueueState {
  readonly running: string | null;
  /** Those after it. */
  readonly queued: readonly string[];
}

export interface RequestQueue {
  /** One request at most for each id; one that is being aborted may be added again. */
  readonly add: (request: QueueRequest) => void;
  /** Takes a request that has not begun out of the queue. */
  readonly drop: (id: string) => void;
  readonly isRunning: (id: string) => boolean;
  /** Aborts the request that is running. */
  readonly abort: (reason?: string) => void;
  /** Leaves out the requests that have not begun. */
  readonly clearRest: () => void;
  /** Whether another tab works. */
  readonly isElsewhere: () => Promise<boolean>;
}

/** @param onRefused is called where another tab works; nothing is queued then */
export function openQueue(locks: Locks, onChange: (state: QueueState) => void, onRefused: () => void): RequestQueue {
  /** The first is running. */
  let queue: readonly QueueRequest[] = [];
  let controller: AbortController | null = null;
  let running: string | null = null;
  const set = (next: readonly QueueRequest[]) => {
    queue = next;
    onChange({ running, queued: queue.slice(1).map(({ id }) => id) });
  };
  const run = async (request: QueueRequest) => {
    controller = new AbortController();
    running = request.id;
    set(queue);
    const mayContinue = await request.work(controller.signal);
    running = null;
    set(mayContinue ? queue.filter((each) => each !== request) : []);
  };
  const runAll = async (lock: Lock | null) => {
    if (lock === null) {
      set([]);
      onRefused();
      return;
    }
    for (let request = queue[0]; request !== undefined; request = queue[0]) await run(request);
  };
  return {
    add: (request) => {
      const isEnding = controller?.signal.aborted ?? false;
      if (queue.some(({ id }, i) => id === request.id && !(i === 0 && isEnding))) return;
      const isIdle = queue.length === 0;
      set([...queue, request]);
      if (isIdle) void locks.request(LOCK, { ifAvailable: true }, runAll);
    },
    drop: (id) => set(queue.filter((request, i) => i === 0 || request.id !== id)),
    isRunning: (id) => queue[0]?.id === id,
    abort: (reason) => controller?.abort(reason),
    clearRest: () => set(queue.slice(0, 1)),
    isElsewhere: async () => {
      if (queue.length > 0) return false;
      const { held = [] } = await locks.query();
      return held.some(({ name }) => name === LOCK);
    },
  };
}
