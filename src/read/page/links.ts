/** Articles that a list page names, in order, each once; and where the list goes on. */
import type { ArticleLink } from "../../record";
import { dayOf, findDate, isoDay } from "../line/dates";
import { readAddress, withoutFragment } from "./address";
import type { Block } from "./blocks";

const NEXT_PAGE = /^(?:下一页|下页|后一页|下一頁)$/u;
/** `[11-10]` · `11月10日` */
const SHORT_DATE = /(?<![\d.])(?<month>\d{1,2})(?:[-/]|月)(?<date>\d{1,2})日?(?![\d.])/u;
/** Nothing but a date, with or without a time and brackets. */
const DATE_ALONE = /^[[(]?(?:(?:\d{4}|\d{2})[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?[\])]?$/u;
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
      const date = known?.date ?? dateBeside(blocks, i, address.day);
      const link = {
        url: known?.url ?? address.url,
        title: known && known.title.length >= title.length ? known.title : title,
        date,
      };
      found.set(address.id, link);
    }
  });
  return { links: [...found.values()], next };
}

/** In the link's own block, or alone in the block before or after it (table cells). */
function dateBeside(blocks: readonly Block[], at: number, day: string | null): string | null {
  const own = dayPrintedIn(blocks[at]?.plain ?? "", day);
  if (own !== null) return own;
  for (const neighbour of [blocks[at + 1], blocks[at - 1]]) {
    if (neighbour && neighbour.anchors.length === 0 && DATE_ALONE.test(neighbour.plain))
      return dayPrintedIn(neighbour.plain, day);
  }
  return null;
}

/** @param day the day in the link's address, which gives a printed `11-10` its year */
function dayPrintedIn(plain: string, day: string | null): string | null {
  const printed = findDate(plain);
  if (printed) return dayOf(printed.iso);
  const { month = "", date = "" } = SHORT_DATE.exec(plain)?.groups ?? {};
  return day !== null && date !== "" && isoDay(day.slice(0, 4), month, date) === day ? day : null;
}

function resolve(href: string, base: URL): URL | null {
  try {
    const url = new URL(href, base);
    return /^https?:$/u.test(url.protocol) ? url : null;
  } catch {
    return null; // a broken address is no link
  }
}
