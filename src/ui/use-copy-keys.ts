import { useEffect } from "preact/hooks";
import { COPY_KINDS, type CopyKind } from "./popup-state";

/** 1 to 5 copy, wherever the focus is but where text is typed. */
export function useCopyKeys(copy: (kind: CopyKind) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      const kind = COPY_KINDS[Number(event.key) - 1];
      if (kind === undefined || isTyping || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      copy(kind);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}
