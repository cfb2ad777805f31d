import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { COMMANDS } from "../src/commands";
import { applyCorrections } from "../src/correct/apply-corrections";
import { readCorrections } from "../src/correct/store";
import { answerMessages, askPage } from "../src/messages";
import { copyOfSummary } from "../src/present/copies";
import type { PageKind, PressRecord } from "../src/record";
import { CONTENT_SCRIPT } from "../src/scripts";
import { HOST_PATTERN } from "../src/site";
import { askOrInject } from "./popup/read-tab";

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
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await Promise.all([readOpenPages(), reason === "install" && welcome()]);
  });
  // Firefox on a telephone has no commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    runCommand(command, tab?.id ?? browser.tabs.TAB_ID_NONE).catch(explain);
  });
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

/** Shows once what happens where. */
async function welcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
}

/** What a key asks for is done and answered on the page itself. Rejects where the page cannot be asked. */
async function runCommand(command: string, tabId: number): Promise<void> {
  switch (command) {
    case COMMANDS.toggleFold:
      await askPage(tabId, "toggleFold", null);
      return;
    case COMMANDS.copySummary: {
      // Asked before anything is waited for: what the key allows goes along, and for some seconds the page may then
      // write to the clipboard.
      const report = await askOrInject(tabId);
      if (report === null) return explain();
      const record = report.record && (await corrected(report.record));
      await askPage(tabId, "copySummary", { summary: record && copyOfSummary(record) });
    }
  }
}

/** The record that counts: as the reader has corrected it. */
async function corrected(record: PressRecord): Promise<PressRecord> {
  const { corrections } = await readCorrections(record);
  return applyCorrections(record, corrections);
}

/** Where nothing can be said on the page, the popup says what kind of page it is and what to do. */
async function explain(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Older browsers open a popup to a click only.
  }
}
