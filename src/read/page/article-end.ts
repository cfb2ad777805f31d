import type { Block } from "./blocks";

/** A line that ends an article: who edited it, the office's address, what is related. */
export function endsArticle({ kind, metadata, plain }: Block): boolean {
  if (kind === "metadata") return metadata !== null && (metadata.labels.has("editor") || metadata.labels.has("note"));
  if (kind === "office") return !/^(?:联系)?地址:|^电话:/u.test(plain);
  return kind === "pager" || kind === "related" || kind === "owner";
}
