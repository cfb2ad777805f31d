import { readAddress } from "../read/page/address";
import type { PageNode } from "../read/page/walk";
import { type ParsedPage, readPage } from "../read/read-page";
import { addressByName, type SavedAddress, savedAddress, withoutArchive } from "./page-address";
import { headOf } from "./page-head";
import { shownIn } from "./shown";

/** Why a page gives no record. */
export type NoRecordReason = "no-address" | "other-host" | "translated" | "no-article";

export interface ParsedHtml extends Pick<ParsedPage, "page" | "record" | "links" | "next"> {
  /** The address that the page was read as; null where it has none. */
  readonly address: URL | null;
  /** The address that the page itself carries; null where it carries none. */
  readonly ownAddress: URL | null;
  /** `<title>`, as it is. */
  readonly documentTitle: string | null;
  /** Null where there is a record, or a list. */
  readonly reason: NoRecordReason | null;
  /** Whether an article finder should be asked, and the page read again with its answer. */
  readonly needsArticleFinder: boolean;
}

/** No article of the site comes near; on larger pages a general finder takes long and finds little. */
const MOST_FOR_FINDER = 100_000;

export interface PageOrigin {
  /** The page's address where the caller knows it; null where the page's own marks or its file's name have to give it. */
  readonly url: URL | null;
  /** Without its folder; null for a page that was no file. */
  readonly fileName: string | null;
}

/**
 * Reads a page that is not open in a browser.
 * @param root what a parser made of the html
 * @param articleKeys what an article finder takes for the article
 */
export function readHtml(
  html: string,
  root: PageNode,
  { url, fileName }: PageOrigin,
  articleKeys: readonly string[] = [],
): ParsedHtml {
  const head = headOf(root);
  const own = savedAddress(html, head) ?? (fileName === null ? null : addressByName(fileName, root));
  const from = url === null ? own : withoutArchive(url);
  const about = { address: from?.url ?? null, ownAddress: own?.url ?? null, documentTitle: head.title };
  const reason = reasonAgainst(from);
  if (reason !== null) return { ...NOTHING, ...about, reason };

  const parsed = readPage(root, about.address, { isShown: shownIn(root), articleKeys });
  const { page, record, links, next } = parsed;
  return {
    ...about,
    page,
    record: record !== null && from?.archivedAt ? { ...record, archivedAt: from.archivedAt } : record,
    links,
    next,
    reason: parsed.isTranslated ? "translated" : page === "none" ? "no-article" : null,
    needsArticleFinder: parsed.needsArticleFinder && html.length <= MOST_FOR_FINDER,
  };
}

const NOTHING = { page: "none", record: null, links: [], next: null, needsArticleFinder: false } as const;

function reasonAgainst(from: SavedAddress | null): NoRecordReason | null {
  if (from === null) return "no-address";
  return readAddress(from.url) === null ? "other-host" : null;
}
