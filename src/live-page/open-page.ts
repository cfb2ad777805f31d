/** The live page as it is being read: what it says, and whether its repeated prints are folded. */
import type { Block } from "../read/page/blocks";
import { pageKind } from "../read/page-kind";
import { type FramedPage, readFrame } from "../read/scan-page";
import type { PageKind } from "../record";
import type { CompareWords } from "./differing-words";
import { type Fold, foldPrints, RUN_TAG, removeLeftFolds } from "./fold";
import type { FoldLabels } from "./fold-bar";
import { isText, partsOf, type RepeatedPrints, repeatedPrints } from "./repeated-copies";
import { markPassage } from "./show-passage";
import { isShown, isShownBySite } from "./shown";

/** What the fold and the toolbar need; what the text says is read where somebody asks for it. */
interface OpenReading extends FramedPage {
  readonly page: PageKind;
}

export interface OpenPage {
  /** Reads the page anew; prints and paragraphs are those of the last reading. */
  readonly read: (articleKeys: readonly string[]) => OpenReading;
  readonly reading: () => OpenReading;
  readonly repeatedPrints: () => RepeatedPrints;
  readonly isFolded: () => boolean;
  readonly setFolded: (folded: boolean) => void;
  /** Unfolds where the site has come to hide the print that was left: in a narrower window, on paper. */
  readonly keepOneShown: () => void;
  /** Takes the fold and its bars off the page. */
  readonly removeFold: () => void;
  /** @returns whether the paragraph of the record is seen on the page */
  readonly showParagraph: (paragraph: number) => boolean;
  /** @returns whether a line of the page says the text, in the kept print or elsewhere, and is seen */
  readonly showText: (text: string) => boolean;
}

/** Takes over a page that has been parsed, also from an earlier version of the extension. */
export function openPage(document: Document, labels: FoldLabels, compare: CompareWords): OpenPage {
  removeLeftFolds(document);
  let reading = readLive(document, []);
  let fold: Fold | null = null;

  const repeated = () => repeatedPrints(reading, isShownBySite, compare);
  const isFolded = () => fold?.isFolded() ?? false;
  const removeFold = () => {
    fold?.remove();
    fold = null;
  };
  const show = (block: Block | undefined) => {
    const texts = block?.nodes.filter(isText) ?? [];
    if (texts.some((text) => text.parentElement?.closest(RUN_TAG))) fold?.setFolded(false);
    return markPassage(texts);
  };
  return {
    read: (articleKeys) => {
      reading = readLive(document, articleKeys);
      return reading;
    },
    reading: () => reading,
    repeatedPrints: repeated,
    isFolded,
    setFolded: (folded) => {
      if (!folded) fold?.setFolded(false);
      else if (!isFolded()) {
        removeFold();
        fold = foldPrints(document, repeated().shown, labels, isShown);
      }
    },
    keepOneShown: () => {
      if (isFolded() && repeated().shown.length === 0) fold?.setFolded(false);
    },
    removeFold,
    showParagraph: (paragraph) => show(reading.blocks[reading.paragraphBlocks[paragraph] ?? -1]),
    showText: (text) => show(blockSaying(text, reading)),
  };
}

/** A line that is the text; else one that has it within: a reporters' line may stand in brackets of a paragraph. */
function blockSaying(text: string, { blocks, paragraphBlocks, prints, kept }: FramedPage): Block | undefined {
  // The kept print first: what it says as well needs no fold to be opened.
  const first = [...paragraphBlocks, ...partsOf(prints[kept])];
  const candidates = [...first.flatMap((i) => blocks[i] ?? []), ...blocks];
  return candidates.find((block) => block.text === text) ?? candidates.find((block) => block.text.includes(text));
}

function readLive(document: Document, articleKeys: readonly string[]): OpenReading {
  // Addresses of the site can also be feeds and pictures.
  const url = document.contentType.includes("html") ? new URL(document.URL) : null;
  const framed = readFrame(document, url, { isShown: isShownBySite, articleKeys });
  return { ...framed, page: pageKind(framed) };
}
