import type { PressRecord } from "../../record";
import { isChanged, type SavedArticle } from "./saved-article";
import { textDigest } from "./text-digest";

/** Whether an open page is saved and still has the saved text; null where it is not saved. */
export type SaveStatus = "saved" | "changed" | null;

/** @param record as read: a correction by the reader does not change the page */
export async function saveStatusOf(saved: SavedArticle | null, record: PressRecord): Promise<SaveStatus> {
  if (saved === null) return null;
  return isChanged(saved, await textDigest(record)) ? "changed" : "saved";
}
