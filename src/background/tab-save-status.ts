import { askOrInject } from "../browser/read-tab";
import { type SaveStatus, saveStatusOf } from "../library/model/save-status";
import { withLibrary } from "../library/store/store";
import { articleKey, keyOfAddress } from "../read/page/article-key";

/** Asks the page what it says only where its article is saved; null also where library or page cannot be asked. */
export async function tabSaveStatus(tabId: number, url: string): Promise<SaveStatus> {
  try {
    const key = keyOfAddress(url);
    const [saved] = await withLibrary((library) => library.articles([key]));
    if (saved === undefined) return null;
    const record = (await askOrInject(tabId))?.record ?? null;
    // The tab may have gone to another page meanwhile.
    return record !== null && articleKey(record) === key ? await saveStatusOf(saved, record) : null;
  } catch {
    // The popup says what is the matter when something is to be saved.
    return null;
  }
}
