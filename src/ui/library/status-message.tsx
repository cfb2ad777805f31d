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
  /** Differs between two actions. */
  readonly id: string;
  /** What was done. */
  readonly text: string;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

export interface StatusMessagesProps {
  readonly message: StatusMessage | null;
  /** They stay beside later messages. */
  readonly undos: readonly Undo[];
}

/** What the last action did, and the ways back from it and from earlier ones. */
export function StatusMessages({ message, undos }: StatusMessagesProps) {
  const messages = useRef<HTMLDivElement>(null);
  return (
    <div ref={messages} class="library-messages" tabIndex={-1}>
      <p class="library-outcome" role="status" data-problem={message?.isProblem}>
        {message?.text}
      </p>
      <div role="status">
        {undos.map((undo) => (
          <UndoLine
            key={undo.id}
            {...undo}
            // The line disappears with the focused button, so move the focus first.
            onLeave={() => messages.current?.focus()}
          />
        ))}
      </div>
    </div>
  );
}

function UndoLine({ text, onUndo, onDismiss, onLeave }: Omit<Undo, "id"> & { readonly onLeave: () => void }) {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  // Deleting removes the focused button, so move focus to "Undo", once.
  const hasTakenFocus = useRef(false);
  useEffect(() => {
    if (hasTakenFocus.current || document.activeElement !== document.body) return;
    hasTakenFocus.current = true;
    button.current?.focus();
  });
  const leave = (action: () => void) => () => {
    onLeave();
    action();
  };
  return (
    <p class="undo-line">
      {text}
      <button ref={button} type="button" class="link-button" onClick={leave(onUndo)}>
        {t("settingsUndo")}
      </button>
      <IconButton name={t("dismiss")} onClick={leave(onDismiss)}>
        ×
      </IconButton>
    </p>
  );
}
