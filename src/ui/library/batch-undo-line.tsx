import { useEffect, useRef } from "preact/hooks";
import { useTranslate } from "../shared/translate";

export interface BatchUndo {
  readonly id: string;
  readonly kind: "cancelled" | "removed";
  readonly name: string;
  readonly onUndo: () => void;
}

/** What was done to a batch last, and the way back. */
export function BatchUndoLine({ undo }: { readonly undo: BatchUndo | null }) {
  return <div role="status">{undo && <UndoLine key={`${undo.kind} ${undo.id}`} {...undo} />}</div>;
}

function UndoLine({ kind, name, onUndo }: BatchUndo) {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  // Cancelling and removing take the focused button away, so move focus to "Undo", once.
  const hasTakenFocus = useRef(false);
  useEffect(() => {
    if (hasTakenFocus.current || document.activeElement !== document.body) return;
    hasTakenFocus.current = true;
    button.current?.focus();
  });
  return (
    <p class="batch-undo">
      {t(kind === "cancelled" ? "batchCancelledNow" : "batchRemovedNow", name)}{" "}
      <button ref={button} type="button" class="link-button" onClick={onUndo}>
        {t("settingsUndo")}
      </button>
    </p>
  );
}
