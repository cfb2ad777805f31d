import { useEffect } from "preact/hooks";
import { useSettings } from "../shared/use-settings";
import type { Neighbours } from "./detail-tools";

/** Elements in which keys are text. */
const TYPED_INTO = "textarea, select, input:not([type=radio], [type=checkbox])";

/** J and K lead through the found articles, / to the search, where the reader wants single keys. */
export function useListKeys({ before, after }: Neighbours): void {
  const [settings] = useSettings();
  const isOn = settings?.actionKeys ?? false;
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches(TYPED_INTO);
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (document.querySelector("dialog[open]") !== null) return;
      const search = () => document.querySelector<HTMLElement>(".search-field input")?.focus();
      const action = { j: after, k: before, "/": search }[event.key.toLowerCase()];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}
