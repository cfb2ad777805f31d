/** What each block of a page is, by its own words: text of an article, or one of the things around it. */
import type { Block } from "./blocks";
import { isBreadcrumb } from "./channel";
import { isToolLine, type MetadataLine, readMetadataLine } from "./metadata-line";
import { type TailKind, tailKindOf } from "./tail-lines";

export type BlockKind = "text" | "metadata" | "breadcrumb" | "links" | "tools" | TailKind;

export interface PageBlock extends Block {
  readonly kind: BlockKind;
  /** Only where `kind` is `metadata`. */
  readonly metadata: MetadataLine | null;
}

export function toPageBlock(block: Block): PageBlock {
  const { plain } = block;
  if (isBreadcrumb(plain)) return { ...block, kind: "breadcrumb", metadata: null };
  const tail = tailKindOf(plain);
  if (tail) return { ...block, kind: tail, metadata: null };
  const metadata = readMetadataLine(block.text);
  // The reporters' line is a line of the article itself.
  if (metadata && !isOnlyByline(metadata)) return { ...block, kind: "metadata", metadata };
  if (isToolLine(plain)) return { ...block, kind: "tools", metadata: null };
  return { ...block, kind: block.isLinks ? "links" : "text", metadata: null };
}

function isOnlyByline({ byline, date, labels, namesSite }: MetadataLine): boolean {
  return byline !== null && date === null && labels.size === 0 && !namesSite;
}

/** A line that ends an article: who edited it, the office's address, what is related. */
export function endsArticle({ kind, metadata, plain }: PageBlock): boolean {
  if (kind === "metadata") return metadata !== null && (metadata.labels.has("editor") || metadata.labels.has("note"));
  if (kind === "office") return !/^(?:联系)?地址:|^电话:/u.test(plain);
  return kind === "pager" || kind === "related" || kind === "owner";
}
