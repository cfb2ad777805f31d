import { useState } from "preact/hooks";

interface ShowMoreState<T> {
  readonly shown: readonly T[];
  readonly hidden: number;
  readonly showMore: () => void;
}

/** More than any usual article has of anything; the browser draws so many at once before anybody notices. */
const MOST_AT_ONCE = 200;

/** The first items of a list, and how to see the rest: at once, or a part at a time where there are very many. */
export function useShowMore<T>(items: readonly T[], limit: number): ShowMoreState<T> {
  const [more, setMore] = useState(0);
  const shown = items.slice(0, Math.min(limit, MOST_AT_ONCE) + more);
  return { shown, hidden: items.length - shown.length, showMore: () => setMore(more + MOST_AT_ONCE) };
}
