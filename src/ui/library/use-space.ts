import { useEffect, useState } from "preact/hooks";
import type { StorageState } from "./storage";

type Space = Pick<StorageState, "used" | "available" | "isPersistent">;

const UNKNOWN: Space = { used: null, available: null, isPersistent: false };

/** The library's space, measured again whenever the number of articles changes, and how to ask the browser to keep it. */
export function useSpace(articles: number): readonly [space: Space, persist: () => Promise<boolean>] {
  const [space, setSpace] = useState(UNKNOWN);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each article changes the space
  useEffect(() => {
    measureSpace().then(setSpace, () => setSpace(UNKNOWN));
  }, [articles]);
  const persist = async () => {
    const isPersistent = await navigator.storage.persist();
    setSpace((now) => ({ ...now, isPersistent }));
    return isPersistent;
  };
  return [space, persist];
}

async function measureSpace(): Promise<Space> {
  const [{ usage, quota }, isPersistent] = await Promise.all([navigator.storage.estimate(), isPersisted()]);
  return { used: usage ?? null, available: quota ?? null, isPersistent };
}

/** With unlimited storage browsers grant it without a question. */
async function isPersisted(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist();
}
