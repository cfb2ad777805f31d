import type { Row } from "./row";
import { NO_SAVED_CONTEXT, savedTest } from "./saved-filter";

/** Which articles a file is to hold. */
export const EXPORT_SCOPES = ["selected", "found", "since-export", "all"] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

export interface ExportChoices {
  /** All articles of the library in the order of the table. */
  readonly sorted: readonly Row[];
  /** Those of them that search and filters leave. */
  readonly found: readonly Row[];
  readonly selected: ReadonlySet<string>;
  /** Instant of the last export; null before the first. */
  readonly lastExport: string | null;
}

/** @returns keys in the order of the table, whatever the order of ticking */
export function keysInScope(scope: ExportScope, choices: ExportChoices): readonly string[] {
  return rowsInScope(scope, choices).map(({ key }) => key);
}

function rowsInScope(scope: ExportScope, { sorted, found, selected, lastExport }: ExportChoices): readonly Row[] {
  switch (scope) {
    case "selected":
      return sorted.filter(({ key }) => selected.has(key));
    case "found":
      return found;
    case "since-export":
      return sorted.filter(savedTest("since-export", { ...NO_SAVED_CONTEXT, lastExport }));
    case "all":
      return sorted;
  }
}
