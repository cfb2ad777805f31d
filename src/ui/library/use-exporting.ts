import { useEffect, useState } from "preact/hooks";
import { changeSettings, readSettings } from "../../browser/settings-store";
import { keysInScope } from "../../library/model/export-scope";
import { batchFilter } from "../../library/model/saved-filter";
import type { Library } from "../../library/store/store";
import type { ColumnId } from "../../present/column-ids";
import { isoDay } from "../../present/dates";
import type { Settings } from "../../settings/settings";
import { EXPORT_NAMES } from "../shared/action-names";
import { useTranslate } from "../shared/translate";
import { exportArticles } from "./export-articles";
import type { ExportRequest } from "./export-panel";
import type { TableState } from "./library-state";
import type { ShowStatus } from "./status-message";
import type { CatalogueState } from "./use-catalogue";

export interface Exporting {
  /** Those of the last file; null for all in the usual order. */
  readonly columns: readonly ColumnId[] | null;
  /** Whether a file is being made. */
  readonly isBusy: boolean;
  readonly run: (request: ExportRequest) => Promise<void>;
}

/** Makes files of articles, and remembers the columns of the last one. */
export function useExporting(
  library: Library,
  { corrections }: CatalogueState,
  table: Pick<TableState, "sorted" | "found" | "selected" | "lastExport" | "query" | "filter" | "batches">,
  showStatus: ShowStatus,
  rememberExport: (instant: string) => void,
): Exporting {
  const t = useTranslate();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    readSettings().then(setSettings, () => setSettings(null));
  }, []);

  const run = async ({ scope, format, columns }: ExportRequest) => {
    // Before the rows are chosen: what is saved from now on is not in the file.
    const startedAt = new Date().toISOString();
    setBusy(true);
    try {
      const { csvGuard, labels, citation } = await readSettings();
      const options = { csvGuard, labels, citation, accessed: isoDay(new Date()), columns };
      const keys = keysInScope(scope, table);
      const isNarrowed = scope === "selected" || scope === "found" || table.found.length === table.sorted.length;
      const label = isNarrowed && scope !== "since-export" ? labelOf(table) : "";
      const name = t("exportName", label, String(keys.length), isoDay(new Date()));
      await exportArticles(library, keys, corrections, format, options, name);
      rememberExport(startedAt);
      showStatus({ text: t("exportedWhat", t(EXPORT_NAMES[format])), isProblem: false });
    } catch {
      showStatus({ text: t("exportFailed"), isProblem: true });
    }
    setBusy(false);
    changeSettings({ columns }).catch(() => {
      // The file was made; only the next one starts with other columns.
    });
  };
  return { columns: settings?.columns ?? null, isBusy, run };
}

/** So that count and day, which follow it, fit into the name too. */
const LONGEST_LABEL = 30;

/** What search and filters ask for, to name a file by. */
function labelOf({ query, filter, batches }: Pick<TableState, "query" | "filter" | "batches">): string {
  const { tag, spokesperson, section, saved } = filter;
  const list = batches.find((batch) => batchFilter(batch) === saved)?.listTitle;
  const label = query.trim() || (tag ?? spokesperson ?? section ?? list ?? "");
  return Array.from(label).slice(0, LONGEST_LABEL).join("");
}
