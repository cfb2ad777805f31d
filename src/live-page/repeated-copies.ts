import type { PrintReading } from "../read/copies/article-copy";
import type { PageNode } from "../read/page/walk";
import type { FramedPage } from "../read/scan-page";
import { type CompareWords, differingWords } from "./differing-words";
import type { RepeatedPrint } from "./fold";

/** The prints of a page that repeat the kept one. */
export interface RepeatedPrints {
  /** Those that a reader sees beside the kept one. */
  readonly shown: readonly RepeatedPrint[];
  /** How many more there are that the site itself hides. */
  readonly hiddenBySite: number;
}

/**
 * Nothing is to be folded where the kept print is not seen whole: then what would be hidden is what the reader sees.
 * @param isShownBySite whether the site shows a node
 */
export function repeatedPrints(
  reading: FramedPage,
  isShownBySite: (node: PageNode) => boolean,
  compare: CompareWords,
): RepeatedPrints {
  const { prints, kept } = reading;
  const others = prints.flatMap((print, i) =>
    i === kept || !repeatsText(print) ? [] : [{ print, keptBelow: i < kept }],
  );
  const shown = others.filter(({ print }) => print.isShown);
  const isKeptShown = nodesOf(reading, partsOf(prints[kept])).every(isShownBySite);
  return {
    shown: isKeptShown ? shown.map(({ print, keptBelow }) => toFold(reading, print, keptBelow, compare)) : [],
    hiddenBySite: others.length - shown.length,
  };
}

/** All that a print says: what repeats its line of metadata may go only where that line is seen. */
export function partsOf(print: PrintReading | undefined): readonly number[] {
  if (!print) return [];
  return [...(print.title === null ? [] : [print.title]), ...print.header, ...print.blocks, ...print.footer];
}

/** A title and its line of metadata printed again are no text to fold. */
function repeatsText({ blocks, repeated }: PrintReading): boolean {
  return blocks.some((block) => repeated.includes(block));
}

function toFold(
  reading: FramedPage,
  { blocks, repeated }: PrintReading,
  keptBelow: boolean,
  compare: CompareWords,
): RepeatedPrint {
  const differing = blocks.filter((block) => !repeated.includes(block));
  return {
    texts: nodesOf(reading, repeated).filter(isText),
    differences: differing.length,
    differingWords: () => differing.flatMap((block) => wordsOf(reading, block, compare)),
    keptBelow,
  };
}

/** None where the kept print says nothing in the place of the block. */
function wordsOf({ blocks, record }: FramedPage, number: number, compare: CompareWords): readonly Range[] {
  const block = blocks[number];
  const kept = record?.differences.find(({ dropped }) => dropped === block?.text)?.kept ?? null;
  return block && kept !== null ? differingWords(block.nodes.filter(isText), kept, compare) : [];
}

function nodesOf({ blocks }: FramedPage, numbers: readonly number[]): readonly PageNode[] {
  return numbers.flatMap((number) => blocks[number]?.nodes ?? []);
}

export function isText(node: PageNode): node is PageNode & Text {
  return node instanceof Text;
}
