import type { PageKind } from "../record";
import { articleKind } from "./article-kind";
import { readExchanges } from "./exchanges";
import type { FramedPage } from "./read-frame";

/** What a page is, told without reading all that its text says. */
export function pageKind({ record, isPress, links, blocks, paragraphBlocks }: FramedPage): PageKind {
  if (record === null) return links.length === 0 ? "none" : "list";
  const paragraphs = paragraphBlocks.flatMap((i) => blocks[i] ?? []);
  return articleKind(isPress, isPress && readExchanges(paragraphs).exchanges.length > 0);
}
