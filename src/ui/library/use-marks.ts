import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

export interface Marks {
  readonly count: number;
  /** Which mark is shown, counted from 0. */
  readonly current: number;
  /** Shows the mark after or before the current one; after the last comes the first. */
  readonly move: (step: 1 | -1) => void;
}

/**
 * The marks of the search in the article's title and text; the first is scrolled to when the article opens.
 * @param searched changes with the article and with what is searched
 */
export function useMarks(article: RefObject<HTMLElement | null>, searched: string): Marks {
  const [state, setState] = useState({ count: 0, current: 0 });
  const marks = () => [...(article.current?.querySelectorAll<HTMLElement>("h1 mark, .full-text mark") ?? [])];
  const show = (at: number) => {
    const all = marks();
    for (const [i, mark] of all.entries()) mark.classList.toggle("current", i === at);
    all[at]?.scrollIntoView({ block: "center" });
    setState({ count: all.length, current: at });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each article and search
  useEffect(() => show(0), [searched]);
  return {
    ...state,
    move: (step) => {
      const { length } = marks();
      if (length > 0) show((state.current + step + length) % length);
    },
  };
}
