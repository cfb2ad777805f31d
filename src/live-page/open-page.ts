/** The live page as it is being read: what it says, and whether its repeated prints are folded. */
import type { Block } from "../read/page/blocks";
import { pageKind } from "../read/page-kind";
import { type PageScan, scanPage } from "../read/scan-page";
import type { PageKind } from "../record";
import type { CompareWords } from "./differing-words";
import { type Fold, foldCopies, RUN_TAG, removeLeftFolds } from "./fold";
import type { FoldLabels } from "./fold-bar";
import { blocksOfCopy, isText, type RepeatedCopies, repeatedCopies } from "./repeated-copies";
import { showPassage } from "./show-passage";
import { isShown, isShownBySite } from "./shown";

/** What the fold and the toolbar need; what the text says is read where somebody asks for it. */
interface OpenPageScan extends PageScan {
  readonly page: PageKind;
}

export interface OpenPage {
  /** Reads the page anew; prints and paragraphs are those of the last reading. */
  readonly read: (articleKeys: readonly string[]) => OpenPageScan;
  readonly scan: () => OpenPageScan;
  readonly repeatedCopies: () => RepeatedCopies;
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

  const repeated = () => repeatedCopies(reading, isShownBySite, compare);
  const isFolded = () => fold?.isFolded() ?? false;
  const removeFold = () => {
    fold?.remove();
    fold = null;
  };
  const show = (block: Block | undefined) => {
    const texts = block?.nodes.filter(isText) ?? [];
    if (texts.some((text) => text.parentElement?.closest(RUN_TAG))) fold?.setFolded(false);
    return showPassage(texts);
  };
  return {
    read: (articleKeys) => {
      reading = readLive(document, articleKeys);
      return reading;
    },
    scan: () => reading,
    repeatedCopies: repeated,
    isFolded,
    setFolded: (folded) => {
      if (!folded) fold?.setFolded(false);
      else if (!isFolded()) {
        removeFold();
        fold = foldCopies(document, repeated().shown, labels, isShown);
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
function blockSaying(
  text: string,
  { blocks, paragraphBlocks, copies: prints, primary: kept }: PageScan,
): Block | undefined {
  // The kept print first: what it says as well needs no fold to be opened.
  const first = [...paragraphBlocks, ...blocksOfCopy(prints[kept])];
  const candidates = [...first.flatMap((i) => blocks[i] ?? []), ...blocks];
  return candidates.find((block) => block.text === text) ?? candidates.find((block) => block.text.includes(text));
}

function readLive(document: Document, articleKeys: readonly string[]): OpenPageScan {
  // Addresses of the site can also be feeds and pictures.
  const url = document.contentType.includes("html") ? new URL(document.URL) : null;
  const framed = scanPage(document, url, { isShown: isShownBySite, articleKeys });
  return { ...framed, page: pageKind(framed) };
}
