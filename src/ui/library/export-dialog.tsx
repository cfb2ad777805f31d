import { fileLabelsIn } from "../../export/file-labels";
import { EXPORT_SCOPES, keysInScope } from "../../library/model/export-scope";
import { useLanguage } from "../shared/translate";
import { ExportPanel } from "./export-panel";
import type { TableState } from "./library-state";
import type { Exporting } from "./use-exporting";

interface ExportDialogProps {
  readonly table: Pick<TableState, "sorted" | "found" | "selected" | "lastExport">;
  readonly exporting: Exporting;
  readonly onClose: () => void;
}

/** The export panel, joined to what makes the files. */
export function ExportDialog({ table, exporting, onClose }: ExportDialogProps) {
  const language = useLanguage();
  const { columns, isBusy, run } = exporting;
  return (
    <ExportPanel
      counts={Object.fromEntries(EXPORT_SCOPES.map((scope) => [scope, keysInScope(scope, table).length]))}
      columns={columns}
      columnName={(column) => fileLabelsIn(language)[column]}
      isBusy={isBusy}
      onExport={(request) => void run(request).then(onClose)}
      onClose={onClose}
    />
  );
}
