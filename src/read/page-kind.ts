import type { PageKind } from "../record";
import { readExchanges } from "./article/exchanges";
import { articleKind } from "./article-kind";
import type { PageScan } from "./scan-page";

/** What a page is, told without reading all that its text says. */
export function pageKind({ record, isPressSection: isPress, links, blocks, paragraphBlocks }: PageScan): PageKind {
  if (record === null) return links.length === 0 ? "none" : "list";
  const paragraphs = paragraphBlocks.flatMap((i) => blocks[i] ?? []);
  return articleKind(isPress, isPress && readExchanges(paragraphs).exchanges.length > 0);
}
