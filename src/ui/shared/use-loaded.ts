import { type Dispatch, type StateUpdater, useEffect, useRef, useState } from "preact/hooks";

export interface Loading {
  readonly kind: "loading";
}

export interface Loaded<T> {
  readonly status: T | Loading;
  readonly show: Dispatch<StateUpdater<T | Loading>>;
  /** Loads again, and shows the old status until then. */
  readonly refresh: () => void;
  /** Loads again, and shows until then that it is loading. */
  readonly reload: () => void;
}

/**
 * What a page of the extension loads when it opens, and may load again.
 * @param load never rejects: a failure is a status as well
 */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [status, show] = useState<T | Loading>({ kind: "loading" });
  const started = useRef(0);
  const shown = useRef(0);
  const refresh = () => {
    started.current++;
    const number = started.current;
    load().then((loaded) => {
      // Not only the latest: what is loaded again and again, faster than it loads, would never be shown.
      if (number < shown.current) return;
      shown.current = number;
      show(loaded);
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(refresh, []);
  return {
    status,
    show,
    refresh,
    reload: () => {
      show({ kind: "loading" });
      refresh();
    },
  };
}
