import type { ArticleCopy } from "../read/copies/article-copy";
import type { PageNode } from "../read/page/walk";
import type { PageScan } from "../read/scan-page";
import { type CompareWords, differingWords } from "./differing-words";
import type { RepeatedCopy } from "./fold";

/** The prints of a page that repeat the kept one. */
export interface RepeatedCopies {
  /** Those that a reader sees beside the kept one. */
  readonly shown: readonly RepeatedCopy[];
  /** How many more there are that the site itself hides. */
  readonly hiddenBySite: number;
}

/**
 * Nothing is to be folded where the kept print is not seen whole: then what would be hidden is what the reader sees.
 * @param isShownBySite whether the site shows a node
 */
export function repeatedCopies(
  reading: PageScan,
  isShownBySite: (node: PageNode) => boolean,
  compare: CompareWords,
): RepeatedCopies {
  const { copies: prints, primary: kept } = reading;
  const others = prints.flatMap((print, i) =>
    i === kept || !repeatsText(print) ? [] : [{ print, keptBelow: i < kept }],
  );
  const shown = others.filter(({ print }) => print.isShown);
  const isKeptShown = nodesOf(reading, blocksOfCopy(prints[kept])).every(isShownBySite);
  return {
    shown: isKeptShown ? shown.map(({ print, keptBelow }) => toFold(reading, print, keptBelow, compare)) : [],
    hiddenBySite: others.length - shown.length,
  };
}

/** All that a print says: what repeats its line of metadata may go only where that line is seen. */
export function blocksOfCopy(print: ArticleCopy | undefined): readonly number[] {
  if (!print) return [];
  return [...(print.title === null ? [] : [print.title]), ...print.header, ...print.blocks, ...print.footer];
}

/** A title and its line of metadata printed again are no text to fold. */
function repeatsText({ blocks, repeated }: ArticleCopy): boolean {
  return blocks.some((block) => repeated.includes(block));
}

function toFold(
  reading: PageScan,
  { blocks, repeated }: ArticleCopy,
  keptBelow: boolean,
  compare: CompareWords,
): RepeatedCopy {
  const differing = blocks.filter((block) => !repeated.includes(block));
  return {
    texts: nodesOf(reading, repeated).filter(isText),
    differences: differing.length,
    differingWords: () => differing.flatMap((block) => differingWordsOf(reading, block, compare)),
    primaryIsBelow: keptBelow,
  };
}

/** None where the kept print says nothing in the place of the block. */
function differingWordsOf({ blocks, record }: PageScan, number: number, compare: CompareWords): readonly Range[] {
  const block = blocks[number];
  const kept = record?.differences.find(({ dropped }) => dropped === block?.text)?.kept ?? null;
  return block && kept !== null ? differingWords(block.nodes.filter(isText), kept, compare) : [];
}

export function nodesOf({ blocks }: PageScan, numbers: readonly number[]): readonly PageNode[] {
  return numbers.flatMap((number) => blocks[number]?.nodes ?? []);
}

export function isText(node: PageNode): node is PageNode & Text {
  return node instanceof Text;
}
