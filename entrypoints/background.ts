import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { readOpenPages } from "../src/background/read-open-pages";
import { runCommand } from "../src/background/run-command";
import { makeSaveMenu } from "../src/background/save-menu";
import { sayInterruptedSave } from "../src/background/say-interrupted-save";
import { showTab } from "../src/background/show-tab";
import { answerMessages } from "../src/browser/answer-messages";
import { openWelcome } from "../src/browser/extension-pages";
import { keepDraft } from "../src/correct/store";

export default defineBackground(() => {
  answerMessages({
    pageKind: async ({ page, articles }, tabId, url) => {
      if (tabId !== null) await Promise.all([showTab(tabId, url, page, articles), sayInterruptedSave(tabId)]);
      return null;
    },
    keepDraft: async ({ article, draft }) => {
      await keepDraft(article, draft);
      return null;
    },
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await Promise.all([makeSaveMenu(), readOpenPages(), reason === "install" && openWelcome()]);
  });
  // Firefox on a phone has neither commands nor a context menu.
  browser.commands?.onCommand.addListener((command, tab) => void runCommand(command, tab?.id));
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => void runCommand(String(menuItemId), tab?.id));
  // In Firefox the user can allow and forbid the site at any time.
  browser.permissions.onAdded.addListener(readOpenPages);
});
