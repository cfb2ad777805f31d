/**
 * How often the page prints the article, and where. Copies are found by their text alone: a stretch of sentence
 * lines that the page has again, in order. A title as a caption, navigation and related links printed twice,
 * the lead of a widget and a refrain in a speech are no copies.
 */

import { sharedPairs } from "../line/similar";
import { startsTurn } from "../line/speaker-labels";
import { endsArticle } from "../page/article-end";
import type { Block } from "../page/blocks";
import { areNeighbours, type BlockTree } from "../page/containers";
import { isHeader, isInList } from "../page/title";
import { findRepeats, type Repeat } from "./repeats";

/** A copy runs from its title, or what is in its place, to before the next. Block numbers; `end` is not in it. */
export interface CopyRange {
  readonly start: number;
  readonly end: number;
  /** From here on lines of metadata over it may be its own: the end of the copy before. */
  readonly over: number;
  /** The block of its own title, null where it has none. */
  readonly title: number | null;
}

/** Shorter sentences are exclamations and buttons. */
const MIN_SENTENCE = 8;
/** Titles of two copies share at least this much: 菜价会涨吗 and 菜价会不会上涨 are one. */
const SAME_TITLE = 0.4;
/** How far above its first sentence a copy's title may be. */
const TITLE_REACH = 8;
/** How far under a title its line with day or source is, in a copy without a body. */
const HEADER_REACH = 2;
/** No page prints its article more often; more is furniture. */
const MAX_COPIES = 8;
/** Shares of the text that have to be the same before a stretch is a copy. */
const HALF = 0.5;
const MOST = 0.6;
const NEARLY_ALL = 0.85;

type Start = Omit<CopyRange, "end" | "over">;

interface Page extends BlockTree {
  /** The numbers of the blocks that are text. */
  readonly texts: readonly number[];
  /** Where the first copy begins, and its first sentence. */
  readonly first: number;
  readonly firstSentence: number;
  readonly titleKey: string | null;
  /** For each block the weight of all before it. */
  readonly weights: readonly number[];
}

/** @param title the block of the article's title, null where the page prints none */
export function findCopies(
  blocks: readonly Block[],
  parents: readonly number[],
  title: number | null,
): readonly CopyRange[] {
  const page = toPage({ blocks, parents }, title);
  if (page === null) return [];
  const starts: Start[] = [{ start: page.first, title }];
  const lines = page.texts.map((i) => ({ key: blocks[i]?.key ?? "", weight: weightBetween(page, i, i + 1) }));
  findRepeats(lines, (stretch) => {
    const start = startOfCopy(page, stretch, starts);
    // Two stretches of one copy lead up to one title.
    const isNew = start !== null && start.start > (starts.at(-1)?.start ?? -1);
    if (start && isNew && starts.length < MAX_COPIES) starts.push(start);
    return start !== null;
  });
  starts.push(...bareTitles(page, starts));
  starts.sort((a, b) => a.start - b.start);
  // Every line between two copies belongs to the first of them.
  return starts.map(({ start, title }, i) => ({
    start,
    title,
    over: i === 0 ? 0 : start,
    end: starts[i + 1]?.start ?? blocks.length,
  }));
}

/** @returns null where the page has no text */
function toPage({ blocks, parents }: BlockTree, title: number | null): Page | null {
  const titleKey = title === null ? null : (blocks[title]?.key ?? null);
  const isText = ({ kind, key }: Block) => kind === "text" && key !== titleKey && key.length >= MIN_SENTENCE;
  const first = title ?? blocks.findIndex(isText);
  if (first < 0) return null;
  const weights = [0];
  const texts: number[] = [];
  let firstSentence = -1;
  blocks.forEach((block, i) => {
    const weight = weightOf(block, titleKey);
    weights.push((weights[i] ?? 0) + weight);
    if (i < first) return;
    if (block.kind === "text") texts.push(i);
    if (weight > 0 && firstSentence < 0) firstSentence = i;
  });
  return { blocks, parents, texts, first, firstSentence, titleKey, weights };
}

