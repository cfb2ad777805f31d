/** Saved pages read without a browser. */
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import type { PageNode } from "../read/page/walk";
import { readWithFinder } from "../readability/read-with-finder";
import type { ArticleLink, PageKind, PressRecord } from "../record";
import { decode } from "../saved-page/decode";
import { type NoRecordReason, readHtml } from "../saved-page/read-html";
import { findArticleIn } from "./find-article";

export interface ParsedFile {
  readonly page: PageKind;
  readonly record: PressRecord | null;
  readonly links: readonly ArticleLink[];
  /** Why there is no record; absent where there is one, or a list. */
  readonly reason?: NoRecordReason;
}

/**
 * @param url the page's address where the caller knows it; else the page's own marks give it, or it is `none`
 * @param fileName without its folder: a nine-digit number may tell which of the page's links is its address
 */
export function readFileBytes(bytes: Uint8Array, url: string | null, fileName: string | null = null): ParsedFile {
  const html = decode(bytes);
  const root: PageNode = parse(html, { treeAdapter: adapter });
  const address = url !== null && URL.canParse(url) ? new URL(url) : null;
  const { page, record, links, reason } = readWithFinder(
    (articleKeys) => readHtml(html, root, { url: address, fileName }, articleKeys),
    () => findArticleIn(html),
  );
  return { page, record, links, ...(reason !== null && { reason }) };
}
