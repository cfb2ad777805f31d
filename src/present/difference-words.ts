import type { Difference } from "../record";
import { diffWords, type Segment } from "./word-diff";

/** What two copies say differently in one place, word by word; both are whole where one of them says nothing there. */
export interface DifferenceWords {
  readonly kept: readonly Segment[] | null;
  readonly dropped: readonly Segment[] | null;
}

export function differenceWordsOf({ kept, dropped }: Difference): DifferenceWords {
  if (kept === null || dropped === null) return { kept: whole(kept), dropped: whole(dropped) };
  const [a, b] = diffWords(kept, dropped);
  return { kept: a, dropped: b };
}

function whole(text: string | null): readonly Segment[] | null {
  return text === null ? null : [{ text, isShared: true }];
}
