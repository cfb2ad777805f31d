import { useEffect, useRef } from "preact/hooks";
import { WarningIcon } from "./icons";
import type { SavedState } from "./popup-state";
import { useTranslate } from "./translate";

interface SaveLineProps {
  readonly saved: SavedState;
  /** Whether the view of the changes is open. */
  readonly showsChanges: boolean;
  readonly onChanges: () => void;
  readonly onOpen: () => void;
}

/** Since when the article is saved, with the way to it; where its page has changed, the way to the changes. */
export function SaveLine({ saved, showsChanges, onChanges, onOpen }: SaveLineProps) {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(showsChanges);
  // The view takes the focus; it comes back here, also when the changes are settled.
  useEffect(() => {
    if (wasOpen.current && !showsChanges) button.current?.focus();
    wasOpen.current = showsChanges;
  }, [showsChanges]);
  const isChanged = saved.changesOf !== null;
  return (
    <p class={isChanged ? "save-line warning" : "save-line"}>
      {isChanged && <WarningIcon />}
      <span>{t(isChanged ? "changedSince" : "savedOn", saved.day)}</span>
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
