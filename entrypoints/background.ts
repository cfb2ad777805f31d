import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { answerMessages } from "../src/messages";
import type { PageKind } from "../src/record";
import { CONTENT_SCRIPT } from "../src/scripts";
import { HOST_PATTERN } from "../src/site";

/** Name of the icon and key of the title that tell a page's kind. */
const ACTIONS = {
  "press-qa": "actionPressQa",
  "press-article": "actionPressArticle",
  news: "actionNews",
  list: "actionList",
  none: "actionNone",
} as const satisfies Record<PageKind, string>;

export default defineBackground(() => {
  answerMessages({
    pageKind: async ({ page, articles }, tabId) => {
      if (tabId !== null) await showKind(tabId, page, articles);
      return null;
    },
  });
  browser.runtime.onInstalled.addListener(() => void readOpenPages());
});

/** What is set for a tab is forgotten by the browser when the tab goes to another page. */
async function showKind(tabId: number, page: PageKind, articles: number): Promise<void> {
  const title = browser.i18n.getMessage(ACTIONS[page], [String(articles)]);
  await Promise.all([
    browser.action.setIcon({ tabId, path: { 16: `/icon/${page}-16.png`, 32: `/icon/${page}-32.png` } }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text: page === "list" ? String(articles) : "" }),
    browser.action.setBadgeBackgroundColor({ tabId, color: "#1d4e89" }),
  ]).catch(() => {
    // The tab was closed in the meantime.
  });
}

/** Pages that were open before the installation or update get their content script without a reload. */
async function readOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: HOST_PATTERN });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT] })])));
}
