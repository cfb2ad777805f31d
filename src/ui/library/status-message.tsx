import { useEffect, useRef } from "preact/hooks";
import { useTranslate } from "../shared/translate";

/** What the last action did. */
export interface StatusMessage {
  readonly text: string;
  readonly isProblem: boolean;
  readonly undo?: () => void;
}

export type ShowStatus = (message: StatusMessage | null) => void;

/** The message, with a button to undo the action. */
export function StatusMessageLine({ message }: { readonly message: StatusMessage | null }) {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  const focusedFor = useRef<StatusMessage | null>(null);
  // Deleting removes the focused button, so move focus to "Undo", once.
  useEffect(() => {
    if (message?.undo === undefined || focusedFor.current === message) return;
    if (document.activeElement !== document.body) return;
    focusedFor.current = message;
    button.current?.focus();
  });
  return (
    <p class="library-outcome" role="status" data-problem={message?.isProblem}>
      {message?.text}
      {message?.undo && (
        <button ref={button} type="button" class="link-button" onClick={message.undo}>
          {t("settingsUndo")}
        </button>
      )}
    </p>
  );
}
