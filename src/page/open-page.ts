/** The live page as it is being read: what it says, and whether its repeated prints are folded. */
import { type PageReading, readPage } from "../read/read-page";
import { type Fold, foldPrints, RUN_TAG, removeLeftFolds } from "./fold";
import type { FoldLabels } from "./fold-bar";
import { markPassage } from "./mark";
import { isText, type RepeatedPrints, repeatedPrints } from "./repeated-prints";
import { isShown, isShownBySite } from "./shown";

export interface OpenPage {
  /** Reads the page anew; prints and paragraphs are those of the last reading. */
  readonly read: (articleKeys: readonly string[]) => PageReading;
  readonly reading: () => PageReading;
  readonly repeatedPrints: () => RepeatedPrints;
  readonly isFolded: () => boolean;
  readonly setFolded: (folded: boolean) => void;
  /** Takes the fold and its bars off the page. */
  readonly removeFold: () => void;
  /** @returns whether the paragraph of the record is seen on the page */
  readonly showParagraph: (paragraph: number) => boolean;
}

/** Takes over a page that has been parsed, also from an earlier version of the extension. */
export function openPage(document: Document, labels: FoldLabels): OpenPage {
  removeLeftFolds(document);
  let reading = readLive(document, []);
  let fold: Fold | null = null;

  const repeated = () => repeatedPrints(reading, isShownBySite);
  const isFolded = () => fold?.isFolded() ?? false;
  const removeFold = () => {
    fold?.remove();
    fold = null;
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
    removeFold,
    showParagraph: (paragraph) => {
      const block = reading.blocks[reading.paragraphBlocks[paragraph] ?? -1];
      const texts = block?.nodes.filter(isText) ?? [];
      if (texts.some((text) => text.parentElement?.closest(RUN_TAG))) fold?.setFolded(false);
      return markPassage(texts);
    },
  };
}

function readLive(document: Document, articleKeys: readonly string[]): PageReading {
  // Addresses of the site can also be feeds and pictures.
  const url = document.contentType.includes("html") ? new URL(document.URL) : null;
  return readPage(document, url, { isShown: isShownBySite, articleKeys });
}
