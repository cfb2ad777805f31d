import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { answerMessages } from "../src/messages";
import type { PageKind } from "../src/record";
import { CONTENT_SCRIPT } from "../src/scripts";
import { HOST_PATTERN } from "../src/site";

/** The title that tells a page's kind; the icon of the kind has its own shape. */
const TITLES = {
  "press-qa": "actionPressQa",
  "press-article": "actionPressArticle",
  news: "actionNews",
  list: "actionList",
  none: "actionNone",
} as const satisfies Record<PageKind, string>;

const BADGE_COLOR = "#14506b";

export default defineBackground(() => {
  answerMessages({
    pageKind: async ({ page, articles }, tabId) => {
      if (tabId !== null) await showKind(tabId, page, articles);
      return null;
    },
  });
  browser.runtime.onInstalled.addListener(readOpenPages);
  // Firefox lets its user give and take the permission for the site at any time.
  browser.permissions.onAdded.addListener(readOpenPages);
});

/** What is set for a tab is forgotten by the browser when the tab goes to another page. */
async function showKind(tabId: number, page: PageKind, articles: number): Promise<void> {
  // Each of these fails where the tab was closed in the meantime: then there is nothing to show.
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: { 16: `/icon/${page}-16.png`, 32: `/icon/${page}-32.png` } }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage(TITLES[page], [String(articles)]) }),
    browser.action.setBadgeText({ tabId, text: page === "list" ? String(articles) : "" }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
  ]);
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
