import { useState } from "preact/hooks";
import type { Said } from "./status-message";

export type SaidState = readonly [said: Said | null, say: (said: Said | null) => void];

/** What the last action came to; it stands until the next one, so that what was done can be undone at leisure. */
export function useSaid(): SaidState {
  return useState<Said | null>(null);
}
