/** The steps that have to see the page. All that its text alone says is read from the frame: `record-of.ts`. */
import type { ArticleLink } from "../record";
import { MOST_LEVELS, SECTION_NAME } from "../site";
import type { ArticleCopy } from "./copies/article-copy";
import { isMissing, type ReadOptions, readCopies } from "./copies/read-copies";
import { readChannel } from "./metadata/channel";
import { readAddress } from "./page/address";
import { type Block, toBlocks } from "./page/blocks";
import type { BlockTree } from "./page/containers";
import { readLinks } from "./page/links";
import { readTitle, type Title } from "./page/title";
import { type PageNode, walkPage } from "./page/walk";
import { type RecordHead, recordHeadOf } from "./record-head";

export interface PageScan {
  /** Whether an article is of the press section. */
  readonly isPressSection: boolean;
  /** Null where the page is no article. */
  readonly record: RecordHead | null;
  readonly links: readonly ArticleLink[];
  /** The next page of a list, where the page gives one. */
  readonly next: string | null;
  readonly blocks: readonly Block[];
  /** Each time the page prints the article; what only `repeated` holds may be hidden. */
  readonly copies: readonly ArticleCopy[];
  /** Which of the copies the record was read from; -1 where there is none. */
  readonly primary: number;
  /** For each paragraph of the record its block. */
  readonly paragraphBlocks: readonly number[];
  /** Whether the page shows a translation that the browser made: there is nothing to read then. */
  readonly isTranslated: boolean;
  /** True where the page does not show where its article ends, so that a general article finder may help: `articleKeys`. */
  readonly needsArticleFinder: boolean;
}

/** Reads blocks, copies and the fields around the text; the arguments are those of `readPage`. */
export function scanPage(root: PageNode, url: URL | null, options: ReadOptions): PageScan {
  const address = url && readAddress(url);
  if (!url || !address) return NOTHING;
  const walk = walkPage(root);
  // What the browser shows in the place of the text is not the page's.
  if (walk.isTranslated) return TRANSLATED;
  const tree: BlockTree = { blocks: toBlocks(walk), parents: walk.parents };
  const channel = readChannel(tree.blocks);
  const isPressSection = address.inSection || channel.names.includes(SECTION_NAME);
  if (address.id === null && !isPressSection) return NOTHING;
  const list = address.id === null ? readList(tree.blocks, baseUrl(walk.baseHref, url)) : NOTHING;
  const title = readTitle(tree.blocks, walk.documentTitle);
  const copies = readCopies(tree, title, options);
  if (!title || !copies || isMissing(title, copies)) return list;
  if (address.id === null && !readsAsArticle(tree.blocks, title, copies.body, list)) return list;
  return {
    isPressSection,
    record: recordHeadOf({ address, id: address.id, tree, title, channel, copies }),
    links: [],
    next: null,
    blocks: tree.blocks,
    copies: copies.copies,
    primary: copies.primary,
    paragraphBlocks: copies.body,
    isTranslated: false,
    needsArticleFinder: copies.isDoubtful && !isNestedDeeply(tree.parents),
  };
}

/** An article outside of `/system/` has at least so many sentences that are no teasers beside links. */
const FEWEST_SENTENCES = 2;

/** Whether a page of the section without an article's number is an article all the same: more sentences than links. */
function readsAsArticle(blocks: readonly Block[], title: Title, body: readonly number[], list: PageScan): boolean {
  if (title.block === null || list.next !== null) return false;
  const sentences = body.filter((i) => blocks[i]?.isSentence && blocks[i].anchors.length === 0);
  return sentences.length >= FEWEST_SENTENCES && sentences.length > list.links.length;
}

function isNestedDeeply(parents: readonly number[]): boolean {
  const levels: number[] = [];
  return parents.some((parent, c) => {
    levels[c] = (levels[parent] ?? 0) + 1;
    return levels[c] > MOST_LEVELS;
  });
}

const NOTHING: PageScan = {
  isPressSection: false,
  record: null,
  links: [],
  next: null,
  blocks: [],
  copies: [],
  primary: -1,
  paragraphBlocks: [],
  isTranslated: false,
  needsArticleFinder: false,
};

/** What is read from a page whose text the browser has replaced. */
export const TRANSLATED: PageScan = { ...NOTHING, isTranslated: true };

function readList(blocks: readonly Block[], base: URL): PageScan {
  const { links, next } = readLinks(blocks, base);
  return links.length === 0 ? NOTHING : { ...NOTHING, links, next, blocks };
}

function baseUrl(href: string | null, url: URL): URL {
  return href !== null && URL.canParse(href, url.href) ? new URL(href, url) : url;
}
