import { browser } from "wxt/browser";
import { recordOf } from "../read/record-of";
import { readWithFinder } from "../readability/read-with-finder";
import { HOST_PATTERN } from "../site";
import { askPage, type PageReport, type ScanReport } from "./messages";
import { ARTICLE_FINDER, CONTENT_SCRIPT } from "./scripts";

/** What the active tab shows, or why that cannot be told. */
export type TabPage =
  | { readonly kind: "other" | "forbidden" }
  | { readonly kind: "unreachable"; readonly tabId: number }
  /** `isPermitted`: whether all pages of the site are, or this one for the moment, by the click on the icon. */
  | { readonly kind: "page"; readonly tabId: number; readonly report: PageReport; readonly isPermitted: boolean };

/** The tab under the popup, as far as the extension may see it. */
export async function activeTab(): Promise<{ readonly id?: number | undefined; readonly url?: string | undefined }> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? {};
}

export async function readTab(): Promise<TabPage> {
  const [tab, isAllowed] = await Promise.all([activeTab(), browser.permissions.contains({ origins: [HOST_PATTERN] })]);
  // A tab's address is seen only where its host is permitted; the extension's own pages are seen too.
  if (tab.id === undefined || !/^https?:/u.test(tab.url ?? "")) return { kind: isAllowed ? "other" : "forbidden" };
  const report = await askOrInject(tab.id);
  if (report !== null) return { kind: "page", tabId: tab.id, report, isPermitted: isAllowed };
  return isAllowed ? { kind: "unreachable", tabId: tab.id } : { kind: "forbidden" };
}

/** Chromium and Firefox say so where a page has no content script. */
const NOBODY_THERE = /Receiving end does not exist/iu;

/**
 * Reads the page of a tab, null where that cannot be done. A page that was open before the extension came has no
 * content script yet: it gets one, once.
 */
export async function askOrInject(tabId: number): Promise<PageReport | null> {
  try {
    return await ask(tabId);
  } catch (error) {
    if (!(error instanceof Error && NOBODY_THERE.test(error.message))) throw error;
  }
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    return await ask(tabId);
  } catch {
    // The browser keeps extensions out of this page, or it is on its way to another one.
    return null;
  }
}

/** Asks the page, and reads what the text of its article says. */
async function ask(tabId: number): Promise<PageReport> {
  const report = await askForScan(tabId);
  return { ...report, record: report.record && recordOf(report.record, report.page !== "news") };
}

/** Where the page does not show where its article ends, with what an article finder says. */
function askForScan(tabId: number): Promise<ScanReport> {
  return readWithFinder(
    (articleKeys) => askPage(tabId, "readPage", { articleKeys }),
    async () => {
      const [found] = await browser.scripting.executeScript({ target: { tabId }, files: [ARTICLE_FINDER] });
      const keys: unknown = found?.result;
      return Array.isArray(keys) && keys.every((key) => typeof key === "string") ? keys : [];
    },
  );
}
