import { useTranslate } from "../shared/translate";
import { TagForm } from "./tag-form";

interface SelectionBarProps {
  readonly selected: number;
  /** How many articles search and filters leave. */
  readonly found: number;
  /** Whether all of these are selected. */
  readonly hasAllFound: boolean;
  readonly onSelectFound: () => void;
  readonly onUnselect: () => void;
  readonly onExport: () => void;
  readonly onTag: (tag: string) => void;
  readonly onDelete: () => void;
}

/** Actions on several articles at once. */
export function SelectionBar({
  selected,
  found,
  hasAllFound,
  onSelectFound,
  onUnselect,
  onExport,
  onTag,
  onDelete,
}: SelectionBarProps) {
  const t = useTranslate();
  return (
    <div class="selection-bar" role="toolbar" aria-label={t("selection")}>
      <span class="selection-count">{t("selectedCount", String(selected))}</span>
      {!hasAllFound && (
        <button type="button" class="link-button" onClick={onSelectFound}>
          {t("selectFound", String(found))}
        </button>
      )}
      {selected > 0 && (
        <button type="button" class="link-button" onClick={onUnselect}>
          {t("unselect")}
        </button>
      )}
      <span class="selection-actions">
        <button type="button" class="button small main-button" disabled={found === 0} onClick={onExport}>
          {t("exportMany")}
        </button>
        {selected > 0 && (
          <>
            <TagForm onAdd={onTag} />
            <button type="button" class="button small" onClick={onDelete}>
              {t("delete")}
            </button>
          </>
        )}
      </span>
    </div>
  );
}
