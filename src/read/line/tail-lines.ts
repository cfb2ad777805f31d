/** Lines under an article that are none of its text: the press office, pagers, what is related, who owns the page. */
import { TAIL_LINES } from "../../site";

export type TailKind = keyof typeof TAIL_LINES;

/** Longer lines are text, whatever they begin with. */
const MAX_LENGTH = 160;
const KINDS = ["pager", "office", "related", "owner"] as const satisfies readonly TailKind[];

export function tailKindOf(plain: string): TailKind | null {
  if (plain.length > MAX_LENGTH) return null;
  return KINDS.find((kind) => TAIL_LINES[kind].test(plain)) ?? null;
}
