/**
 * How often the page prints the article, and where. Prints are found by their text alone: a stretch of
 * paragraphs that stands on the page again, in order. A title as a caption, navigation and related links
 * printed twice, and a refrain in a speech are no prints.
 */

import { endsArticle } from "./article-end";
import type { Block } from "./blocks";
import { isSimilar, sharedPairs } from "./similar";

/** A print runs from its title, or what stands there, to before the next. Block numbers; `end` is not in it. */
export interface PrintRange {
  readonly start: number;
  readonly end: number;
  /** The block of its own title, null where it has none. */
  readonly title: number | null;
}

/** Shorter blocks are captions and buttons; they confirm a repeat but do not begin one. */
const MIN_SEED = 8;
/** A paragraph that stands on the page more often is a refrain or furniture. */
const MAX_OCCURRENCES = 6;
/** How many blocks one print may lack before the other goes on. */
const MAX_GAP = 6;
/** Titles of two prints share at least this much: 菜价会涨吗 and 菜价会不会上涨 are one. */
const SAME_TITLE = 0.4;
/** How far above its first paragraph a print's title may stand. */
const TITLE_REACH = 8;

export function findPrints(blocks: readonly Block[], parents: readonly number[], title: number | null): PrintRange[] {
  const texts = blocks.flatMap(({ kind }, i) => (kind === "text" ? [i] : []));
  const ids = numberKeys(blocks);
  const first = title ?? texts.find((i) => weightOf(blocks[i]) > 0);
  if (first === undefined) return [];
  const titleKey = title === null ? null : (blocks[title]?.key ?? null);
  const firstParagraph = texts.find((i) => i > first && weightOf(blocks[i]) > 0) ?? null;
  const page: Page = { blocks, parents, texts, ids, first, firstParagraph, titleKey, weights: summedWeights(blocks) };

  const starts: Start[] = [{ start: first, title }];
  let covered = first;
  for (const { start, title, last } of findRepeats(page)) {
    if (start <= covered) continue;
    starts.push({ start, title });
    covered = last;
  }
  if (titleKey !== null) starts.push(...bareTitles(page, starts));
  starts.sort((a, b) => a.start - b.start);
  return starts.map((print, i) => ({ ...print, end: starts[i + 1]?.start ?? blocks.length }));
}

type Start = Omit<PrintRange, "end">;

interface Page {
  readonly blocks: readonly Block[];
  readonly parents: readonly number[];
  /** The numbers of the blocks that are text. */
  readonly texts: readonly number[];
  /** Equal keys have equal numbers. */
  readonly ids: readonly number[];
  /** Where the first print begins, and its first paragraph. */
  readonly first: number;
  readonly firstParagraph: number | null;
  readonly titleKey: string | null;
  /** For each block the weight of all before it. */
  readonly weights: readonly number[];
}

interface Repeat extends Start {
  /** The last block that stands in both. */
  readonly last: number;
}

/** Stretches after the first print that repeat it, in order of the page. */
function findRepeats(page: Page): Repeat[] {
  const { blocks, texts, ids } = page;
  const occurrences = new Map<number, number[]>();
  texts.forEach((block, at) => {
    if (block < page.first || weightOf(blocks[block]) === 0) return;
    const id = ids[block] ?? -1;
    const list = occurrences.get(id);
    if (list) list.push(at);
    else occurrences.set(id, [at]);
  });
  const repeats: Repeat[] = [];
  let covered = -1;
  for (let at = 0; at < texts.length; at++) {
    const block = texts[at] ?? 0;
    const places = occurrences.get(ids[block] ?? -1);
    const original = places?.[0];
    if (at <= covered || !places || original === undefined || original === at || places.length > MAX_OCCURRENCES)
      continue;
    if (block === page.first || isTitle(page, block)) continue;
    // Inside a stretch that was tried from its beginning already.
    const isInner =
      at > 0 &&
      original > 0 &&
      ids[texts[at - 1] ?? -1] === ids[texts[original - 1] ?? -1] &&
      at - 1 > covered &&
      weightOf(blocks[texts[at - 1] ?? -1]) > 0;
    if (isInner && !isTitle(page, texts[at - 1] ?? -1)) continue;
    const stretch = follow(page, original, at);
    const repeat = accept(page, stretch);
    if (repeat) {
      repeats.push(repeat);
      covered = stretch.end - 1;
    }
  }
  return repeats;
}

