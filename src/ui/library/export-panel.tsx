import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { FORMAT_IDS, type FormatId } from "../../export/formats";
import { COLUMN_IDS, type ColumnId } from "../../present/column-ids";
import { EXPORT_NAMES } from "../shared/action-names";
import { RadioGroup } from "../shared/radio-group";
import { useTranslate } from "../shared/translate";
import { ColumnChooser } from "./column-chooser";

/** Which articles a file is to hold. */
export const EXPORT_SCOPES = ["selected", "found", "all"] as const;
export type ExportScope = (typeof EXPORT_SCOPES)[number];

export interface ExportWish {
  readonly scope: ExportScope;
  readonly format: FormatId;
  /** Of tables, in this order. */
  readonly columns: readonly ColumnId[];
}

interface ExportPanelProps {
  readonly counts: Readonly<Record<ExportScope, number>>;
  /** As they were chosen the last time; all in the usual order where null. */
  readonly columns: readonly ColumnId[] | null;
  readonly columnName: (column: ColumnId) => string;
  /** Whether a file is being made. */
  readonly isBusy: boolean;
  readonly onExport: (wish: ExportWish) => void;
  readonly onClose: () => void;
}

const SCOPE_NAMES = { selected: "scopeSelected", found: "scopeFound", all: "scopeAll" } as const;
/** Formats that are tables. */
const TABLES: ReadonlySet<FormatId> = new Set(["csv", "xlsx"]);

/** Which articles go into a file, and what kind of file it is. */
export function ExportPanel({ counts, columns, columnName, isBusy, onExport, onClose }: ExportPanelProps) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before it is taken away: then its cleaning up still finds it in the document.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Closed, it gives the focus back to what has opened it; just taken away, it would not.
    return () => shown?.close();
  }, []);
  // As many as all are all. As many selected as found may be others.
  const scopes = EXPORT_SCOPES.filter((scope) => scope === "all" || (counts[scope] > 0 && counts[scope] < counts.all));
  const [scope, setScope] = useState<ExportScope>(scopes[0] ?? "all");
  const [format, setFormat] = useState<FormatId>("xlsx");
  const [chosen, setChosen] = useState<readonly ColumnId[]>(columns ?? COLUMN_IDS);
  return (
    <dialog ref={dialog} class="export-panel" aria-labelledby="export-title" onClose={onClose}>
      <h2 id="export-title">{t("exportTitle")}</h2>
      <RadioGroup
        legend={t("exportScope")}
        choices={scopes.map((value) => ({ value, label: t(SCOPE_NAMES[value], String(counts[value])) }))}
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
          disabled={isBusy || (TABLES.has(format) && chosen.length === 0)}
          onClick={() => onExport({ scope, format, columns: chosen })}
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
