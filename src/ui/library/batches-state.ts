import type { Batch } from "../../library/model/batch";
import type { StoreProblem } from "../../library/store/store-problem";

export interface BatchesState {
  /** Null until they are read. */
  readonly batches: readonly Batch[] | null;
  /** The one that this tab is collecting. */
  readonly running: string | null;
  /** Those that this tab collects after it. */
  readonly queued: readonly string[];
  /** `elsewhere`: another tab is collecting; `forbidden`: the extension may not see the site's pages. */
  readonly problem: StoreProblem | "elsewhere" | "forbidden" | null;
}

export interface BatchActions {
  readonly start: (id: string) => void;
  /** What failed is tried again. */
  readonly retry: (id: string) => void;
  readonly pause: () => void;
  readonly cancel: (id: string) => void;
  readonly leaveOut: (id: string, item: number, isLeftOut: boolean) => void;
  /** Forgets the batch; what it has collected stays. */
  readonly remove: (id: string) => void;
}
