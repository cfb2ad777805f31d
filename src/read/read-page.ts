import type { ArticleLink, PageKind, PressRecord } from "../record";
import { SECTION_NAME } from "../site";
import { readAddress } from "./address";
import { type Block, toBlocks } from "./blocks";
import { readChannel } from "./channel";
import { isMissing, type ReadingHelp, readCopies } from "./copies";
import { readLinks } from "./links";
import type { PrintReading } from "./print-reading";
import { toRecord } from "./record-of";
import { readTitle } from "./title";
import { type PageNode, walkPage } from "./walk";

export interface PageReading {
  readonly page: PageKind;
  readonly record: PressRecord | null;
  readonly links: readonly ArticleLink[];
  /** The next page of a list, where the page gives one. */
  readonly next: string | null;
  readonly blocks: readonly Block[];
  /** Each time the page prints the article; what only `repeated` holds may be hidden. */
  readonly prints: readonly PrintReading[];
  /** Which of the prints the record was read from; -1 where there is none. */
  readonly kept: number;
  /** For each paragraph of the record its block. */
  readonly paragraphBlocks: readonly number[];
  /** False where the page does not show where its article ends, and a general article finder may help: `articleKeys`. */
  readonly formIsKnown: boolean;
}

/**
 * Reads one page: blocks, copies, then all that the record holds. Changes nothing, asks for no layout.
 * @param root the document
 * @param url the page's address; null where it is not known, and the page is `none` then
 */
export function readPage(root: PageNode, url: URL | null, help: ReadingHelp = {}): PageReading {
  const address = url && readAddress(url);
  if (!url || !address) return NOTHING;
  const { lines, parents, documentTitle, baseHref } = walkPage(root);
  const blocks = toBlocks(lines);
  const channel = readChannel(blocks);
  const isPress = address.inSection || channel.names.includes(SECTION_NAME);
  if (address.id === null) return isPress ? readList(blocks, baseUrl(baseHref, url)) : NOTHING;

  const title = readTitle(blocks, documentTitle);
  const copies = readCopies(blocks, parents, title, help);
  if (!title || !copies || isMissing(title, copies)) return NOTHING;
  const record = toRecord({ address, id: address.id, isPress, blocks, title, channel, copies });
  return {
    ...NOTHING,
    page: record.page,
    record,
    blocks,
    prints: copies.prints,
    kept: copies.kept,
    paragraphBlocks: copies.body,
    formIsKnown: copies.formIsKnown || isNestedDeeply(parents),
  };
}

/** No page of the site nests so deep; general article finders need minutes for elements in elements. */
const MOST_LEVELS = 100;

function isNestedDeeply(parents: readonly number[]): boolean {
  const levels: number[] = [];
  return parents.some((parent, c) => {
    levels[c] = (levels[parent] ?? 0) + 1;
    return levels[c] > MOST_LEVELS;
  });
}

const NOTHING: PageReading = {
  page: "none",
  record: null,
  links: [],
  next: null,
  blocks: [],
  prints: [],
  kept: -1,
  paragraphBlocks: [],
  formIsKnown: true,
};

function readList(blocks: readonly Block[], base: URL): PageReading {
  const { links, next } = readLinks(blocks, base);
  return links.length === 0 ? NOTHING : { ...NOTHING, page: "list", links, next, blocks };
}

function baseUrl(href: string | null, url: URL): URL {
  return href !== null && URL.canParse(href, url.href) ? new URL(href, url) : url;
}
