import type { ArticleCopy } from "../read/copies/article-copy";
import type { PageNode } from "../read/page/walk";
import type { PageScan } from "../read/scan-page";
import { type CompareWords, differingWords } from "./differing-words";
import type { RepeatedCopy } from "./fold";

/** The copies of a page that repeat the primary one. */
export interface RepeatedCopies {
  /** Those that a reader sees beside the primary copy. */
  readonly shown: readonly RepeatedCopy[];
  /** How many more there are that the site itself hides. */
  readonly hiddenBySite: number;
}

/**
 * None is shown beside a primary copy that is not seen whole: hiding the others would then hide what the reader sees.
 * @param isShownBySite whether the site shows a node
 */
export function repeatedCopies(
  scan: PageScan,
  isShownBySite: (node: PageNode) => boolean,
  compare: CompareWords,
): RepeatedCopies {
  const { copies, primary } = scan;
  const others = copies.flatMap((copy, i) =>
    i === primary || !repeatsText(copy) ? [] : [{ copy, primaryIsBelow: i < primary }],
  );
  const shown = others.filter(({ copy }) => copy.isShown);
  const isPrimaryShown = nodesOf(scan, blocksOfCopy(copies[primary])).every(isShownBySite);
  return {
    shown: isPrimaryShown ? shown.map(({ copy, primaryIsBelow }) => toFold(scan, copy, primaryIsBelow, compare)) : [],
    hiddenBySite: others.length - shown.length,
  };
}

/** All that a copy says: a line that repeats its metadata may be hidden only while that metadata is seen. */
export function blocksOfCopy(copy: ArticleCopy | undefined): readonly number[] {
  if (!copy) return [];
  return [...(copy.title === null ? [] : [copy.title]), ...copy.header, ...copy.blocks, ...copy.footer];
}

/** A title and its line of metadata alone are no text to fold. */
function repeatsText({ blocks, repeated }: ArticleCopy): boolean {
  return blocks.some((block) => repeated.includes(block));
}

function toFold(
  scan: PageScan,
  { blocks, repeated }: ArticleCopy,
  primaryIsBelow: boolean,
  compare: CompareWords,
): RepeatedCopy {
  const differing = blocks.filter((block) => !repeated.includes(block));
  return {
    texts: nodesOf(scan, repeated).filter(isText),
    differences: differing.length,
    differingWords: () => differing.flatMap((block) => differingWordsOf(scan, block, compare)),
    primaryIsBelow,
  };
}

/** None where the primary copy says nothing in the place of the block. */
function differingWordsOf({ blocks, record }: PageScan, number: number, compare: CompareWords): readonly Range[] {
  const block = blocks[number];
  const primaryText = record?.differences.find(({ dropped }) => dropped === block?.text)?.kept ?? null;
  return block && primaryText !== null ? differingWords(block.nodes.filter(isText), primaryText, compare) : [];
}

export function nodesOf({ blocks }: PageScan, numbers: readonly number[]): readonly PageNode[] {
  return numbers.flatMap((number) => blocks[number]?.nodes ?? []);
}

export function isText(node: PageNode): node is PageNode & Text {
  return node instanceof Text;
}
