import { askPage } from "../browser/messages";
import { translate } from "../browser/translate";
import { forgetPendingSave, interruptedSave } from "../library/store/pending-save";

/** Says on a page of the site that the last save was interrupted, once. Never rejects. */
export async function sayInterruptedSave(tabId: number): Promise<void> {
  try {
    const pending = await interruptedSave();
    if (pending === null) return;
    const { article } = pending;
    const text = article === null ? translate("saveInterrupted") : translate("saveInterruptedOf", article.title);
    await askPage(tabId, "say", { text });
    await forgetPendingSave();
  } catch {
    // The page or the library cannot be asked; the next page says it.
  }
}
