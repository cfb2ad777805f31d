/** The check whether the pages of saved articles have changed: it reads them again, and adds a text where it is new. */
import { textChanges } from "../../present/text-changes";
import type { PressRecord } from "../../record";
import type { Batch, ItemState } from "../model/batch";
import { isChanged, type SavedArticle } from "../model/saved-article";
import { textDigest } from "../model/text-digest";
import type { Library } from "../store/store";
import { storeHostBatches } from "./host-batches";

/** At a page a second these take a good quarter of an hour. */
export const MOST_CHECKED = 1000;

/** Why nothing is checked: too many articles, or all of them were deleted meanwhile. */
export type CheckProblem = "too-many" | "deleted";

/**
 * Makes batches that check articles, one for each host. Articles that are not in the library are left out. Rejects when
 * the library cannot be read or written.
 */
export async function storeCheck(
  keys: readonly string[],
  library: Pick<Library, "articles" | "putBatch">,
): Promise<readonly Batch[] | CheckProblem> {
  if (keys.length > MOST_CHECKED) return "too-many";
  const articles = await library.articles(keys);
  if (articles.length === 0) return "deleted";
  // As read, not as corrected: the page is recognised by its own title.
  const links = articles.map(({ current: { record } }) => ({ url: record.url, title: record.title, date: null }));
  return storeHostBatches(links, { isCheck: true }, library);
}

/**
 * The outcome for an article whose page was read again. A text is new where it is neither saved nor dismissed.
 * @param saved null where the article was deleted meanwhile
 */
export async function checkOutcome(saved: SavedArticle | null, record: PressRecord): Promise<ItemState> {
  if (saved === null) return { kind: "failed", problem: "deleted" };
  if (!isChanged(saved, await textDigest(record))) return { kind: "known" };
  return { kind: "saved", changes: textChanges(saved.current.record, record).length };
}
