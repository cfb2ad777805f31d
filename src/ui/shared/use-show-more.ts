import { useState } from "preact/hooks";

interface ShowMoreState<T> {
  readonly shown: readonly T[];
  readonly hidden: number;
  readonly showAll: () => void;
}

/** The first items of a list, and how to see the rest. */
export function useShowMore<T>(items: readonly T[], limit: number): ShowMoreState<T> {
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? items : items.slice(0, limit);
  return { shown, hidden: items.length - shown.length, showAll: () => setOpen(true) };
}
