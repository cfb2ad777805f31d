import { useTranslate } from "../shared/translate";
import type { TableActions, TableState } from "./library-state";
import { TagForm } from "./tag-form";
import type { Selection } from "./use-selection";

export interface SelectionBarProps {
  readonly table: Pick<TableState, "found" | "selected" | "sorted">;
  readonly selection: Selection;
  readonly actions: Pick<TableActions, "select"> & {
    readonly exportFile: () => void;
    readonly addTag: (keys: readonly string[], tag: string) => void;
    readonly removeTag: (keys: readonly string[], tag: string) => void;
    readonly checkChanges: (keys: readonly string[]) => void;
    readonly remove: (keys: readonly string[]) => void;
  };
}

/** Actions on several articles at once. */
export function SelectionBar({ table, selection, actions }: SelectionBarProps) {
  const { found, selected, sorted } = table;
  const { hidden, chosen } = selection;
  const t = useTranslate();
  const keys = [...chosen];
  return (
    <div class="selection-bar" role="toolbar" aria-label={t("selection")}>
      <span class="selection-count">
        {hidden.length === 0
          ? t("selectedCount", String(selected.size))
          : t("selectedHidden", String(selected.size), String(hidden.length))}
      </span>
      {hidden.length > 0 && <HiddenChoices selection={selection} actions={actions} />}
      {!found.every(({ key }) => selected.has(key)) && (
        <button
          type="button"
          class="link-button"
          onClick={() =>
            actions.select(
              found.map(({ key }) => key),
              true,
            )
          }
        >
          {t("selectFound", String(found.length))}
        </button>
      )}
      {selected.size > 0 && (
        <button type="button" class="link-button" onClick={() => actions.select([...selected], false)}>
          {t("unselect")}
        </button>
      )}
      <span class="selection-actions">
        <button
          type="button"
          class="button small main-button"
          disabled={found.length === 0 && chosen.size === 0}
          onClick={actions.exportFile}
        >
          {t("exportMany")}
        </button>
        {chosen.size > 0 && (
          <>
            <TagForm
              onAdd={(tag) => actions.addTag(keys, tag)}
              countTagged={(tag) => sorted.filter((row) => chosen.has(row.key) && row.tags.includes(tag)).length}
              onRemove={(tag) => actions.removeTag(keys, tag)}
            />
            <button type="button" class="button small" onClick={() => actions.remove(keys)}>
              {t("delete")}
            </button>
            <details class="more">
              <summary>{t("more")}</summary>
              <button type="button" class="button small" onClick={() => actions.checkChanges(keys)}>
                {t("checkChanges")}
              </button>
            </details>
          </>
        )}
      </span>
    </div>
  );
}

/** What to do about the selected articles that search and filters leave out. */
function HiddenChoices({ selection, actions }: Pick<SelectionBarProps, "selection" | "actions">) {
  const t = useTranslate();
  return (
    <>
      <button type="button" class="link-button" onClick={() => actions.select(selection.hidden, false)}>
        {t("unselectHidden")}
      </button>
      <label class="include-hidden">
        <input
          type="checkbox"
          checked={selection.includesHidden}
          onChange={({ currentTarget }) => selection.setIncludesHidden(currentTarget.checked)}
        />
        {t("includeHidden")}
      </label>
    </>
  );
}
