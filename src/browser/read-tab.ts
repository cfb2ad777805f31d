import { applyCorrections } from "../correct/apply-corrections";
import { NOTHING_STORED, readCorrections, type StoredCorrections } from "../correct/store";
import { isListOf, isText } from "../guards";
import { recordOf } from "../read/record-of";
import { readWithFinder } from "../readability/read-with-finder";
import type { PressRecord } from "../record";
import { askPage, type PageReport, type ScanReport } from "./messages";
import { ARTICLE_FINDER, CONTENT_SCRIPT, runScript } from "./scripts";
import type { Tab } from "./tabs";

/** What a tab's page says, as it was read and as the reader has corrected it. */
export interface TabArticle {
  readonly report: PageReport;
  readonly stored: StoredCorrections;
  /** The effective record: what was read, with the corrections applied; null where the page is no article. */
  readonly corrected: PressRecord | null;
}

/** What the active tab shows, or why that is not known. */
export type TabPage =
  | { readonly kind: "other" | "forbidden" }
  | { readonly kind: "unreachable"; readonly tabId: number }
  /** `isPermitted`: false where a click on the icon allows this one visit only. */
  | ({ readonly kind: "page"; readonly tabId: number; readonly isPermitted: boolean } & TabArticle);

/** Rejects where the page answers that it cannot be read. @param isPermitted whether the extension may read the whole site */
export async function readTabPage({ id, url }: Tab, isPermitted: boolean): Promise<TabPage> {
  // A tab's address is visible only where its host is allowed; those of the extension's own pages are visible too.
  if (id === null || !/^https?:/u.test(url ?? "")) return { kind: isPermitted ? "other" : "forbidden" };
  const article = await readTabArticle(id);
  if (article !== null) return { kind: "page", tabId: id, isPermitted, ...article };
  return isPermitted ? { kind: "unreachable", tabId: id } : { kind: "forbidden" };
}

/**
 * Reads the page of a tab; null where that cannot be done. A page that was open before the extension was installed has
 * no content script yet: it gets one, once. Rejects where the page answers that it cannot be read.
 */
export async function readTabArticle(tabId: number): Promise<TabArticle | null> {
  const report = await readTab(tabId);
  if (report === null) return null;
  return withCorrections(report, report.record === null ? NOTHING_STORED : await readCorrections(report.record));
}

/** The only place that applies corrections to an open page. */
export function withCorrections(report: PageReport, stored: StoredCorrections): TabArticle {
  return { report, stored, corrected: report.record && applyCorrections(report.record, stored.corrections) };
}

/** Chromium and Firefox say so where a page has no content script. */
const NOBODY_THERE = /Receiving end does not exist/iu;

async function readTab(tabId: number): Promise<PageReport | null> {
  try {
    return await askForReport(tabId);
  } catch (error) {
    if (!(error instanceof Error && NOBODY_THERE.test(error.message))) throw error;
  }
  try {
    await runScript(tabId, CONTENT_SCRIPT);
    return await askForReport(tabId);
  } catch {
    // The browser keeps extensions out of this page, or the tab is on its way to another one.
    return null;
  }
}

/** Asks the page, and reads what the text of its article says. */
async function askForReport(tabId: number): Promise<PageReport> {
  const report = await askForScan(tabId);
  return { ...report, record: report.record && recordOf(report.record, report.page !== "news") };
}

/** Where the page does not show where its article ends, with what an article finder says. */
function askForScan(tabId: number): Promise<ScanReport> {
  return readWithFinder(
    (articleKeys) => askPage(tabId, "readPage", { articleKeys }),
    async () => {
      const keys = await runScript(tabId, ARTICLE_FINDER);
      return isListOf(isText, keys) ? keys : [];
    },
  );
}
