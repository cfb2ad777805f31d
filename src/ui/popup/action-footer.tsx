import type { ComponentChildren } from "preact";

interface ActionFooterProps {
  /** What the last action has done. */
  readonly outcome: string | null;
  /** Why the last action failed, until the next one. */
  readonly problem: string | null;
  readonly children: ComponentChildren;
}

/** The actions, always in sight, with their outcome, which screen readers announce. */
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
