import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { runCommand } from "../src/background/run-command";
import { makeSaveMenu } from "../src/background/save-menu";
import { sayInterruptedSave } from "../src/background/say-interrupted-save";
import { tabSaveStatus } from "../src/background/tab-save-status";
import { answerMessages } from "../src/browser/messages";
import { CONTENT_SCRIPT } from "../src/browser/scripts";
import { showToolbar } from "../src/browser/toolbar";
import { keepDraft } from "../src/correct/store";
import type { PageKind } from "../src/record";
import { HOST_PATTERN } from "../src/site";

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
    await Promise.all([makeSaveMenu(), readOpenPages(), reason === "install" && welcome()]);
  });
  // Firefox on a telephone has neither commands nor a menu.
  browser.commands?.onCommand.addListener((command, tab) => run(command, tab?.id));
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => run(String(menuItemId), tab?.id));
  // Firefox lets its user give and take the permission for the site at any time.
  browser.permissions.onAdded.addListener(readOpenPages);
});

function run(command: string, tabId: number = browser.tabs.TAB_ID_NONE): void {
  void runCommand(command, tabId);
}

/** The toolbar says at once what the page is, and, as soon as that is known, whether it is saved and has changed. */
async function showTab(tabId: number, url: string | null, page: PageKind, articles: number): Promise<void> {
  await showToolbar(tabId, { page, articles, status: null });
  if (page === "list" || page === "none" || url === null) return;
  const standing = await tabSaveStatus(tabId, url);
  if (standing !== null) await showToolbar(tabId, { page, articles, status: standing });
}

/** Pages that were open before the extension could see them are read without a reload. */
async function readOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: HOST_PATTERN, discarded: false });
  // A page on its way to another one takes no script; the next one gets its own.
  await Promise.allSettled(
    tabs.map(
      ({ id }) =>
        id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT] }),
    ),
  );
}

/** Shows once what happens where. */
async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
}
