import { useTranslate } from "../shared/translate";
import { TagForm } from "./tag-form";

export interface SelectionBarProps {
  readonly selected: number;
  /** How many of the selected articles search and filters leave out. */
  readonly hidden: number;
  /** Whether actions include these. */
  readonly includesHidden: boolean;
  /** How many articles search and filters leave. */
  readonly found: number;
  /** Whether all of these are selected. */
  readonly hasAllFound: boolean;
  readonly onSelectFound: () => void;
  readonly onUnselect: () => void;
  readonly onUnselectHidden: () => void;
  readonly onIncludeHidden: (includes: boolean) => void;
  readonly onExport: () => void;
  readonly onTag: (tag: string) => void;
  readonly onDelete: () => void;
}

/** Actions on several articles at once. They concern what is seen, unless the reader includes the rest. */
export function SelectionBar(props: SelectionBarProps) {
  const { selected, hidden, includesHidden, found, hasAllFound } = props;
  const t = useTranslate();
  const hasChosen = selected > hidden || includesHidden;
  return (
    <div class="selection-bar" role="toolbar" aria-label={t("selection")}>
      <span class="selection-count">
        {hidden === 0 ? t("selectedCount", String(selected)) : t("selectedHidden", String(selected), String(hidden))}
      </span>
      {hidden > 0 && (
        <>
          <button type="button" class="link-button" onClick={props.onUnselectHidden}>
            {t("unselectHidden")}
          </button>
          <label class="include-hidden">
            <input
              type="checkbox"
              checked={includesHidden}
              onChange={({ currentTarget }) => props.onIncludeHidden(currentTarget.checked)}
            />
            {t("includeHidden")}
          </label>
        </>
      )}
      {!hasAllFound && (
        <button type="button" class="link-button" onClick={props.onSelectFound}>
          {t("selectFound", String(found))}
        </button>
      )}
      {selected > 0 && (
        <button type="button" class="link-button" onClick={props.onUnselect}>
          {t("unselect")}
        </button>
      )}
      <span class="selection-actions">
        <button
          type="button"
          class="button small main-button"
          disabled={found === 0 && !hasChosen}
          onClick={props.onExport}
        >
          {t("exportMany")}
        </button>
        {hasChosen && selected > 0 && (
          <>
            <TagForm onAdd={props.onTag} />
            <button type="button" class="button small" onClick={props.onDelete}>
              {t("delete")}
            </button>
          </>
        )}
      </span>
    </div>
  );
}
