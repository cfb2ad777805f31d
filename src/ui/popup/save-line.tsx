import { WarningIcon } from "../shared/icons";
import { useTranslate } from "../shared/translate";
import type { SavedState } from "./popup-state";
import { useFocusBack } from "./use-focus-back";

interface SaveLineProps {
  readonly saved: SavedState;
  /** Whether the view of the changes is open. */
  readonly showsChanges: boolean;
  readonly onChanges: () => void;
  readonly onOpen: () => void;
  /** Undoes the last choice about the changes; null where there is none. */
  readonly onUndo: (() => void) | null;
}

/** When the article was saved, with a link to it; where its page has changed, a link to the changes. */
export function SaveLine({ saved, showsChanges, onChanges, onOpen, onUndo }: SaveLineProps) {
  const t = useTranslate();
  // Also after a decision about the changes.
  const button = useFocusBack(showsChanges);
  const isChanged = saved.changesOf !== null;
  return (
    <p class={isChanged ? "save-line warning" : "save-line"}>
      {isChanged && <WarningIcon />}
      <span>{t(isChanged ? "changedSince" : "savedOn", saved.day)}</span>
      {onUndo && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            // The button disappears.
            button.current?.focus();
            onUndo();
          }}
        >
          {t("undoChoice")}
        </button>
      )}
      <button
        ref={button}
        type="button"
        class="link-button"
        aria-expanded={isChanged ? showsChanges : undefined}
        onClick={isChanged ? onChanges : onOpen}
      >
        {t(isChanged ? "showChanges" : "openSaved")}
      </button>
    </p>
  );
}
