import { useCallback, useState } from "preact/hooks";
import type { ArticleLink } from "../../record";

interface Ticks {
  readonly isTicked: (link: ArticleLink) => boolean;
  readonly tick: (links: readonly ArticleLink[], isTicked: boolean) => void;
}

/** Which articles of a list are to be collected: at first those that are not saved yet, then as the reader ticks them. */
export function useSelection(known: ReadonlySet<string>): Ticks {
  /** What the reader has ticked or unticked, by address; the library may answer after that. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const tick = useCallback((links: readonly ArticleLink[], isTicked: boolean) => {
    setChosen((before) => new Map([...before, ...links.map(({ url }) => [url, isTicked] as const)]));
  }, []);
  return { isTicked: ({ url }) => chosen.get(url) ?? !known.has(url), tick };
}
