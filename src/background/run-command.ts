import { browser } from "wxt/browser";
import { COMMANDS } from "../browser/commands";
import { askPage } from "../browser/messages";
import { askOrInject } from "../browser/read-tab";
import { readSettings } from "../browser/settings-store";
import { applyCorrections } from "../correct/apply-corrections";
import { readCorrections } from "../correct/store";
import { summaryText } from "../present/clipboard-text";
import type { PressRecord } from "../record";
import { saveTab } from "./save-tab";

/** What a key asks for is done and answered on the page itself; where that cannot be asked, the popup explains. */
export async function runCommand(command: string, tabId: number): Promise<void> {
  const isReached = await reach(command, tabId).catch(() => false);
  if (!isReached) await explain();
}

/** Rejects or resolves to false where there is no page to answer. */
async function reach(command: string, tabId: number): Promise<boolean> {
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
  // Asked before anything is waited for: what the key allows goes along, and for some seconds the page may then
  // write to the clipboard.
  const report = await askOrInject(tabId);
  if (report === null) return false;
  const record = report.record && (await corrected(report.record));
  const { labels } = await readSettings();
  await askPage(tabId, "copySummary", { summary: record && summaryText(record, labels) });
  return true;
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
