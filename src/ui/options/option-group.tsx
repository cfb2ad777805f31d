import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface OptionGroupProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export function OptionGroup({ title, children }: OptionGroupProps) {
  const id = useId();
  return (
    <section class="option-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="option-list">{children}</div>
    </section>
  );
}
