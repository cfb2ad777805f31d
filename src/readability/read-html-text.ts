import { type ParsedHtml, readHtml } from "../saved-page/read-html";
import { readWithFinder } from "./read-with-finder";

/**
 * Reads a page's HTML in a browser; nothing in it runs or is loaded.
 * @param url null where the page itself gives it
 * @param fileName null where the page was no file
 */
export async function readHtmlText(html: string, url: URL | null, fileName: string | null = null): Promise<ParsedHtml> {
  const document = new DOMParser().parseFromString(html, "text/html");
  return readWithFinder(
    (articleKeys) => readHtml(html, document, { url, fileName }, articleKeys),
    async () => {
      // A third of the page's code, and one page in hundreds needs it.
      const { findArticleKeys } = await import("./article-finder");
      return findArticleKeys(document);
    },
  );
}
