import type { ComponentChildren } from "preact";

interface BusyButtonProps {
  readonly class: string;
  readonly type?: "button" | "submit";
  readonly isBusy: boolean;
  /** Absent where it submits a form; the form ignores a submit while it is busy. */
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

/** A button that does nothing while its work is under way. Unlike a disabled one it keeps the focus. */
export function BusyButton({ class: style, type = "button", isBusy, onClick, children }: BusyButtonProps) {
  return (
    <button type={type} class={style} aria-disabled={isBusy} onClick={() => isBusy || onClick?.()}>
      {children}
    </button>
  );
}
