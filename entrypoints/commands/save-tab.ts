import { browser } from "wxt/browser";
import { savePage } from "../../src/library/save-page";
import { withLibrary } from "../../src/library/store";
import { storeProblem } from "../../src/library/store-problem";
import { askPage } from "../../src/messages";
import type { PressRecord } from "../../src/record";
import { KEEP_PROBLEMS, SAVINGS } from "../../src/ui/save-sentences";
import { askOrInject } from "../surface/read-tab";
import { showPage } from "../toolbar/show-page";

/** Saves the article of a tab and says on its page what came of it. Resolves to whether there was a page to ask. */
export async function saveTab(tabId: number): Promise<boolean> {
  const report = await askOrInject(tabId);
  if (report === null) return false;
  const { page, record } = report;
  const { isKept, sentence } = await save(record);
  if (isKept) await showPage(tabId, { page, articles: 0, standing: "saved" });
  await askPage(tabId, "say", { text: sentence });
  return true;
}

async function save(record: PressRecord | null): Promise<{ readonly isKept: boolean; readonly sentence: string }> {
  const text = browser.i18n.getMessage;
  if (record === null) return { isKept: false, sentence: text("nothingToSave") };
  try {
    const { saving } = await withLibrary((library) => savePage(record, library));
    return { isKept: true, sentence: text(SAVINGS[saving]) };
  } catch (error) {
    return { isKept: false, sentence: text(KEEP_PROBLEMS[storeProblem(error)], [text("whatArticle")]) };
  }
}
