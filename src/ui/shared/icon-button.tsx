import type { ComponentChildren, Ref } from "preact";

interface IconButtonProps {
  /** What it does, for screen readers and as a tooltip. */
  readonly name: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export function IconButton({ name, buttonRef, onClick, children }: IconButtonProps) {
  return (
    <button ref={buttonRef ?? null} type="button" class="icon-button" aria-label={name} title={name} onClick={onClick}>
      {children}
    </button>
  );
}
