import type { ArticleKind } from "../record";

/** @param isPress whether the article is of the press section */
export function articleKind(isPress: boolean, hasExchanges: boolean): ArticleKind {
  if (!isPress) return "news";
  return hasExchanges ? "press-qa" : "press-article";
}
