/** What each line of a page is, by its own words: text of an article, or one of the things around it. */
import { isBreadcrumb } from "./breadcrumb";
import { findDate } from "./dates";
import { readLine } from "./metadata-line";
import type { MetadataLine } from "./metadata-values";
import { toSimplified } from "./simplified";
import { type TailKind, tailKindOf } from "./tail-lines";

export type LineKind = "text" | "metadata" | "breadcrumb" | "links" | "tools" | TailKind;

export interface Kind {
  readonly kind: LineKind;
  /**
   * What the line says where `kind` is `metadata`. A `text` may have it too: `记者 方小舟` and `2019年10月23日 09:05 某某工作室`
   * are metadata where their place says so, under a title or behind the text.
   */
  readonly metadata: MetadataLine | null;
}

/** Longer lines are text. */
const MAX_LENGTH = 160;

/** @param text verbatim, and `half` the same in half width; whether it stands in links is not for the words to say */
export function kindOf(text: string, half: string): Kind {
  if (half.length > MAX_LENGTH) return { kind: "text", metadata: null };
  const plain = toSimplified(half);
  if (isBreadcrumb(plain)) return { kind: "breadcrumb", metadata: null };
  const tail = tailKindOf(plain);
  if (tail === null) return readLine(text, plain);
  // 版权声明 来源：甬城周刊 时间：2023-05-06 07:12:00
  const read = tail === "owner" && findDate(plain) !== null ? readLine(text, plain) : null;
  const isDated = read?.kind === "metadata" && read.metadata?.source != null && read.metadata.date !== null;
  return read && isDated ? read : { kind: tail, metadata: null };
}
