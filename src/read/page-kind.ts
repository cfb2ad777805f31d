import type { ArticleKind, PageKind } from "../record";
import { readExchanges } from "./article/exchanges";
import type { PageScan } from "./scan-page";

/** What a page is, found without reading all that its text says. */
export function pageKind({ record, isPressSection, links, blocks, paragraphBlocks }: PageScan): PageKind {
  if (record === null) return links.length === 0 ? "none" : "list";
  const paragraphs = paragraphBlocks.flatMap((i) => blocks[i] ?? []);
  return articleKind(isPressSection, isPressSection && readExchanges(paragraphs).exchanges.length > 0);
}

/** @param isPress whether the article is of the press section */
export function articleKind(isPress: boolean, hasExchanges: boolean): ArticleKind {
  if (!isPress) return "news";
  return hasExchanges ? "press-qa" : "press-article";
}
