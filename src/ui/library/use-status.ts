import { useState } from "preact/hooks";
import type { ShowStatus, StatusMessage } from "./status-message";

export type StatusState = readonly [message: StatusMessage | null, show: ShowStatus];

/** What the last action did; shown until the next one, so that the reader can undo it at leisure. */
export function useStatus(): StatusState {
  return useState<StatusMessage | null>(null);
}
