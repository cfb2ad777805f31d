import { browser } from "wxt/browser";
import { readingPage } from "../../reading-view/view-address";

/** Opens the article of a tab in the reading view, in a tab beside it; closing that one leads back. */
export async function openReadingView(tabId: number, url: string): Promise<void> {
  const { index } = await browser.tabs.get(tabId);
  await browser.tabs.create({ url: readingPage(tabId, url), index: index + 1, openerTabId: tabId });
}
