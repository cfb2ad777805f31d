/** Opens the extension's own pages. */
import { browser } from "wxt/browser";

/** Shows the library in the tab that already has it, where there is one: what that tab is doing continues. */
export async function showLibrary(hash: string): Promise<void> {
  const page = browser.runtime.getURL("/library.html");
  const url = `${page}${hash}`;
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url?.startsWith(page));
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { url, active: true });
  // Firefox on a phone has no windows.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}

/** Opens the reading view in a tab beside the article's; closing it leads back there. @param search says which article */
export async function openReadingView(articleTab: number, search: string): Promise<void> {
  const { index } = await browser.tabs.get(articleTab);
  const url = browser.runtime.getURL("/reading.html") + search;
  await browser.tabs.create({ url, index: index + 1, openerTabId: articleTab });
}

/** Opens the page that makes a report of a tab's page, in a tab beside it. */
export async function openReportPage(reportedTab: number): Promise<void> {
  const { index } = await browser.tabs.get(reportedTab);
  const url = `${browser.runtime.getURL("/report.html")}?tab=${reportedTab}`;
  await browser.tabs.create({ url, index: index + 1, openerTabId: reportedTab });
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
}

/** As the manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
