import { askPage } from "../browser/messages";
import { readTabArticle } from "../browser/read-tab";
import { showToolbar } from "../browser/toolbar";
import { translate } from "../browser/translate";
import { forgetPendingSave, notePendingSave } from "../library/store/pending-save";
import { savePage } from "../library/store/save-page";
import { SAVE_PROBLEMS, SAVINGS } from "../library/store/save-sentences";
import { withLibrary } from "../library/store/store";
import { storeProblem } from "../library/store/store-problem";
import type { MessageKey } from "../message-key";
import type { PressRecord } from "../record";

/** Saves the article of a tab, and says on its page whether that worked. Resolves to false where no page answers. */
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
  const article = await readTabArticle(tabId);
  if (article === null) return false;
  const { page, record, isTranslated } = article.report;
  const { wasSaved, sentence } = isTranslated === true ? notSaved("translatedNotSaved") : await save(record);
  if (wasSaved) await showToolbar(tabId, { page, articles: 0, status: "saved" });
  await askPage(tabId, "say", { text: sentence });
  return true;
}

interface Outcome {
  readonly wasSaved: boolean;
  readonly sentence: string;
}

function notSaved(key: MessageKey): Outcome {
  return { wasSaved: false, sentence: translate(key) };
}

async function save(record: PressRecord | null): Promise<Outcome> {
  if (record === null) return notSaved("nothingToSave");
  try {
    await notePendingSave(record);
    const { saving } = await withLibrary((library) => savePage(record, library));
    return { wasSaved: true, sentence: translate(SAVINGS[saving]) };
  } catch (error) {
    return { wasSaved: false, sentence: translate(SAVE_PROBLEMS[storeProblem(error)], translate("articleNotSaved")) };
  }
}
