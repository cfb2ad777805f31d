import { articleKey } from "../../read/page/article-key";
import type { PressRecord } from "../../record";
import type { SavedArticle } from "../model/saved-article";
import type { Library } from "./store";

/** `both`: the page has another text than the one that was saved, which is kept beside it. */
export type PageSaving = "saved" | "updated" | "both";

/** Saves the open page, anew or again; nothing of the reader's is lost by it. Rejects where the library does not keep it. */
export async function savePage(
  record: PressRecord,
  library: Pick<Library, "row" | "save">,
): Promise<{ readonly saved: SavedArticle; readonly saving: PageSaving }> {
  const before = await library.row(articleKey(record));
  const saved = await library.save(record);
  if (before === null) return { saved, saving: "saved" };
  return { saved, saving: before.sha256 === saved.current.sha256 ? "updated" : "both" };
}
