import { useEffect, useState } from "preact/hooks";
import type { OptionsStatus } from "./options-state";

/** Long enough to be read. */
const SHOWN_MS = 4000;

/** What the last change has done. Success is shown for a moment, a problem until the next change. */
export function useStatus(): readonly [status: OptionsStatus | null, show: (status: OptionsStatus) => void] {
  const [status, show] = useState<OptionsStatus | null>(null);
  useEffect(() => {
    if (status === null || status.isProblem) return;
    const timer = setTimeout(() => show(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [status]);
  return [status, show];
}
