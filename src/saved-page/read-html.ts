import type { PageNode } from "../read/page/walk";
import { type ParsedPage, readPage } from "../read/read-page";
import { addressIn } from "./page-address";
import { shownIn } from "./shown";

export interface ParsedHtml extends Pick<ParsedPage, "page" | "record" | "links" | "next"> {
  /** The address that the page was read as; null where it has none. */
  readonly address: URL | null;
  /** Whether an article finder should be asked, and the page read again with its answer. */
  readonly needsArticleFinder: boolean;
}

/** No article of the site comes near; on larger pages a general finder takes long and finds little. */
const MOST_FOR_FINDER = 100_000;

/**
 * Reads a page that is not open in a browser.
 * @param root what a parser made of the html
 * @param url the page's address where the caller knows it; else the page's own marks tell it, or it is `none`
 * @param articleKeys what an article finder takes for the article's
 */
export function readHtml(
  html: string,
  root: PageNode,
  url: URL | null,
  articleKeys: readonly string[] = [],
): ParsedHtml {
  const address = url ?? addressIn(html, root);
  const { page, record, links, next, needsArticleFinder } = readPage(root, address, {
    isShown: shownIn(root),
    articleKeys,
  });
  return {
    page,
    record,
    links,
    next,
    address,
    needsArticleFinder: needsArticleFinder && html.length <= MOST_FOR_FINDER,
  };
}
