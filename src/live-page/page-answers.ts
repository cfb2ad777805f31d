/** What the open page answers to the popup and to keys. */
import type { MessageKey, Translate } from "../message-key";
import { type ClipboardText, copyText } from "./copy-text";
import type { FollowedPage } from "./follow-page";
import type { OpenPage } from "./open-page";
import { showToast } from "./toast";

/** What the fold does on the open page. */
export interface FoldReport {
  /** Repeated copies that the fold can close. */
  readonly copies: number;
  /** Repeated copies that the site itself hides; they stay as they are. */
  readonly hiddenBySite: number;
  readonly folded: boolean;
}

/** One function a message; each waits until the page is parsed. Rejects where the page could not be read. */
export function pageAnswers(document: Document, followed: Promise<FollowedPage>, t: Translate) {
  const say = (text: string) => {
    showToast(document, text, t("uiLanguage"));
    return null;
  };
  return {
    readPage: async ({ articleKeys }: { readonly articleKeys: readonly string[] }) => {
      const { page } = await followed;
      const { page: kind, record, links, next, isTranslated, needsArticleFinder } = page.read(articleKeys);
      return { page: kind, record, links, next, isTranslated, needsArticleFinder, fold: foldReport(page) };
    },
    setFold: async ({ folded }: { readonly folded: boolean }) => {
      const { page } = await followed;
      await page.setFolded(folded);
      return foldReport(page);
    },
    showParagraph: async ({ paragraph }: { readonly paragraph: number }) =>
      (await followed).page.showParagraph(paragraph),
    showText: async ({ text }: { readonly text: string }) => (await followed).page.showText(text),
    toggleFold: async () => {
      const { page } = await followed;
      await page.setFolded(!page.isFolded());
      return say(t(foldSentence(page)));
    },
    copySummary: ({ summary }: { readonly summary: ClipboardText | null }) => {
      if (summary === null) return say(t("nothingToCopy"));
      return say(copyText(document, summary) ? t("copiedWhat", t("nameSummary")) : t("copyFromPopup"));
    },
    say: ({ text }: { readonly text: string }) => say(text),
  };
}

/** Null where the page has its article once. */
function foldReport(page: OpenPage): FoldReport | null {
  const { shown, hiddenBySite } = page.repeatedCopies();
  if (shown.length + hiddenBySite === 0) return null;
  return { copies: shown.length, hiddenBySite, folded: page.isFolded() };
}

function foldSentence(page: OpenPage): MessageKey {
  if (page.isFolded()) return "foldDone";
  return page.repeatedCopies().shown.length > 0 ? "foldOpened" : "nothingToFold";
}
