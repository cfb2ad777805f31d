/** The copies of the article on one page: each of them, which is the primary one, and what they say differently. */
import type { Difference } from "../../record";
import { NOT_FOUND } from "../../site";
import { isSimilar } from "../line/similar";
import type { Block } from "../page/blocks";
import type { BlockTree } from "../page/containers";
import { keyOfTitle, type Title } from "../page/title";
import type { PageNode } from "../page/walk";
import type { ArticleCopy } from "./article-copy";
import { readBody } from "./body";
import { type BareCopy, compareCopies } from "./compare-copies";
import { findCopies } from "./find-copies";
import { isSuspicious, secondOpinion } from "./second-opinion";

export interface ReadOptions {
  /** Whether a reader sees a node: of two equally full copies the shown one is the primary one. */
  readonly isShown?: (node: PageNode) => boolean;
  /** Keys of the blocks that a general article finder takes for the article; none where it was not asked. */
  readonly articleKeys?: readonly string[];
}

export interface Copies {
  readonly copies: readonly ArticleCopy[];
  /** Which of the copies is the primary one. */
  readonly primary: number;
  readonly primaryCopy: ArticleCopy;
  /** The blocks of the primary copy's text: the record's paragraphs. */
  readonly body: readonly number[];
  readonly differences: readonly Difference[];
  /** Whether a general article finder should be asked: nothing shows where the article ends, or much text is beside it. */
  readonly isDoubtful: boolean;
  /** Whether the text is what the article finder took for it. */
  readonly isFound: boolean;
}

/** @returns null where the page has no text at all */
export function readCopies(tree: BlockTree, title: Title | null, options: ReadOptions): Copies | null {
  const { blocks } = tree;
  const titleKey = keyOfTitle(title, blocks);
  const ranges = findCopies(blocks, tree.parents, title?.block ?? null);
  const found = ranges.map((range): BareCopy => {
    const { blocks: text, header, footer } = readBody(tree, range, titleKey);
    const node = blocks[text[0] ?? range.start]?.nodes[0];
    const isShown = node === undefined || (options.isShown?.(node) ?? true);
    return { blocks: text, header, footer, title: range.title, isShown };
  });
  const hasKnownForm = found.length > 1 || found.some(({ header, footer }) => header.length + footer.length > 0);
  const ours = withoutForeignText(blocks, found);
  const theirs = foundText(blocks, ours, options.articleKeys ?? [], !hasKnownForm);
  const bodies = theirs === null ? ours : ours.map((copy) => ({ ...copy, blocks: theirs }));
  const { primary, differences, repeated } = compareCopies(blocks, bodies);
  const copies = bodies.map(({ blocks: text, header, footer, title: own, isShown }, i): ArticleCopy => {
    return { blocks: text, header, footer, title: own, isShown, repeated: repeated[i] ?? [] };
  });
  const primaryCopy = copies[primary];
  if (!primaryCopy) return null;
  return {
    copies,
    primary,
    primaryCopy,
    body: primaryCopy.blocks,
    differences,
    isDoubtful: !hasKnownForm || isSuspicious(blocks, found),
    isFound: theirs !== null,
  };
}

/** What the article finder knows better, for a page with one copy: two that agree need no second opinion. */
function foundText(
  blocks: readonly Block[],
  copies: readonly BareCopy[],
  articleKeys: readonly string[],
  isTrimmed: boolean,
): readonly number[] | null {
  const [only, ...others] = copies;
  if (!only || others.length > 0 || articleKeys.length === 0) return null;
  return secondOpinion(blocks, only.blocks, articleKeys, isTrimmed);
}

/** An address without an article: nothing but a title, or a page that says that there is none. */
export function isMissing(title: Title, { primaryCopy: { blocks, header } }: Copies): boolean {
  return header.length === 0 && (blocks.length === 0 || (NOT_FOUND.test(title.text) && blocks.length <= 3));
}

/**
 * A second title with its line of metadata may be over anything. What shares no paragraph with the longest text is
 * not the article: that copy has no body.
 */
function withoutForeignText(blocks: readonly Block[], copies: readonly BareCopy[]): readonly BareCopy[] {
  if (copies.length < 2) return copies;
  const lengths = copies.map((copy) => copy.blocks.reduce((sum, i) => sum + (blocks[i]?.key.length ?? 0), 0));
  const main = copies[lengths.indexOf(Math.max(0, ...lengths))];
  const keys = new Set(main?.blocks.map((i) => blocks[i]?.key));
  const firstKey = (copy: BareCopy | undefined) => blocks[copy?.blocks[0] ?? -1]?.key ?? "";
  const isArticle = (copy: BareCopy) =>
    copy === main || copy.blocks.some((i) => keys.has(blocks[i]?.key)) || isSimilar(firstKey(copy), firstKey(main));
  return copies.map((copy) => (isArticle(copy) ? copy : { ...copy, blocks: [] }));
}
