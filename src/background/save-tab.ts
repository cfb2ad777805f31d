import { browser } from "wxt/browser";
import { askPage } from "../browser/messages";
import { askOrInject } from "../browser/read-tab";
import { showToolbar } from "../browser/toolbar";
import { forgetPendingSave, notePendingSave } from "../library/store/pending-save";
import { savePage } from "../library/store/save-page";
import { SAVE_PROBLEMS, SAVINGS } from "../library/store/save-sentences";
import { withLibrary } from "../library/store/store";
import { storeProblem } from "../library/store/store-problem";
import type { PressRecord } from "../record";

/** Saves the article of a tab and says on its page what came of it. Resolves to whether there was a page to ask. */
export async function saveTab(tabId: number): Promise<boolean> {
  // The browser may stop the background in the middle of this: then the note says so on the next page.
  await notePendingSave(null);
  try {
    return await saveReported(tabId);
  } finally {
    await forgetPendingSave();
  }
}

async function saveReported(tabId: number): Promise<boolean> {
  const report = await askOrInject(tabId);
  if (report === null) return false;
  const { page, record } = report;
  const { isKept, sentence } = await save(record);
  if (isKept) await showToolbar(tabId, { page, articles: 0, status: "saved" });
  await askPage(tabId, "say", { text: sentence });
  return true;
}

async function save(record: PressRecord | null): Promise<{ readonly isKept: boolean; readonly sentence: string }> {
  const text = browser.i18n.getMessage;
  if (record === null) return { isKept: false, sentence: text("nothingToSave") };
  try {
    await notePendingSave(record);
    const { saving } = await withLibrary((library) => savePage(record, library));
    return { isKept: true, sentence: text(SAVINGS[saving]) };
  } catch (error) {
    return { isKept: false, sentence: text(SAVE_PROBLEMS[storeProblem(error)], [text("whatArticle")]) };
  }
}
