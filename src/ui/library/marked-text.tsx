import type { Piece } from "../../library/model/search";
import { PAGE_LANGUAGE } from "../shared/page-language";

/** A text of a page in which what was searched for is marked. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <span lang={PAGE_LANGUAGE}>
      {/* biome-ignore lint/suspicious/noArrayIndexKey: a piece has nothing but its place */}
      {pieces.map(({ text, isFound }, i) => (isFound ? <mark key={i}>{text}</mark> : text))}
    </span>
  );
}