/** @returns where the copy begins that a repeated stretch belongs to, null where it is none */
function startOfCopy(page: Page, { from, at, end, weight, pairs }: Repeat, starts: readonly Start[]): Start | null {
  const seed = page.texts[at] ?? 0;
  const last = page.texts[end - 1] ?? seed;
  const { start, title, hasHeader } = startOver(page, seed);
  const endOfFirst = Math.min(starts[1]?.start ?? start, start);
  const shareOfOwn = weight / Math.max(1, weightBetween(page, seed, last + 1));
  const shareOfFirst = weight / Math.max(1, weightBetween(page, page.first, endOfFirst));
  // One sentence of many is the lead of a widget.
  if (shareOfOwn < HALF || (pairs < 2 && shareOfFirst < HALF)) return null;
  // A heading that only resembles the title is one where a line of metadata is under it; else it is a subheading.
  const isSame = title !== null && page.blocks[title]?.key === page.titleKey;
  if (title !== null && (isSame || hasHeader)) return { start, title };
  // Without a title it takes more: a refrain repeats too, but not most of the text before it.
  if (pairs < 2) return null;
  const isParted = hasHeader || page.blocks[start - 1]?.kind !== "text" || !areNeighbours(page, start - 1, start);
  const isFromBeginning = page.texts[from] === page.firstSentence;
  const isCopy =
    shareOfFirst >= NEARLY_ALL || (isParted && (shareOfFirst >= MOST || (isFromBeginning && shareOfOwn >= NEARLY_ALL)));
  return isCopy ? { start, title } : null;
}

/** Where a copy with this first sentence begins: where the copy over it has the sentence too, without that one's title. */
function startOver(page: Page, seed: number): Start & { readonly hasHeader: boolean } {
  const found = upToTitle(page, seed);
  const isOfCopyOver = page.blocks.slice(found.start, seed).some(({ key }) => key === page.blocks[seed]?.key);
  return isOfCopyOver ? { start: seed, title: null, hasHeader: false } : found;
}

/** Up from a copy's first sentence to its title, over its lines of metadata and what is no sentence. */
function upToTitle(page: Page, seed: number): Start & { readonly hasHeader: boolean } {
  const { blocks, first } = page;
  let start = seed;
  let hasHeader = false;
  let isContiguous = true;
  for (let i = seed - 1; i > first && i >= seed - TITLE_REACH; i--) {
    const block = blocks[i];
    if (!block || endsArticle(block)) break;
    if (isTitleOfCopy(page, i)) return { start: i, title: i, hasHeader };
    if (isContiguous && block.kind === "metadata") {
      start = i;
      hasHeader = true;
    } else if (block.kind !== "tools") {
      isContiguous = false;
    }
  }
  return { start, title: null, hasHeader };
}

/** A line like the title, but not a question that equals it under a bare `记者提问：`. */
function isTitleOfCopy({ blocks, titleKey }: Page, at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== "text" || titleKey === null) return false;
  return !followsLabel(blocks, at) && sharedPairs(block.key, titleKey) >= SAME_TITLE;
}

/** Whether the line over it says who speaks, and nothing more. */
function followsLabel(blocks: readonly Block[], at: number): boolean {
  const { plain } = blocks[at - 1] ?? { plain: "" };
  return plain.endsWith(":") && startsTurn(plain);
}

/**
 * Copies without a body: the title under a whole copy again, and under it its line with day or source. In a list
 * of articles and over a line of its own it is none.
 */
function bareTitles(page: Page, starts: readonly Start[]): Start[] {
  const { blocks, titleKey, first } = page;
  if (titleKey === null || !hasHeaderUnder(blocks, first)) return [];
  const isTitle = (block: Block | undefined) => block?.kind === "text" && block.key === titleKey;
  const isBare = (block: Block, i: number) =>
    i > first && isTitle(block) && !isTitle(blocks[i + 1]) && !isKnown(i) && !followsLabel(blocks, i);
  const isKnown = (i: number) => starts.some(({ title }) => title === i);
  return blocks
    .flatMap((block, i) => (isBare(block, i) && hasTextBetween(page, starts, i) ? [i] : []))
    .filter((i) => hasHeaderUnder(blocks, i) && !isInList(blocks, i) && !isOverLead(page, i))
    .slice(0, MAX_COPIES - starts.length)
    .map((i) => ({ start: i, title: i }));
}

function hasHeaderUnder(blocks: readonly Block[], title: number): boolean {
  return blocks.slice(title + 1, title + 1 + HEADER_REACH).some(isHeader);
}

/** A widget has the article's title, day and first sentence. */
function isOverLead({ blocks, firstSentence }: Page, title: number): boolean {
  const lead = blocks[firstSentence]?.key;
  return blocks.slice(title + 1, title + 2 + HEADER_REACH).some(({ key }) => key === lead);
}

/** The title twice in a row is one: a copy's text is between its title and the next. */
function hasTextBetween(page: Page, starts: readonly Start[], at: number): boolean {
  const before = starts.findLast(({ start }) => start < at)?.start ?? page.first;
  return weightBetween(page, before, at) > 0;
}

function weightBetween({ weights }: Page, from: number, end: number): number {
  return (weights[end] ?? 0) - (weights[from] ?? 0);
}

/** How much a line counts for a copy: its characters where it is a sentence, and not the title that asks. */
function weightOf({ isSentence, key }: Block, titleKey: string | null): number {
  return isSentence && key !== titleKey && key.length >= MIN_SENTENCE ? key.length : 0;
}
