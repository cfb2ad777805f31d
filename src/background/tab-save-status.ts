import { readTabArticle } from "../browser/read-tab";
import { type SaveStatus, saveStatusOf } from "../library/model/save-status";
import { withLibrary } from "../library/store/store";
import { articleKey, keyOfAddress } from "../read/page/article-key";

/** Whether a tab's article is saved. Reads the page only where it is. Null also where library or page do not answer. */
export async function tabSaveStatus(tabId: number, url: string): Promise<SaveStatus> {
  try {
    const key = keyOfAddress(url);
    const [saved] = await withLibrary((library) => library.articles([key]));
    if (saved === undefined) return null;
    const record = (await readTabArticle(tabId))?.report.record ?? null;
    // The tab may have gone to another page meanwhile.
    return record !== null && articleKey(record) === key ? await saveStatusOf(saved, record) : null;
  } catch {
    // The popup says what is wrong when the reader wants to save something.
    return null;
  }
}
