import { COLUMN_IDS, type ColumnId } from "../../present/column-ids";
import { useTranslate } from "../shared/translate";

interface ColumnChooserProps {
  readonly chosen: readonly ColumnId[];
  readonly nameOf: (column: ColumnId) => string;
  readonly onChange: (columns: readonly ColumnId[]) => void;
}

/** The columns of a table and their order: the chosen ones first, then the others. */
export function ColumnChooser({ chosen, nameOf, onChange }: ColumnChooserProps) {
  const t = useTranslate();
  const others = COLUMN_IDS.filter((column) => !chosen.includes(column));
  return (
    <details class="column-chooser">
      <summary>{t("exportColumns", String(chosen.length), String(COLUMN_IDS.length))}</summary>
      <p class="button-row">
        <button type="button" class="link-button" onClick={() => onChange([...chosen, ...others])}>
          {t("tickAll")}
        </button>
        <button type="button" class="link-button" onClick={() => onChange([])}>
          {t("tickNone")}
        </button>
      </p>
      <ol>
        {chosen.map((column, i) => (
          <li key={column}>
            <label>
              <input type="checkbox" checked onChange={() => onChange(chosen.filter((each) => each !== column))} />
              {nameOf(column)}
            </label>
            <button
              type="button"
              class="icon-button"
              aria-label={t("moveUp", nameOf(column))}
              disabled={i === 0}
              onClick={() => onChange(swapped(chosen, i - 1))}
            >
              ↑
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={t("moveDown", nameOf(column))}
              disabled={i === chosen.length - 1}
              onClick={() => onChange(swapped(chosen, i))}
            >
              ↓
            </button>
          </li>
        ))}
        {others.map((column) => (
          <li key={column}>
            <label>
              <input type="checkbox" checked={false} onChange={() => onChange([...chosen, column])} />
              {nameOf(column)}
            </label>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Swaps the item at an index with the next one. */
function swapped<T>(items: readonly T[], at: number): readonly T[] {
  return [...items.slice(0, at), ...items.slice(at, at + 2).reverse(), ...items.slice(at + 2)];
}
