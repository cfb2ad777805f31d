import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { answerMessages, type FoldReport, tellBackground } from "../src/browser/messages";
import { type ClipboardText, copyText } from "../src/live-page/copy-text";
import type { FoldLabels } from "../src/live-page/fold-bar";
import { type OpenPage, openPage } from "../src/live-page/open-page";
import { showToast } from "../src/live-page/toast";
import { diffWords } from "../src/present/word-diff";
import type { PageKind } from "../src/record";
import { DEFAULT_SETTINGS, onSettingsChange, readSettings, type Settings } from "../src/settings/settings";
import { HOST_PATTERN } from "../src/site";

export default defineContentScript({
  matches: [HOST_PATTERN],
  // The settings are known when the page is parsed: what is folded need not be painted before.
  runAt: "document_start",
  // An event tells an older script of this page that it is over; the page itself need not be told.
  noScriptStartedPostMessage: true,
  main(context) {
    const settings = readSettings();
    const opening = parsed().then(async () => {
      const page = openPage(document, foldLabels(), diffWords);
      const { page: kind, links } = page.scan();
      const foldAs = (chosen: Settings) => {
        if (context.isValid && chosen[foldSetting(kind)]) page.setFolded(true);
        else page.removeFold();
      };
      // The settings may come after the first painting; until then the page is as most readers want it.
      foldAs(DEFAULT_SETTINGS);
      foldAs(await settings);
      return { page, kind, articles: links.length };
    });
    const tellKind = () =>
      opening
        .then(({ kind, articles }) => tellBackground("pageKind", { page: kind, articles }))
        .catch(() => {
          // The background is being replaced by a newer one, which has this page read anew.
        });

    context.onInvalidated(
      answerMessages({
        readPage: async ({ articleKeys }) => {
          const { page } = await opening;
          const { page: kind, record, links, next, needsArticleFinder } = page.read(articleKeys);
          return { page: kind, record, links, next, needsArticleFinder, fold: foldReport(page) };
        },
        setFold: async ({ folded }) => {
          const { page } = await opening;
          page.setFolded(folded);
          return foldReport(page);
        },
        showParagraph: async ({ paragraph }) => (await opening).page.showParagraph(paragraph),
        showText: async ({ text }) => (await opening).page.showText(text),
        toggleFold: async () => {
          const { page } = await opening;
          page.setFolded(!page.isFolded());
          say(foldSentence(page));
          return null;
        },
        copySummary: ({ summary }) => {
          say(copySentence(summary));
          return null;
        },
        say: ({ text }) => {
          say(text);
          return null;
        },
      }),
    );
    context.onInvalidated(
      onSettingsChange(async (settings, changed) => {
        const { page, kind } = await opening;
        if (!changed.has(foldSetting(kind))) return;
        if (settings[foldSetting(kind)]) page.setFolded(true);
        else page.removeFold();
      }),
    );
    context.onInvalidated(() => opening.then(({ page }) => page.removeFold()));
    // A page that the reader comes back to is shown as it was left, but its tab has forgotten its icon.
    context.addEventListener(window, "pageshow", ({ persisted }) => {
      if (persisted) tellKind();
    });
    const keepOneShown = () => opening.then(({ page }) => page.keepOneShown());
    context.addEventListener(window, "resize", keepOneShown);
    context.addEventListener(matchMedia("print"), "change", keepOneShown);
    tellKind();
  },
});

async function parsed(): Promise<void> {
  if (document.readyState !== "loading") return;
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
}

function foldSetting(kind: PageKind): "fold" | "foldNews" {
  return kind === "news" ? "foldNews" : "fold";
}

function foldReport(page: OpenPage): FoldReport | null {
  const { shown, hiddenBySite } = page.repeatedCopies();
  if (shown.length + hiddenBySite === 0) return null;
  return { copies: shown.length, hiddenBySite, folded: page.isFolded() };
}

function say(sentence: string): void {
  showToast(document, sentence, browser.i18n.getMessage("uiLanguage"));
}

function foldSentence(page: OpenPage): string {
  const text = browser.i18n.getMessage;
  if (page.isFolded()) return text("foldDone");
  return page.repeatedCopies().shown.length > 0 ? text("foldOpened") : text("nothingToFold");
}

/** Copies, and says what came of it. */
function copySentence(summary: ClipboardText | null): string {
  const text = browser.i18n.getMessage;
  if (summary === null) return text("nothingToCopy");
  return copyText(document, summary) ? text("copiedWhat", [text("nameSummary")]) : text("copyFromPopup");
}

function foldLabels(): FoldLabels {
  const text = browser.i18n.getMessage;
  return {
    language: text("uiLanguage"),
    name: text("foldBarLabel"),
    same: text("foldSame"),
    sameBelow: text("foldSameBelow"),
    differs: (count) => text("foldDiffers", [String(count)]),
    opened: text("foldOpened"),
    expand: text("foldExpand"),
    collapse: text("foldCollapse"),
  };
}
