import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { answerMessages, type FoldReport, tellBackground } from "../src/messages";
import { type Fold, foldPrints, RUN_TAG, removeLeftFolds } from "../src/page/fold";
import { BAR_TAG, type FoldTexts } from "../src/page/fold-bar";
import { markPassage } from "../src/page/mark";
import { type PageReading, readPage } from "../src/read/read-page";
import type { PageNode } from "../src/read/walk";
import { onSettingsChange, readSettings, type Settings } from "../src/settings";
import { HOST_PATTERN } from "../src/site";

export default defineContentScript({
  matches: [HOST_PATTERN],
  // So that the script is there when the page has been parsed, and folds before it is painted.
  runAt: "document_start",
  main(context) {
    const settings = readSettings();
    let fold: Fold | null = null;

    const read = (articleKeys: readonly string[] = []) => readPage(document, new URL(location.href), { isShown, articleKeys });
    const setFold = (folded: boolean, reading = read()): FoldReport | null => {
      const prints = repeatedPrints(reading);
      if (fold) fold.setFolded(folded);
      else if (folded && prints.length > 0) fold = foldPrints(prints, foldTexts());
      const hiddenBySite = reading.prints.filter((print, i) => i !== reading.kept && !print.isShown).length;
      return prints.length + hiddenBySite === 0 ? null : { prints: prints.length, hiddenBySite, folded: fold?.isFolded() ?? false };
    };
    const open = (chosen: Settings) => {
      if (!context.isValid) return;
      removeLeftFolds(document, BAR_TAG);
      const reading = read();
      if (wantsFold(chosen, reading)) setFold(true, reading);
      tellBackground("pageKind", { page: reading.page, articles: reading.links.length }).catch(() => {
        // The background is being replaced by a newer one, which asks this page anew.
      });
    };

    const stopAnswering = answerMessages({
      readPage: ({ articleKeys }) => {
        const reading = read(articleKeys);
        const { page, record, links, formIsKnown } = reading;
        return { page, record, links, fold: setFold(fold?.isFolded() ?? false, reading), formIsKnown };
      },
      setFold: ({ folded }) => setFold(folded),
      showParagraph: ({ paragraph }) => showParagraph(read(), paragraph),
    });
    const stopListening = onSettingsChange((changed) => setFold(wantsFold(changed, read())));
    context.onInvalidated(() => {
      stopAnswering();
      stopListening();
      fold?.remove();
    });
    whenParsed(() => void settings.then(open));
  },
});

function whenParsed(then: () => void): void {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", then, { once: true });
  else then();
}

function wantsFold({ fold, foldNews }: Settings, { page }: PageReading): boolean {
  return page === "news" ? foldNews : fold;
}

/** Prints that repeat the kept one, where the reader sees both. */
function repeatedPrints({ prints, kept, blocks }: PageReading) {
  if (!prints[kept]?.isShown) return [];
  return prints.flatMap(({ repeated, blocks: body, isShown }, i) => {
    if (i === kept || !isShown || repeated.length === 0) return [];
    const texts = repeated.flatMap((at) => blocks[at]?.nodes ?? []).filter(isText);
    const differences = body.filter((at) => !repeated.includes(at)).length;
    return [{ texts, differences, keptBelow: i < kept }];
  });
}

function showParagraph({ blocks, paragraphBlocks }: PageReading, paragraph: number): boolean {
  const block = blocks[paragraphBlocks[paragraph] ?? -1];
  return block !== undefined && markPassage(block.nodes.filter(isText));
}

/** Whether the site shows a node; what our own fold hides counts as shown. */
function isShown(node: PageNode): boolean {
  if (!(node instanceof Node)) return true;
  const element = node instanceof Element ? node : node.parentElement;
  const ours = element?.closest(RUN_TAG);
  return (ours ? ours.parentElement : element)?.checkVisibility() ?? true;
}

function isText(node: PageNode): node is Text & PageNode {
  return node instanceof Text;
}

function foldTexts(): FoldTexts {
  const text = browser.i18n.getMessage;
  return {
    language: text("uiLanguage"),
    label: text("foldBarLabel"),
    same: text("foldSame"),
    sameBelow: text("foldSameBelow"),
    differs: (count) => text("foldDiffers", [String(count)]),
    opened: text("foldOpened"),
    expand: text("foldExpand"),
    collapse: text("foldCollapse"),
  };
}
