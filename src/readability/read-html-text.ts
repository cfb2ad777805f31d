import { type ParsedHtml, readHtml } from "../saved-page/read-html";

/** Reads a page's HTML in a browser; nothing in it runs or is loaded. @param url null where the page itself has to tell it */
export async function readHtmlText(html: string, url: URL | null): Promise<ParsedHtml> {
  const document = new DOMParser().parseFromString(html, "text/html");
  const reading = readHtml(html, document, url);
  if (!reading.needsArticleFinder) return reading;
  // A third of what this page loads, for a page in hundreds.
  const { findArticleKeys } = await import("./article-finder");
  return readHtml(html, document, url, findArticleKeys(document));
}
