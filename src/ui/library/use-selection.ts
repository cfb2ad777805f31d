import { useState } from "preact/hooks";
import type { TableState } from "./library-state";

export interface Selection {
  /** Keys of the selected articles that actions concern. */
  readonly chosen: ReadonlySet<string>;
  /** Keys of the selected articles that search and filters leave out. */
  readonly hidden: readonly string[];
  /** Whether actions include these. */
  readonly includesHidden: boolean;
  readonly setIncludesHidden: (includes: boolean) => void;
}

/** Actions concern the selected articles that are seen, unless the reader includes the rest. */
export function useSelection({ selected, seen }: Pick<TableState, "selected" | "seen">): Selection {
  const [includesHidden, setIncludesHidden] = useState(false);
  return {
    chosen: includesHidden ? selected : seen,
    hidden: [...selected].filter((key) => !seen.has(key)),
    includesHidden,
    setIncludesHidden,
  };
}
