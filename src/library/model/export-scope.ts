import type { Row } from "./row";

/** Which articles a file is to hold. */
export const EXPORT_SCOPES = ["selected", "found", "all"] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

export interface ExportChoices {
  /** All articles of the library in the order of the table. */
  readonly sorted: readonly Row[];
  /** Those of them that search and filters leave. */
  readonly found: readonly Row[];
  readonly selected: ReadonlySet<string>;
}

/** @returns keys in the order of the table, whatever the order of ticking */
export function keysInScope(scope: ExportScope, { sorted, found, selected }: ExportChoices): readonly string[] {
  const rows = scope === "found" ? found : sorted;
  return rows.map(({ key }) => key).filter((key) => scope !== "selected" || selected.has(key));
}
