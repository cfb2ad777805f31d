import type { ComponentChildren } from "preact";

interface ActionFooterProps {
  /** What the last action came to. */
  readonly outcome: string | null;
  /** What speaks against it, for as long as it does. */
  readonly problem: string | null;
  readonly children: ComponentChildren;
}

/** Where things are done, always in sight; what came of them is said here and read out, whatever stands in it. */
export function ActionFooter({ outcome, problem, children }: ActionFooterProps) {
  return (
    <footer class="actions">
      {problem !== null && (
        <p class="action-problem warning" role="alert">
          {problem}
        </p>
      )}
      {children}
      <p class={outcome === null ? "visually-hidden" : "outcome"} role="status">
        {outcome}
      </p>
    </footer>
  );
}
