import { useEffect, useState } from "preact/hooks";
import { changeSettings, readSettings } from "../../browser/settings-store";
import { keysInScope } from "../../library/model/export-scope";
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
  table: Pick<TableState, "sorted" | "found" | "selected">,
  showStatus: ShowStatus,
): Exporting {
  const t = useTranslate();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    readSettings().then(setSettings, () => setSettings(null));
  }, []);

  const run = async ({ scope, format, columns }: ExportRequest) => {
    setBusy(true);
    try {
      const { csvGuard, labels, citation } = await readSettings();
      const options = { csvGuard, labels, citation, accessed: isoDay(new Date()), columns };
      await exportArticles(library, keysInScope(scope, table), corrections, format, options);
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
