import { useState } from "preact/hooks";

/** What the last action came to; it stands until the next one, so that what was done can be undone at leisure. */
export interface Said {
  readonly text: string;
  readonly isProblem: boolean;
  readonly undo?: () => void;
}

export function useSaid(): readonly [said: Said | null, say: (said: Said | null) => void] {
  return useState<Said | null>(null);
}
