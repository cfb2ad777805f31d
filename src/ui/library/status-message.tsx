import { useEffect, useRef } from "preact/hooks";
import { IconButton } from "../shared/icon-button";
import { useTranslate } from "../shared/translate";

/** What the last action did. */
export interface StatusMessage {
  readonly text: string;
  readonly isProblem: boolean;
}

export type ShowStatus = (message: StatusMessage | null) => void;

export interface Undo {
  /** Differs between two deletions. */
  readonly id: string;
  /** How many articles were deleted. */
  readonly count: number;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

export interface StatusMessagesProps {
  readonly message: StatusMessage | null;
  /** Of the last deletion; it stays beside later messages. */
  readonly undo: Undo | null;
}

/** What the last action did, and the undoing of the last deletion. */
export function StatusMessages({ message, undo }: StatusMessagesProps) {
  return (
    <div class="library-messages">
      <p class="library-outcome" role="status" data-problem={message?.isProblem}>
        {message?.text}
      </p>
      <div role="status">{undo && <UndoLine key={undo.id} {...undo} />}</div>
    </div>
  );
}

function UndoLine({ count, onUndo, onDismiss }: Omit<Undo, "id">) {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  // Deleting removes the focused button, so move focus to "Undo", once.
  const hasTakenFocus = useRef(false);
  useEffect(() => {
    if (hasTakenFocus.current || document.activeElement !== document.body) return;
    hasTakenFocus.current = true;
    button.current?.focus();
  });
  return (
    <p class="last-deletion">
      {t("deletedCount", String(count))}
      <button ref={button} type="button" class="link-button" onClick={onUndo}>
        {t("settingsUndo")}
      </button>
      <IconButton name={t("dismiss")} onClick={onDismiss}>
        ×
      </IconButton>
    </p>
  );
}
