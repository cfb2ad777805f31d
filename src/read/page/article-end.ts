import type { Block } from "./blocks";

const ENDS = ["editor", "credit", "contact"] as const;

/** A number alone is a heading; pagers have links, brackets or words. */
const NUMBER_ALONE = /^\d{1,3}$/u;

/** A line that ends an article: who edited it, the office's address, what is related. */
export function endsArticle({ kind, metadata, plain, anchors }: Block): boolean {
  if (kind === "metadata") return metadata !== null && ENDS.some((field) => metadata.labels.includes(field));
  if (kind === "office") return !/^(?:联系)?地址:|^电话:/u.test(plain);
  if (kind === "pager") return anchors.length > 0 || !NUMBER_ALONE.test(plain);
  return kind === "related" || kind === "owner";
}
