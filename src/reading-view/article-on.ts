import type { PageNode } from "../read/page/walk";
import { type ParsedPage, readPage } from "../read/read-page";
import { findArticleKeys } from "../readability/article-finder";
import { readWithFinder } from "../readability/read-with-finder";
import type { PressRecord } from "../record";
import { cloneArticle } from "./article-clone";
import { buildBody } from "./built-body";
import { readableBody } from "./readable-body";

/**
 * One clean copy of the article on a page. The page is not changed.
 * @param isShown whether the site shows a node
 * @returns null where there is no article
 */
export function articleOn(
  page: Document,
  isShown: (node: PageNode) => boolean,
): { readonly record: PressRecord; readonly body: Element } | null {
  const reading = readLive(page, isShown);
  const copy = reading.record && cloneArticle(page, reading);
  return reading.record && copy ? { record: reading.record, body: readableBody(copy) ?? buildBody(copy) } : null;
}

/** As the popup reads it: with what an article finder says where the page's form does not tell the article from the rest. */
function readLive(page: Document, isShown: (node: PageNode) => boolean): ParsedPage {
  const url = page.contentType.includes("html") ? new URL(page.URL) : null;
  return readWithFinder(
    (articleKeys) => readPage(page, url, { isShown, articleKeys }),
    () => findArticleKeys(page),
  );
}
