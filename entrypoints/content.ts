import { defineContentScript } from "wxt/utils/define-content-script";
import { answerMessages, reportPageKind } from "../src/browser/messages";
import { onSettingsChange, readSettings } from "../src/browser/settings-store";
import { translate } from "../src/browser/translate";
import { foldLabels } from "../src/live-page/fold-labels";
import { followPage } from "../src/live-page/follow-page";
import { pageAnswers } from "../src/live-page/page-answers";
import { diffWords } from "../src/present/word-diff";
import { DEFAULT_SETTINGS } from "../src/settings/settings";
import { HOST_PATTERN } from "../src/site";

export default defineContentScript({
  matches: [HOST_PATTERN],
  // Early enough to have the settings when the page is parsed: what is folded need not be painted first.
  runAt: "document_start",
  // An event tells an older script of this page that it is over. The page itself need not know.
  noScriptStartedPostMessage: true,
  main(context) {
    const labels = foldLabels(translate);
    const isValid = () => context.isValid;
    const chosen = readSettings();
    const followed = followPage(document, { labels, compare: diffWords, usual: DEFAULT_SETTINGS, chosen, isValid });
    const reportKind = () => followed.then(reportPageKind).catch(() => undefined);
    const keepOneShown = () => followed.then(({ page }) => page.keepOneShown());

    context.onInvalidated(answerMessages(pageAnswers(document, followed, translate)));
    context.onInvalidated(
      onSettingsChange((settings, changed) => followed.then((page) => page.onChoice(settings, changed))),
    );
    context.onInvalidated(() => followed.then(({ page }) => page.removeFold()));
    // The browser shows a page from its cache as the reader left it, but the tab has lost its icon.
    context.addEventListener(window, "pageshow", ({ persisted }) => persisted && reportKind());
    context.addEventListener(window, "resize", keepOneShown);
    context.addEventListener(matchMedia("print"), "change", keepOneShown);
    reportKind();
  },
});
