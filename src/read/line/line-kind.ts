/** What each line of a page is, by its own words: text of an article, or one of the things around it. */
import { isBreadcrumb } from "../metadata/channel";
import { isToolLine, type MetadataLine, readMetadataLine } from "./metadata-line";
import { type TailKind, tailKindOf } from "./tail-lines";

type LineKind = "text" | "metadata" | "breadcrumb" | "links" | "tools" | TailKind;

export interface Kind {
  readonly kind: LineKind;
  /** Only where `kind` is `metadata`. */
  readonly metadata: MetadataLine | null;
}

/** @param text verbatim, and `plain` the same in half width; whether it stands in links is not for the words to say */
export function kindOf(text: string, plain: string): Kind {
  if (isBreadcrumb(plain)) return { kind: "breadcrumb", metadata: null };
  const tail = tailKindOf(plain);
  if (tail) return { kind: tail, metadata: null };
  const metadata = readMetadataLine(text, plain);
  // The reporters' line is a line of the article itself.
  if (metadata && !isOnlyByline(metadata)) return { kind: "metadata", metadata };
  if (isToolLine(plain)) return { kind: "tools", metadata: null };
  return { kind: "text", metadata: null };
}

function isOnlyByline({ byline, date, labels, namesSite }: MetadataLine): boolean {
  return byline !== null && date === null && labels.size === 0 && !namesSite;
}
