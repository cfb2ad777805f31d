import { showToolbar } from "../browser/toolbar";
import type { PageKind } from "../record";
import { tabSaveStatus } from "./tab-save-status";

/**
 * Shows in the toolbar what the page of a tab is, and, once that is known, whether it is saved and has changed since.
 * @param url the tab's address, null where the extension must not see it
 * @param articles how many a list names
 */
export async function showTab(tabId: number, url: string | null, page: PageKind, articles: number): Promise<void> {
  await showToolbar(tabId, { page, articles, status: null });
  if (page === "list" || page === "none" || url === null) return;
  const status = await tabSaveStatus(tabId, url);
  if (status !== null) await showToolbar(tabId, { page, articles, status });
}
