/** Where the article's text begins and ends within one print. */
import { endsArticle } from "../page/article-end";
import type { Block } from "../page/blocks";
import type { CopyRange } from "./find-copies";

export interface Body {
  /** The blocks of the text, in order. */
  readonly blocks: readonly number[];
  /** Lines of metadata over and under it that belong to the print. */
  readonly header: readonly number[];
  readonly footer: readonly number[];
}

/** How far under the text an editor's line stands: the press office's address may come between. */
const FOOTER_REACH = 12;
/** How far over the first print's title a date may stand. */
const HEADER_REACH = 3;

export function readBody(
  blocks: readonly Block[],
  parents: readonly number[],
  { start, end, over: earliest, title }: CopyRange,
  titleKey: string | null,
): Body {
  const titles = new Set([titleKey, title === null ? null : blocks[title]?.key]);
  const first = firstParagraph(blocks, start, end, titles);
  const stop = first === null ? start + 1 : endOfText(blocks, first, end);
  const text =
    first === null
      ? []
      : withoutStrangers(
          blocks,
          parents,
          range(first, stop).filter((i) => isParagraph(blocks[i], titles)),
        );
  const over = range(Math.max(earliest, start - HEADER_REACH), start).filter(
    (i) => !range(i, start).some((j) => isBarrier(blocks[j])),
  );
  return {
    blocks: text,
    header: [...over, ...range(start, first ?? end)].filter(
      (i) => blocks[i]?.kind === "metadata" && !(first === null && i > start + HEADER_REACH),
    ),
    footer:
      first === null
        ? []
        : range(stop, Math.min(end, stop + FOOTER_REACH)).filter((i) => blocks[i]?.kind === "metadata"),
  };
}

/** Keys of the titles that the page and the print have. */
type Titles = ReadonlySet<string | null | undefined>;

/** Between a line and the title under it: what belongs to the print before, or to the page. */
function isBarrier(block: Block | undefined): boolean {
  return block !== undefined && (block.kind === "text" || block.kind === "breadcrumb" || endsArticle(block));
}

function firstParagraph(blocks: readonly Block[], start: number, end: number, titles: Titles): number | null {
  const i = blocks.findIndex(
    (block, at) => at >= start && at < end && block.kind === "text" && isParagraph(block, titles),
  );
  return i < 0 || i >= end ? null : i;
}

function endOfText(blocks: readonly Block[], first: number, end: number): number {
  const stop = blocks.findIndex((block, i) => i > first && i < end && endsArticle(block));
  return stop < 0 ? end : stop;
}

/** Text of the article: no title again, no caption that repeats it, no lone number, no buttons. */
function isParagraph(block: Block | undefined, titles: Titles): boolean {
  if (!block || titles.has(block.key)) return false;
  if (block.kind === "text") return /[\p{L}]/u.test(block.plain);
  // A paragraph of the text may be one link; a row of links is navigation.
  return block.kind === "links" && block.anchors.length === 1 && /[。！？]$/u.test(block.text);
}

/** The element that holds the article has this share of the text; what stands after it elsewhere may be of the page. */
const HOLDS = 0.75;
const SENTENCE = /[。！？!?；]/u;

/** Without what follows the article's element and is no sentence: names of columns, buttons, counters. */
function withoutStrangers(blocks: readonly Block[], parents: readonly number[], text: readonly number[]): number[] {
  // Containers are numbered in document order, parents before children: one way back sums up their text, and
  // what stands in a container has the numbers from its own to its last.
  const weights = parents.map(() => 0);
  const last = parents.map((_, c) => c);
  let total = 0;
  for (const i of text) {
    const { container, key } = blocks[i] ?? { container: 0, key: "" };
    weights[container] = (weights[container] ?? 0) + key.length;
    total += key.length;
  }
  for (let c = parents.length - 1; c > 0; c--) {
    const parent = parents[c] ?? 0;
    weights[parent] = (weights[parent] ?? 0) + (weights[c] ?? 0);
    last[parent] = Math.max(last[parent] ?? 0, last[c] ?? 0);
  }
  const holder = Math.max(
    0,
    weights.findLastIndex((weight) => weight >= total * HOLDS),
  );
  const isInside = ({ container }: Block) => container >= holder && container <= (last[holder] ?? holder);

  const isStranger = (block: Block) => block.kind === "links" || (!isInside(block) && !SENTENCE.test(block.text));
  const end = text.findLastIndex((i, at) => at === 0 || !blocks[i] || !isStranger(blocks[i]));
  return text.slice(0, end + 1);
}

function range(from: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);
}
