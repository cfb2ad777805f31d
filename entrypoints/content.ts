import { defineContentScript } from "wxt/utils/define-content-script";
import { answerMessages } from "../src/browser/answer-messages";
import { reportPageKind } from "../src/browser/messages";
import { onSettingsChange, readSettings } from "../src/browser/settings-store";
import { translate } from "../src/browser/translate";
import { foldLabels } from "../src/live-page/fold-labels";
import { followPage, whenReached } from "../src/live-page/follow-page";
import { takeOver } from "../src/live-page/one-instance";
import { pageAnswers } from "../src/live-page/page-answers";
import { diffWords } from "../src/present/word-diff";
import { DEFAULT_SETTINGS } from "../src/settings/settings";
import { HOST_PATTERN } from "../src/site";

export default defineContentScript({
  matches: [HOST_PATTERN],
  // Early enough to have the settings when the page is parsed: what is folded need not be painted first.
  runAt: "document_start",
  noScriptStartedPostMessage: true,
  // WXT's own context ends at an event that any page can forge; ours does not.
  main() {
    const signal = takeOver();
    const labels = foldLabels(translate);
    const followed = followPage(document, {
      labels,
      compare: diffWords,
      usual: DEFAULT_SETTINGS,
      chosen: readSettings(),
      onChange: () => reportKind(),
      signal,
    });
    // The tab of a page that is loaded ahead still shows another one.
    const reportKind = () =>
      whenReached(document)
        .then(() => followed)
        .then(reportPageKind)
        .catch(() => undefined);
    const keepOneShown = () => followed.then(({ page }) => page.keepOneShown());

    const endings = [
      answerMessages(pageAnswers(document, followed, translate)),
      onSettingsChange((settings, changed) => followed.then((page) => page.onChoice(settings, changed))),
      () => followed.then(({ page }) => page.removeFold()),
    ];
    for (const end of endings) signal.addEventListener("abort", end);
    // The browser shows a page from its cache as the reader left it, but the tab has lost its icon.
    window.addEventListener("pageshow", ({ persisted }) => persisted && reportKind(), { signal });
    window.addEventListener("resize", keepOneShown, { signal });
    matchMedia("print").addEventListener("change", keepOneShown, { signal });
    reportKind();
  },
});
