/** What each block of a page is, by its own words: text of an article, or one of the things around it. */
import { BREADCRUMB_LABELS, SITE_NAME } from "../site";
import type { Block } from "./blocks";
import { isToolLine, type MetadataLine, readMetadataLine } from "./metadata-line";
import { type TailKind, tailKindOf } from "./tail-lines";

export type BlockKind = "text" | "metadata" | "breadcrumb" | "links" | "tools" | TailKind;

export interface PageBlock extends Block {
  readonly kind: BlockKind;
  /** Only where `kind` is `metadata`. */
  readonly metadata: MetadataLine | null;
}

const BREADCRUMB = new RegExp(`^[^。!?]{0,8}(?:${BREADCRUMB_LABELS.join("|")}) ?:?|^${SITE_NAME} ?[>»›]`, "u");
const MAX_BREADCRUMB = 160;

export function toPageBlock(block: Block): PageBlock {
  const { plain } = block;
  if (BREADCRUMB.test(plain) && plain.length <= MAX_BREADCRUMB) return { ...block, kind: "breadcrumb", metadata: null };
  const tail = tailKindOf(plain);
  if (tail) return { ...block, kind: tail, metadata: null };
  const metadata = readMetadataLine(block.text);
  if (metadata) return { ...block, kind: "metadata", metadata };
  if (isToolLine(plain)) return { ...block, kind: "tools", metadata: null };
  return { ...block, kind: block.isLinks ? "links" : "text", metadata: null };
}

/** A line that ends an article: who edited it, the office's address, what is related. */
export function endsArticle({ kind, metadata, plain }: PageBlock): boolean {
  if (kind === "metadata") return metadata !== null && (metadata.labels.has("editor") || metadata.labels.has("note"));
  if (kind === "office") return !/^(?:联系)?地址:|^电话:/u.test(plain);
  return kind === "pager" || kind === "related" || kind === "owner";
}