interface Stretch {
  /** Places in `texts`; the ends are not in it. */
  readonly from: number;
  readonly fromEnd: number;
  readonly at: number;
  readonly end: number;
  readonly weight: number;
  readonly pairs: number;
}

/** Follows two stretches side by side, over small gaps and different readings. */
function follow({ blocks, texts, ids }: Page, from: number, at: number): Stretch {
  let [a, b] = [from, at];
  let [aEnd, bEnd, weight, pairs] = [from, at, 0, 0];
  const idAt = (i: number) => ids[texts[i] ?? -1];
  const pair = () => {
    weight += weightOf(blocks[texts[b] ?? -1]);
    pairs++;
    aEnd = ++a;
    bEnd = ++b;
  };
  while (a < at && b < texts.length && (b === at || idAt(b) !== idAt(from))) {
    if (idAt(a) === idAt(b) || isSimilar(blocks[texts[a] ?? -1]?.key ?? "", blocks[texts[b] ?? -1]?.key ?? "")) {
      pair();
      continue;
    }
    const jump = nextMeeting(idAt, a, b, at, texts.length);
    if (!jump) break;
    [a, b] = jump;
  }
  return { from, fromEnd: aEnd, at, end: bEnd, weight, pairs };
}

function nextMeeting(
  idAt: (i: number) => number | undefined,
  a: number,
  b: number,
  aEnd: number,
  bEnd: number,
): [number, number] | null {
  for (let gap = 1; gap <= MAX_GAP; gap++) {
    for (let skipped = 0; skipped <= gap; skipped++) {
      const [x, y] = [a + skipped, b + gap - skipped];
      if (x < aEnd && y < bEnd && idAt(x) === idAt(y)) return [x, y];
    }
  }
  return null;
}

/** Shares of the text that have to be the same before a stretch counts as a print. */
const MOST = 0.6;
const NEARLY_ALL = 0.85;

function accept(page: Page, stretch: Stretch): Repeat | null {
  const { texts } = page;
  const seed = texts[stretch.at] ?? 0;
  const { start, title, hasHeader } = findStart(page, seed);
  const last = texts[stretch.end - 1] ?? seed;
  const before = weightBetween(page, page.first, start);
  const own = weightBetween(page, seed, last + 1);
  const share = stretch.weight / Math.max(1, before);
  const ownShare = stretch.weight / Math.max(1, own);
  const repeat = { start, title, last };
  if (ownShare < 0.5) return null;
  if (title !== null) return repeat;
  if (stretch.pairs < 2) return null;
  const boundary = hasHeader || page.blocks[start - 1]?.kind !== "text" || !isNeighbour(page, start - 1, start);
  if (share >= NEARLY_ALL || (boundary && share >= MOST)) return repeat;
  const isFromBeginning = texts[stretch.from] === page.firstParagraph;
  return boundary && isFromBeginning && ownShare >= NEARLY_ALL ? repeat : null;
}

/** Up from a print's first paragraph to its title, over its lines of metadata. */
function findStart({ blocks, titleKey, first }: Page, seed: number): Start & { readonly hasHeader: boolean } {
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
  const hasHeader = (i: number) =>
    [blocks[i + 1], blocks[i + 2]].some(
      (b) =>
        b?.metadata &&
        (b.metadata.date !== null || b.metadata.labels.has("source")) &&
        !b.metadata.labels.has("editor"),
    );
  const isBare = ({ kind, key }: Block, i: number) =>
    i > first && kind === "text" && key === titleKey && hasHeader(i) && !starts.some(({ title }) => title === i);
  return hasHeader(first) ? blocks.flatMap((block, i) => (isBare(block, i) ? [{ start: i, title: i }] : [])) : [];
}

function isTitle({ blocks, titleKey }: Page, block: number): boolean {
  return titleKey !== null && blocks[block]?.key === titleKey;
}

/** Whether two blocks stand in the same element, as two paragraphs of one text do. */
function isNeighbour({ blocks, parents }: Page, a: number, b: number): boolean {
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

function weightOf(block: Block | undefined): number {
  return block && block.kind === "text" && block.key.length >= MIN_SEED ? block.key.length : 0;
}

function numberKeys(blocks: readonly Block[]): number[] {
  const numbers = new Map<string, number>();
  return blocks.map(({ key }) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
}
