import { articleKey } from "../../read/page/article-key";
import type { PressRecord } from "../../record";
import type { SavedArticle } from "../model/saved-article";
import type { Library } from "./store";

/** `both`: the page has another text than the saved one, and both are kept. */
export type PageSaving = "saved" | "updated" | "both";

/** Saves the open page, for the first time or again; tags and notes stay. Rejects where the library cannot store it. */
export async function savePage(
  record: PressRecord,
  library: Pick<Library, "row" | "save">,
): Promise<{ readonly saved: SavedArticle; readonly saving: PageSaving }> {
  const before = await library.row(articleKey(record));
  const saved = await library.save(record);
  if (before === null) return { saved, saving: "saved" };
  return { saved, saving: before.sha256 === saved.current.sha256 ? "updated" : "both" };
}
