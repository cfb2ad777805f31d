/** Saved pages read without a browser. */
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import type { PageNode } from "../read/page/walk";
import type { ArticleLink, PageKind, PressRecord } from "../record";
import { decode } from "../saved-page/decode";
import { readHtml } from "../saved-page/read-html";
import { findArticleIn } from "./find-article";

export interface SavedPageReading {
  readonly page: PageKind;
  readonly record: PressRecord | null;
  readonly links: readonly ArticleLink[];
}

/** @param url the page's address where the caller knows it; else the page's own marks tell it, or it is `none` */
export function readFileBytes(bytes: Uint8Array, url: string | null): SavedPageReading {
  const html = decode(bytes);
  const root: PageNode = parse(html, { treeAdapter: adapter });
  const address = url !== null && URL.canParse(url) ? new URL(url) : null;
  const reading = readHtml(html, root, address);
  const { page, record, links } = reading.needsArticleFinder
    ? readHtml(html, root, address, findArticleIn(html))
    : reading;
  return { page, record, links };
}
