import type { FoundPiece } from "../../library/model/search";
import { PAGE_LANGUAGE } from "../shared/page-language";

/** A text of a page with the search terms marked. */
export function MarkedText({ pieces }: { readonly pieces: readonly FoundPiece[] }) {
  return (
    <span lang={PAGE_LANGUAGE}>
      {/* biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other identity */}
      {pieces.map(({ text, isFound }, i) => (isFound ? <mark key={i}>{text}</mark> : text))}
    </span>
  );
}
