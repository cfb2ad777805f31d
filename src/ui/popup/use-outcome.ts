import { useEffect, useState } from "preact/hooks";

/** Long enough to be read, short enough not to be mistaken for the next action's outcome. */
const SHOWN_MS = 2500;

/** The outcome of the last action, for a moment. */
export function useOutcome<T>(): readonly [outcome: T | null, report: (outcome: T) => void] {
  const [outcome, report] = useState<T | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => report(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  return [outcome, report];
}
