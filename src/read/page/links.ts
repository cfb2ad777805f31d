/** Articles that a list page names, in order, each once; and where the list continues. */
import type { ArticleLink } from "../../record";
import { dayOf, findDate, isoDay } from "../line/dates";
import { halfWidth } from "../line/text";
import { readAddress, withoutFragment } from "./address";
import type { Anchor } from "./anchors";
import type { Block } from "./blocks";

const NEXT_PAGE = /^(?:下一页|下页|后一页|下一頁)$/u;
/** `[11-10]` · `11月10日` */
const SHORT_DATE = /(?<![\d.])(?<month>\d{1,2})(?:[-/]|月)(?<date>\d{1,2})日?(?![\d.])/u;
/** Nothing but a date, with or without a time and brackets. */
const DATE_ALONE = /^[[(]?(?:(?:\d{4}|\d{2})[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?: \d{1,2}:\d{2}(?::\d{2})?)?[\])]?$/u;
/** `…` · `[详细]` · `查看全文>>`: the link's own text is not its title. */
const CUT_SHORT = /(?:…|\.{2,})$/u;
const DETAILS =
  /^[[(【<]*(?:详细|全文|详情|更多|阅读(?:全文|更多)|查看(?:全文|详情|更多)|点击(?:查看|阅读))[\])】>»]*$/u;
/** Picture links and buttons have shorter texts than titles. */
const MIN_TITLE = 4;
/** What is printed beside a link with its date is an outlet or a section; more is a teaser, with days of its own. */
const MAX_BESIDE = 24;
const TEASER = /[,。;!?…]/u;
/** A list prints a day that is at most so many days from the one in the address. */
const MAX_DAYS = 31;
const DAY_MS = 86_400_000;

export interface LinkList {
  readonly links: readonly ArticleLink[];
  readonly next: string | null;
}

/** @param base what relative addresses are resolved against */
export function readLinks(blocks: readonly Block[], base: URL): LinkList {
  const found = new Map<string, ArticleLink>();
  let next: string | null = null;
  for (const place of anchorPlaces(blocks)) {
    const url = resolve(place.anchor.href, base);
    if (url === null) continue;
    if (NEXT_PAGE.test(place.anchor.text)) next ??= withoutFragment(url);
    else addArticle(found, place, url);
  }
  return { links: [...found.values()], next };
}

/** A link, with the texts beside it and the blocks around its own. */
interface AnchorPlace {
  readonly anchor: Anchor;
  /** Behind it and before it; what is not known is undefined. */
  readonly texts: readonly (string | undefined)[];
  readonly neighbours: readonly (Block | undefined)[];
}

function anchorPlaces(blocks: readonly Block[]): AnchorPlace[] {
  return blocks.flatMap((block, i) => {
    const gaps = block.anchors.length === 0 ? [] : textsBetweenLinks(block);
    const neighbours = [blocks[i + 1], blocks[i - 1]];
    return block.anchors.map((anchor, n) => ({ anchor, texts: [gaps[n + 1], gaps[n]], neighbours }));
  });
}

/** The first address and date of an article, and the longest title. */
function addArticle(found: Map<string, ArticleLink>, { anchor, texts, neighbours }: AnchorPlace, url: URL): void {
  const address = readAddress(url);
  if (address?.id == null) return;
  const title = titleOf(anchor);
  const known = found.get(address.id);
  if (title.length < MIN_TITLE && !known) return;
  found.set(address.id, {
    url: known?.url ?? address.url,
    title: known && known.title.length >= title.length ? known.title : title,
    date: known?.date ?? dateBeside(texts, neighbours, address.day),
  });
}

/** Empty for a link that names no article: `[详细]`. */
function titleOf({ text, title }: Anchor): string {
  if (DETAILS.test(halfWidth(text))) return title ?? "";
  return title !== null && CUT_SHORT.test(text) ? title : text;
}

/** Behind or before the link in its own block, or alone in the block after or before it (table cells). */
function dateBeside(
  texts: readonly (string | undefined)[],
  neighbours: readonly (Block | undefined)[],
  day: string | null,
): string | null {
  for (const text of texts) {
    const isTeaser = text === undefined || text.length > MAX_BESIDE || TEASER.test(text);
    const date = isTeaser ? null : dayPrintedIn(text, day);
    if (date !== null) return date;
  }
  const alone = neighbours.find((block) => block?.anchors.length === 0 && DATE_ALONE.test(block.plain));
  return alone ? dayPrintedIn(alone.plain, day) : null;
}

/** What a block prints before its first link, between its links and behind the last; nothing where links overlap. */
function textsBetweenLinks({ text, anchors }: Block): readonly string[] {
  let from = 0;
  const gaps: string[] = [];
  for (const { text: linked } of anchors) {
    const start = text.indexOf(linked, from);
    if (start < 0) return [];
    gaps.push(halfWidth(text.slice(from, start)).trim());
    from = start + linked.length;
  }
  return [...gaps, halfWidth(text.slice(from)).trim()];
}

/** @param day the day in the link's address, which gives a printed `11-10` its year */
function dayPrintedIn(plain: string, day: string | null): string | null {
  const printed = findDate(plain);
  if (printed) return dayOf(printed.iso);
  const { month = "", date = "" } = SHORT_DATE.exec(plain)?.groups ?? {};
  return day === null || date === "" ? null : nearestDay(Number(day.slice(0, 4)), month, date, day);
}

/** The printed month and day in the year that is nearest to the address: lists print 12-31 beside an address of January. */
function nearestDay(year: number, month: string, date: string, day: string): string | null {
  const days = [year, year - 1, year + 1].flatMap((y) => isoDay(String(y), month, date) ?? []);
  return days.find((iso) => Math.abs(Date.parse(iso) - Date.parse(day)) <= MAX_DAYS * DAY_MS) ?? null;
}

function resolve(href: string, base: URL): URL | null {
  try {
    const url = new URL(href, base);
    return /^https?:$/u.test(url.protocol) ? url : null;
  } catch {
    return null; // a broken address is no link
  }
}
