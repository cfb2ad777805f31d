/**
 * How often the page prints the article, and where. Prints are found by their text alone: a stretch of
 * paragraphs that stands on the page again, in order. A title as a caption, navigation and related links
 * printed twice, and a refrain in a speech are no prints.
 */

import { sharedPairs } from "../line/similar";
import { endsArticle } from "../page/article-end";
import type { Block } from "../page/blocks";
import { findRepeats, type Repeat } from "./repeats";

/** A print runs from its title, or what stands there, to before the next. Block numbers; `end` is not in it. */
export interface CopyRange {
  readonly start: number;
  readonly end: number;
  /** From here on lines of metadata over it may be its own: the end of the print before. */
  readonly over: number;
  /** The block of its own title, null where it has none. */
  readonly title: number | null;
}

/** Shorter blocks are captions and buttons. */
const MIN_PARAGRAPH = 8;
/** Titles of two prints share at least this much: 菜价会涨吗 and 菜价会不会上涨 are one. */
const SAME_TITLE = 0.4;
/** How far above its first paragraph a print's title may stand. */
const TITLE_REACH = 8;
/** No page prints its article more often; more is furniture. */
const MAX_COPIES = 8;
/** Shares of the text that have to be the same before a stretch counts as a print. */
const HALF = 0.5;
const MOST = 0.6;
const NEARLY_ALL = 0.85;

type Start = Omit<CopyRange, "end" | "over">;

interface Page {
  readonly blocks: readonly Block[];
  readonly parents: readonly number[];
  /** The numbers of the blocks that are text. */
  readonly texts: readonly number[];
  /** Where the first print begins, and its first paragraph. */
  readonly first: number;
  readonly firstParagraph: number;
  readonly titleKey: string | null;
  /** For each block the weight of all before it. */
  readonly weights: readonly number[];
}

/** @param title the block of the article's title, null where the page prints none */
export function findCopies(blocks: readonly Block[], parents: readonly number[], title: number | null): CopyRange[] {
  const titleKey = title === null ? null : (blocks[title]?.key ?? null);
  const isParagraph = (block: Block) => block.key !== titleKey && weightOf(block) > 0;
  const first = title ?? blocks.findIndex(isParagraph);
  if (first < 0) return [];
  const texts = blocks.flatMap(({ kind }, i) => (kind === "text" && i >= first ? [i] : []));
  const firstParagraph = blocks.findIndex((block, i) => i >= first && isParagraph(block));
  const page: Page = { blocks, parents, texts, first, firstParagraph, titleKey, weights: summedWeights(blocks) };

  const starts: Start[] = [{ start: first, title }];
  const lines = texts
    .flatMap((i) => blocks[i] ?? [])
    .map((b) => ({ key: b.key, weight: isParagraph(b) ? weightOf(b) : 0 }));
  findRepeats(lines, (stretch) => {
    const start = startOfCopy(page, stretch);
    // Two stretches of one print lead up to one title.
    const isNew = start !== null && start.start > (starts.at(-1)?.start ?? -1);
    if (start && isNew && starts.length < MAX_COPIES) starts.push(start);
    return start !== null;
  });
  starts.push(...bareTitles(page, starts));
  starts.sort((a, b) => a.start - b.start);
  // Between two prints every line belongs to the first of them.
  return starts.map((print, i) => ({
    ...print,
    over: i === 0 ? 0 : print.start,
    end: starts[i + 1]?.start ?? blocks.length,
  }));
}

/** @returns where the print begins that a repeated stretch belongs to, null where it is none */
function startOfCopy(page: Page, { from, at, end, weight, pairs }: Repeat): Start | null {
  const seed = page.texts[at] ?? 0;
  const last = page.texts[end - 1] ?? seed;
  const { start, title, hasHeader } = upToTitle(page, seed);
  const shareOfOwn = weight / Math.max(1, weightBetween(page, seed, last + 1));
  const shareOfFirst = weight / Math.max(1, weightBetween(page, page.first, start));
  if (shareOfOwn < HALF) return null;
  // A heading that only resembles the title is one where a line of metadata stands under it; else it is a subheading.
  const isSame = title !== null && page.blocks[title]?.key === page.titleKey;
  if (title !== null && (isSame || hasHeader)) return { start, title };
  // Without a title it takes more: a refrain repeats too, but not most of the text before it.
  if (pairs < 2) return null;
  const isParted = hasHeader || page.blocks[start - 1]?.kind !== "text" || !areNeighbours(page, start - 1, start);
  const isFromBeginning = page.texts[from] === page.firstParagraph;
  const isPrint =
    shareOfFirst >= NEARLY_ALL || (isParted && (shareOfFirst >= MOST || (isFromBeginning && shareOfOwn >= NEARLY_ALL)));
  return isPrint ? { start, title } : null;
}

/** Up from a print's first paragraph to its title, over its lines of metadata. */
function upToTitle({ blocks, titleKey, first }: Page, seed: number): Start & { readonly hasHeader: boolean } {
  let start = seed;
  let hasHeader = false;
  let isContiguous = true;
  for (let i = seed - 1; i > first && i >= seed - TITLE_REACH; i--) {
    const block = blocks[i];
    if (!block || endsArticle(block)) break;
    if (block.kind === "text" && titleKey !== null && sharedPairs(block.key, titleKey) >= SAME_TITLE) {
      return { start: i, title: i, hasHeader };
    }
    if (isContiguous && block.kind === "metadata") {
      start = i;
      hasHeader = true;
    } else if (block.kind !== "tools") {
      isContiguous = false;
    }
  }
  return { start, title: null, hasHeader };
}

/** Prints without a body: the title again, and under it its line with date or source. */
function bareTitles({ blocks, titleKey, first }: Page, starts: readonly Start[]): Start[] {
  const hasHeader = (i: number) => isHeader(blocks[i + 1]) || isHeader(blocks[i + 2]);
  if (titleKey === null || !hasHeader(first)) return [];
  const known = new Set(starts.map(({ title }) => title));
  return blocks
    .flatMap(({ kind, key }, i) => (i > first && kind === "text" && key === titleKey && !known.has(i) ? [i] : []))
    .filter(hasHeader)
    .slice(0, MAX_COPIES - starts.length)
    .map((i) => ({ start: i, title: i }));
}

function isHeader(block: Block | undefined): boolean {
  const line = block?.metadata;
  return line != null && (line.date !== null || line.labels.has("source")) && !line.labels.has("editor");
}

/** Whether two blocks stand in the same element, as two paragraphs of one text do. */
function areNeighbours({ blocks, parents }: Page, a: number, b: number): boolean {
  const [x, y] = [blocks[a]?.container ?? -1, blocks[b]?.container ?? -1];
  return x === y || (parents[x] ?? -1) === (parents[y] ?? -1);
}

function weightBetween({ weights }: Page, from: number, end: number): number {
  return (weights[end] ?? 0) - (weights[from] ?? 0);
}

function summedWeights(blocks: readonly Block[]): number[] {
  const sums = [0];
  for (const block of blocks) sums.push((sums.at(-1) ?? 0) + weightOf(block));
  return sums;
}

function weightOf({ kind, key }: Block): number {
  return kind === "text" && key.length >= MIN_PARAGRAPH ? key.length : 0;
}
