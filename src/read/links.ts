/** Articles that a list page names, in order, each once; and where the list goes on. */
import type { ArticleLink } from "../record";
import { readAddress, withoutFragment } from "./address";
import type { Block } from "./blocks";
import { DATE, toIso } from "./dates";

const NEXT_PAGE = /^(?:下一页|下页|后一页|下一頁)$/u;
const CUT_SHORT = /(?:…|\.{2,})$/u;
/** Picture links and buttons have shorter texts than titles. */
const MIN_TITLE = 4;

export interface LinkList {
  readonly links: readonly ArticleLink[];
  readonly next: string | null;
}

/** @param base what relative addresses are resolved against */
export function readLinks(blocks: readonly Block[], base: URL): LinkList {
  const found = new Map<string, ArticleLink>();
  let next: string | null = null;
  blocks.forEach((block, i) => {
    for (const anchor of block.anchors) {
      const url = resolve(anchor.href, base);
      if (!url) continue;
      if (NEXT_PAGE.test(anchor.text)) next ??= withoutFragment(url);
      const address = readAddress(url);
      if (address?.id == null || NEXT_PAGE.test(anchor.text)) continue;
      const title = anchor.title !== null && CUT_SHORT.test(anchor.text) ? anchor.title : anchor.text;
      const known = found.get(address.id);
      if (title.length < MIN_TITLE && !known) continue;
      const link = { url: known?.url ?? address.url, title: known && known.title.length >= title.length ? known.title : title, date: known?.date ?? dateBeside(blocks, i) };
      found.set(address.id, link);
    }
  });
  return { links: [...found.values()], next };
}

/** In the link's own block, or alone in the block before or after it (table cells). */
function dateBeside(blocks: readonly Block[], at: number): string | null {
  const own = dateIn(blocks[at]?.plain ?? "");
  if (own !== null) return own;
  for (const neighbour of [blocks[at + 1], blocks[at - 1]]) {
    if (neighbour && neighbour.anchors.length === 0 && neighbour.kind === "metadata" && neighbour.metadata?.date) return neighbour.metadata.date.slice(0, 10);
  }
  return null;
}

function dateIn(plain: string): string | null {
  const match = DATE.exec(plain);
  return match ? (toIso(match)?.slice(0, 10) ?? null) : null;
}

function resolve(href: string, base: URL): URL | null {
  try {
    const url = new URL(href, base);
    return /^https?:$/u.test(url.protocol) ? url : null;
  } catch {
    return null; // a broken address is no link
  }
}
