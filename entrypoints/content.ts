import { defineContentScript } from "wxt/utils/define-content-script";
import { answerMessages } from "../src/browser/answer-messages";
import { reportPageKind } from "../src/browser/messages";
import { onSettingsChange, readSettings } from "../src/browser/settings-store";
import { translate } from "../src/browser/translate";
import { foldLabels } from "../src/live-page/fold-labels";
import { followPage } from "../src/live-page/follow-page";
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
    const followed = followPage(document, {
      labels: foldLabels(translate),
      compare: diffWords,
      usual: DEFAULT_SETTINGS,
      chosen: readSettings(),
      onChange: () => reportKind(),
      signal,
    });
    const reportKind = () => reportPageKind(document, followed);
    const stopAnswering = answerMessages(pageAnswers(document, followed, translate));
    const stopChoosing = onSettingsChange((settings, changed) =>
      followed.then((page) => page.onChoice(settings, changed)),
    );
    for (const end of [stopAnswering, stopChoosing]) signal.addEventListener("abort", end);
    // The browser shows a page from its cache as the reader left it, but the tab has lost its icon.
    window.addEventListener("pageshow", ({ persisted }) => persisted && reportKind(), { signal });
    reportKind();
  },
});
