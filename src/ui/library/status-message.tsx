import { useEffect, useRef } from "preact/hooks";
import { useTranslate } from "../shared/translate";

/** What the last action came to. */
export interface StatusMessage {
  readonly text: string;
  readonly isProblem: boolean;
  readonly undo?: () => void;
}

/** Says it, and offers to take it back. */
export function StatusMessageLine({ said }: { readonly said: StatusMessage | null }) {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  const focusedFor = useRef<StatusMessage | null>(null);
  // What was deleted has taken the button along from which it was; the keyboard finds the way back here, once.
  useEffect(() => {
    if (said?.undo === undefined || focusedFor.current === said || document.activeElement !== document.body) return;
    focusedFor.current = said;
    button.current?.focus();
  });
  return (
    <p class="library-outcome" role="status" data-problem={said?.isProblem}>
      {said?.text}
      {said?.undo && (
        <button ref={button} type="button" class="link-button" onClick={said.undo}>
          {t("settingsUndo")}
        </button>
      )}
    </p>
  );
}
