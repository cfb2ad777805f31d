import type { ArticleLink, PageKind, PressRecord } from "../record";
import type { Block, PageNode } from "./blocks";

/** One print of the article: block numbers in page order. */
export interface Print {
  readonly blocks: readonly number[];
  /** Those whose text stands in the kept print too; empty for the kept print. Only these may ever be hidden. */
  readonly repeated: readonly number[];
}

export interface PageReading {
  readonly page: PageKind;
  readonly record: PressRecord | null;
  readonly links: readonly ArticleLink[];
  /** The next page of a list, where the page gives one. */
  readonly next: string | null;
  readonly blocks: readonly Block[];
  readonly prints: readonly Print[];
  /** Which of the prints the record was read from; -1 where there is none. */
  readonly kept: number;
  /** For each paragraph of the record the blocks that it was made of. */
  readonly paragraphBlocks: readonly (readonly number[])[];
}

/**
 * Reads one page. Changes nothing; asks for no style and no layout.
 * @param root the document or its body
 * @param url the page's address, null where it is not known: the page is `none` then
 * @param isShown whether a reader sees this node; of two equally full prints the shown one is kept
 */
export function readPage(_root: PageNode, _url: URL | null, _isShown: (node: PageNode) => boolean = () => true): PageReading {
  return { page: "none", record: null, links: [], next: null, blocks: [], prints: [], kept: -1, paragraphBlocks: [] };
}
