/** The live page as it is being read: what it says, and whether its repeated copies are folded. */
import type { Block } from "../read/page/blocks";
import { pageKind } from "../read/page-kind";
import { type PageScan, scanPage, TRANSLATED } from "../read/scan-page";
import type { PageKind } from "../record";
import type { CompareWords } from "./differing-words";
import { type Fold, foldCopies, removeLeftFolds } from "./fold";
import type { FoldLabels } from "./fold-bar";
import { type Doubt, type FoldGuard, guardFold } from "./fold-guard";
import { RUN_TAG } from "./folded-run";
import { NoShadowError } from "./own-element";
import { isElsewhere, isOutOfDate, type PageSigns, signsOf } from "./page-signs";
import { blocksOfCopy, isText, nodesOf, type RepeatedCopies, repeatedCopies } from "./repeated-copies";
import { showPassage } from "./show-passage";
import { isShown, isShownBySite } from "./shown";

/** What the fold and the toolbar need; what the text says is read only where somebody asks for it. */
interface OpenPageScan extends PageScan {
  readonly page: PageKind;
}

export interface OpenPage {
  /** Reads the page again; copies and paragraphs are those of the last reading. */
  readonly read: (articleKeys: readonly string[]) => OpenPageScan;
  readonly scan: () => OpenPageScan;
  /** Whether the page may show something else than what was read. */
  readonly isOutOfDate: () => boolean;
  /** Takes the fold off and reads the page again. The settings fold an article once; another one may come in its place. */
  readonly readAgain: () => void;
  readonly repeatedCopies: () => RepeatedCopies;
  readonly isFolded: () => boolean;
  /** Resolves once it is certain that a fold holds; where it does not, the text is shown again. */
  readonly setFolded: (folded: boolean) => Promise<void>;
  /** Folds as the settings want it, unless a fold did not hold on this page before. */
  readonly foldBySetting: () => void;
  /** Unfolds where the site hides the primary copy under other conditions: in a narrower window, on paper. */
  readonly keepOneShown: () => void;
  /** Takes the fold and its bars off the page. */
  readonly removeFold: () => void;
  /** @returns whether the paragraph of the record is seen on the page */
  readonly showParagraph: (paragraph: number) => boolean;
  /** @returns whether a line of the page says the text, in the primary copy or elsewhere, and is seen */
  readonly showText: (text: string) => boolean;
}

/**
 * Takes over a page that has been parsed, also from an earlier version of the extension.
 * @param onDoubt is called when a fold has ended because it did not hold
 */
export function openPage(
  document: Document,
  labels: FoldLabels,
  compare: CompareWords,
  onDoubt: (doubt: Doubt) => void = () => {},
): OpenPage {
  removeLeftFolds(document);
  const owner = String(Math.random());
  const { lang } = document.documentElement;
  let scan = scanLive(document, []);
  let signs = signsOfScan(document, scan);
  let fold: Fold | null = null;
  let guard: FoldGuard | null = null;
  let hasDoubt = false;

  const repeated = () => repeatedCopies(scan, isShownBySite, compare);
  const isFolded = () => fold?.isFolded() ?? false;
  const quietly = (change: () => void) => (guard === null ? change() : guard.quietly(change));
  const unfold = () => quietly(() => fold?.setFolded(false));
  const removeFold = () => {
    guard?.stop();
    guard = null;
    fold?.remove();
    fold = null;
  };
  const giveUp = (doubt: Doubt) => {
    hasDoubt = true;
    removeFold();
    // The page may have copied markup of ours.
    if (doubt === "replaced") removeLeftFolds(document, owner);
    onDoubt(doubt);
  };
  /** A fold that was opened closes again only while the primary copy is there to be read. */
  const press = (change: () => void) => {
    if (isFolded() || (guard?.holds() ?? false)) quietly(change);
    else giveUp("unseen");
  };
  const foldAll = () => {
    removeFold();
    const { shown } = repeated();
    if (shown.length === 0) return;
    try {
      fold = foldCopies(document, shown, { labels, owner, isShown, onPress: press });
    } catch (error) {
      if (!(error instanceof NoShadowError)) throw error;
      return;
    }
    const watching = guardFold(document, primaryTexts(scan), fold.parts, giveUp);
    if (fold === null) watching.stop();
    else guard = watching;
  };
  const show = (block: Block | undefined) => {
    const texts = block?.nodes.filter(isText) ?? [];
    if (texts.some((text) => text.parentElement?.closest(RUN_TAG))) unfold();
    return showPassage(texts);
  };
  return {
    read: (articleKeys) => {
      scan = scanLive(document, articleKeys, lang);
      return scan;
    },
    scan: () => scan,
    isOutOfDate: () => isOutOfDate(signs),
    readAgain: () => {
      hasDoubt = !isElsewhere(signs) && (hasDoubt || fold !== null);
      removeFold();
      removeLeftFolds(document, owner);
      scan = scanLive(document, []);
      signs = signsOfScan(document, scan);
    },
    repeatedCopies: repeated,
    isFolded,
    setFolded: async (folded) => {
      if (!folded) unfold();
      else if (!isFolded()) foldAll();
      await guard?.settled;
    },
    foldBySetting: () => {
      if (!hasDoubt && !isFolded()) foldAll();
    },
    keepOneShown: () => {
      if (isFolded() && guard?.holds() === false) unfold();
    },
    removeFold,
    showParagraph: (paragraph) => show(scan.blocks[scan.paragraphBlocks[paragraph] ?? -1]),
    showText: (text) => show(blockSaying(text, scan)),
  };
}

/** Of an article its primary copy, of a list its links. */
function signsOfScan(document: Document, scan: PageScan): PageSigns {
  const links = scan.blocks.filter(({ anchors }) => anchors.length > 0).flatMap(({ nodes }) => nodes);
  return signsOf(document, scan.record === null ? links.filter(isText) : primaryTexts(scan));
}

function primaryTexts(scan: PageScan): readonly Text[] {
  return nodesOf(scan, blocksOfCopy(scan.copies[scan.primary])).filter(isText);
}

/** A line that is the text; else one that has it within: a reporters' line may be in brackets in a paragraph. */
function blockSaying(text: string, { blocks, paragraphBlocks, copies, primary }: PageScan): Block | undefined {
  // The primary copy first: what it says as well needs no fold to be opened.
  const first = [...paragraphBlocks, ...blocksOfCopy(copies[primary])];
  const candidates = [...first.flatMap((i) => blocks[i] ?? []), ...blocks];
  return candidates.find((block) => block.text === text) ?? candidates.find((block) => block.text.includes(text));
}

/** @param language of the page when it was opened; browsers change it when they translate the page */
function scanLive(document: Document, articleKeys: readonly string[], language: string | null = null): OpenPageScan {
  const { lang } = document.documentElement;
  if (language !== null && lang !== language && lang !== "" && !/^zh/iu.test(lang))
    return { ...TRANSLATED, page: "none" };
  // Addresses of the site can also be feeds and pictures.
  const url = document.contentType.includes("html") ? new URL(document.URL) : null;
  const scan = scanPage(document, url, { isShown: isShownBySite, articleKeys });
  return { ...scan, page: pageKind(scan) };
}
