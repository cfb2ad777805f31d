import { useState } from "preact/hooks";
import type { StatusMessage } from "./status-message";

export type StatusState = readonly [said: StatusMessage | null, say: (said: StatusMessage | null) => void];

/** What the last action came to; it stands until the next one, so that what was done can be undone at leisure. */
export function useStatus(): StatusState {
  return useState<StatusMessage | null>(null);
}
