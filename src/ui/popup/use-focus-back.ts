import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** For a button that opens a view: the view takes the focus, and the button gets it back when the view closes. */
export function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
