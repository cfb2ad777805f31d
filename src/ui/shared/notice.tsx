interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** What the reader can do about it. */
  readonly action?: NoticeAction;
  /** Another thing that the reader can do. */
  readonly otherAction?: NoticeAction;
}

interface NoticeAction {
  readonly label: string;
  readonly onClick: () => void;
}

/** A state without content: what is wrong, in one sentence, and what to do. */
export function Notice({ title, text, action, otherAction }: NoticeProps) {
  return (
    <main class="notice">
      <h1>{title}</h1>
      <p>{text}</p>
      {action && (
        <button type="button" class="button main-button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
      {otherAction && (
        <button type="button" class="link-button" onClick={otherAction.onClick}>
          {otherAction.label}
        </button>
      )}
    </main>
  );
}
