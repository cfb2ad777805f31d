import { browser } from "wxt/browser";
import { COMMANDS } from "../browser/commands";
import { askPage } from "../browser/messages";
import { readTabArticle } from "../browser/read-tab";
import { readSettings } from "../browser/settings-store";
import { summaryText } from "../present/clipboard-text";
import { saveTab } from "./save-tab";

/** Runs the command of a key and answers on the page itself. Where the page cannot answer, the popup opens and explains. */
export async function runCommand(command: string, tabId: number = browser.tabs.TAB_ID_NONE): Promise<void> {
  const isReached = await runInPage(command, tabId).catch(() => false);
  if (!isReached) await openPopup();
}

/** Rejects or resolves to false where no page answers. */
async function runInPage(command: string, tabId: number): Promise<boolean> {
  switch (command) {
    case COMMANDS.toggleFold:
      await askPage(tabId, "toggleFold", null);
      return true;
    case COMMANDS.copySummary:
      return copySummary(tabId);
    case COMMANDS.saveArticle:
      return saveTab(tabId);
    default:
      return true;
  }
}

async function copySummary(tabId: number): Promise<boolean> {
  // The page is asked first, before anything is awaited: the first message carries the user's activation, which lets
  // the page write to the clipboard for some seconds.
  const article = await readTabArticle(tabId);
  if (article === null) return false;
  const { labels } = await readSettings();
  await askPage(tabId, "copySummary", { summary: article.corrected && summaryText(article.corrected, labels) });
  return true;
}

async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Older browsers open a popup only for a click.
  }
}
