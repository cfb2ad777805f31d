import { fileLabelsIn } from "../../export/file-labels";
import { useLanguage } from "../shared/translate";
import { ExportPanel } from "./export-panel";
import type { TableState } from "./library-state";
import type { Exporting } from "./use-exporting";

interface ExportDialogProps {
  readonly table: Pick<TableState, "sorted" | "found" | "selected">;
  readonly exporting: Exporting;
  readonly onClose: () => void;
}

/** The export panel, joined to what makes the files. */
export function ExportDialog({ table, exporting, onClose }: ExportDialogProps) {
  const language = useLanguage();
  const { columns, isBusy, run } = exporting;
  return (
    <ExportPanel
      counts={{ selected: table.selected.size, found: table.found.length, all: table.sorted.length }}
      columns={columns}
      columnName={(column) => fileLabelsIn(language)[column]}
      isBusy={isBusy}
      onExport={(request) => void run(request).then(onClose)}
      onClose={onClose}
    />
  );
}
