import { useEffect } from "preact/hooks";
import { COPY_KINDS, type CopyKind } from "../shared/action-names";

export const SAVE_KEY = "S";

/** Elements in which keys are text. A radio button uses only arrows and the space bar. */
const TYPED_INTO = "textarea, select, input:not([type=radio], [type=checkbox])";

/**
 * 1 to 5 copy and S saves, wherever the focus is, except where text is typed.
 * @param isOn whether the reader wants single keys
 */
export function useActionKeys(copy: (kind: CopyKind) => void, save: () => void, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches(TYPED_INTO);
      const kind = COPY_KINDS[Number(event.key) - 1];
      const isSave = event.key.toUpperCase() === SAVE_KEY;
      if (isTyping || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (kind === undefined && !isSave) return;
      event.preventDefault();
      if (kind === undefined) save();
      else copy(kind);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}
