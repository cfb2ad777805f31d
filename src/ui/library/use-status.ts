import { useEffect, useState } from "preact/hooks";
import type { ShowStatus, StatusMessage, Undo } from "./status-message";

export interface StatusState {
  /** What the last action did. */
  readonly message: StatusMessage | null;
  readonly show: ShowStatus;
  /** The way back from the last change of several articles; it stays until it is used or dismissed. */
  readonly undo: Undo | null;
  readonly offerUndo: (undo: Undo | null) => void;
}

/** Long enough to be read twice; a problem stays until the next action. */
const SHOWN_MS = 10_000;

export function useStatus(): StatusState {
  const [message, show] = useState<StatusMessage | null>(null);
  const [undo, offerUndo] = useState<Undo | null>(null);
  useEffect(() => {
    if (message === null || message.isProblem) return;
    const timer = setTimeout(() => show(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return { message, show, undo, offerUndo };
}
