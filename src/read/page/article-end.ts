import type { Block } from "./blocks";

const ENDS = ["editor", "credit", "contact"] as const;

/** A line that ends an article: who edited it, the office's address, what is related. */
export function endsArticle({ kind, metadata, plain }: Block): boolean {
  if (kind === "metadata") return metadata !== null && ENDS.some((field) => metadata.labels.has(field));
  if (kind === "office") return !/^(?:联系)?地址:|^电话:/u.test(plain);
  return kind === "pager" || kind === "related" || kind === "owner";
}
