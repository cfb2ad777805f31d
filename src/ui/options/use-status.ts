import { useEffect, useState } from "preact/hooks";
import type { OptionsStatus } from "./options-state";

/** Long enough to be read. */
const SHOWN_MS = 4000;

/** What the last change came to: what went well for a moment, a problem until the next change. */
export function useStatus(): readonly [said: OptionsStatus | null, say: (outcome: OptionsStatus) => void] {
  const [said, say] = useState<OptionsStatus | null>(null);
  useEffect(() => {
    if (said === null || said.isProblem) return;
    const timer = setTimeout(() => say(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, say];
}
