/** Scripts that are run in a page on demand, where the build puts them. */
import { browser } from "wxt/browser";

/** For pages that were open before the extension was installed. */
export const CONTENT_SCRIPT = "/content-scripts/content.js";
/** Readability, for pages of an unknown form. */
export const ARTICLE_FINDER = "/article-finder.js";
/** Readability again, for the reading view: it gives the article's own markup. */
export const ARTICLE_READER = "/article-reader.js";
/** For a report: the page's markup without what is nobody's business. */
export const PAGE_REPORTER = "/page-reporter.js";

type PageScript = typeof CONTENT_SCRIPT | typeof ARTICLE_FINDER | typeof ARTICLE_READER | typeof PAGE_REPORTER;

/**
 * Resolves to the script's result. Rejects where the tab is closed, on its way to another page, or on a page that
 * extensions are kept out of.
 */
export async function runScript(tabId: number, script: PageScript): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [script] });
  return frame?.result;
}
