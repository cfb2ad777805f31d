import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { FORMAT_IDS, type FormatId } from "../../export/formats";
import { EXPORT_SCOPES, type ExportScope } from "../../library/model/export-scope";
import { COLUMN_IDS, type ColumnId } from "../../present/column-ids";
import { EXPORT_NAMES } from "../shared/action-names";
import { RadioGroup } from "../shared/radio-group";
import { useTranslate } from "../shared/translate";
import { ColumnChooser } from "./column-chooser";

export interface ExportRequest {
  readonly scope: ExportScope;
  readonly format: FormatId;
  /** Of tables, in this order. */
  readonly columns: readonly ColumnId[];
}

interface ExportPanelProps {
  /** How many articles each scope has. */
  readonly counts: Readonly<Partial<Record<ExportScope, number>>>;
  /** Those of the last file; null for all in the usual order. */
  readonly columns: readonly ColumnId[] | null;
  readonly columnName: (column: ColumnId) => string;
  /** Whether a file is being made. */
  readonly isBusy: boolean;
  readonly onExport: (request: ExportRequest) => void;
  readonly onClose: () => void;
}

const SCOPE_NAMES = {
  selected: "scopeSelected",
  found: "scopeFound",
  "since-export": "scopeSinceExport",
  all: "scopeAll",
} as const;
/** Formats that are tables. */
const TABLES: ReadonlySet<FormatId> = new Set(["csv", "xlsx"]);

/** Chooses the articles and the format of a file. */
export function ExportPanel({ counts, columns, columnName, isBusy, onExport, onClose }: ExportPanelProps) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect, because its clean-up must still find the dialog in the document.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closing gives the focus back to the button that opened the dialog; removing it would not.
    return () => shown?.close();
  }, []);
  const countOf = (scope: ExportScope) => counts[scope] ?? 0;
  // Leave out a scope that equals "all". "Selected" and "found" may be equally many and still differ.
  const scopes = EXPORT_SCOPES.filter(
    (scope) => scope === "all" || (countOf(scope) > 0 && countOf(scope) < countOf("all")),
  );
  const [scope, setScope] = useState<ExportScope>(scopes[0] ?? "all");
  const [format, setFormat] = useState<FormatId>("xlsx");
  const [chosen, setChosen] = useState<readonly ColumnId[]>(columns ?? COLUMN_IDS);
  return (
    <dialog ref={dialog} class="export-panel" aria-labelledby="export-title" onClose={onClose}>
      <h2 id="export-title">{t("exportTitle")}</h2>
      <RadioGroup
        legend={t("exportScope")}
        choices={scopes.map((value) => ({ value, label: t(SCOPE_NAMES[value], String(countOf(value))) }))}
        chosen={scope}
        onChoose={setScope}
      />
      <RadioGroup
        legend={t("exportFormat")}
        choices={FORMAT_IDS.map((value) => ({ value, label: t(EXPORT_NAMES[value]) }))}
        chosen={format}
        onChoose={setFormat}
      />
      {TABLES.has(format) && <ColumnChooser chosen={chosen} nameOf={columnName} onChange={setChosen} />}
      <p class="button-row">
        <button
          type="button"
          class="button main-button"
          disabled={TABLES.has(format) && chosen.length === 0}
          aria-disabled={isBusy}
          onClick={() => isBusy || onExport({ scope, format, columns: chosen })}
        >
          {t(isBusy ? "exporting" : "exportNow")}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t("close")}
        </button>
      </p>
    </dialog>
  );
}
