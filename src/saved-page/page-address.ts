/** Which address a saved page carries. Each program that saves pages writes it in a place of its own. */
import { readAddress, withoutFragment } from "../read/page/address";
import type { PageNode } from "../read/page/walk";
import type { PageHead } from "./page-head";

export interface SavedAddress {
  readonly url: URL;
  /** When an archive took the copy, ISO 8601 in UTC; null for a page that is no archive's. */
  readonly archivedAt: string | null;
}

/** Programs write their mark over the page, before anything long. */
const START = 4096;

/** The places, in the order in which they are believed. */
const PLACES: readonly ((head: PageHead, start: string) => string | null | undefined)[] = [
  // <!-- saved from url=(0067)http://www.cnnb.com.cn/… -->: Chromium, Internet Explorer
  (_, start) => /<!-- ?saved from url=\(\d+\)(?<url>\S+) ?-->/u.exec(start)?.groups?.url,
  // <!-- Page saved with SingleFile \n url: http://www.cnnb.com.cn/… \n saved date: …
  (_, start) => /<!--\s*Page saved with SingleFile\s+url: ?(?<url>\S+)/u.exec(start)?.groups?.url,
  // <html data-scrapbook-source="http://www.cnnb.com.cn/…">: WebScrapBook
  ({ rootAttributes }) => rootAttributes.get("data-scrapbook-source"),
  // <meta name="savepage-url" content="http://www.cnnb.com.cn/…">: SavePage WE
  ({ meta }) => meta.get("savepage-url"),
  // Snapshot-Content-Location: http://www.cnnb.com.cn/…: the head of an MHTML file
  (_, start) => /^Snapshot-Content-Location: ?(?<url>\S+)/imu.exec(start)?.groups?.url,
  ({ canonical }) => canonical,
  ({ base }) => base,
];

/** @returns null where the page carries no address of the web */
export function savedAddress(html: string, head: PageHead): SavedAddress | null {
  const start = html.slice(0, START);
  for (const place of PLACES) {
    const address = place(head, start) ?? "";
    if (URL.canParse(address) && isOfWeb(new URL(address))) return withoutArchive(new URL(address));
  }
  return null;
}

function isOfWeb({ protocol }: URL): boolean {
  return protocol === "http:" || protocol === "https:";
}

/** `/web/20230918030405/http://www.cnnb.com.cn/…`, also `/web/20230918030405if_/…` */
const WAYBACK_PATH =
  /^\/web\/(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)(?:if_|id_)?\/(?<url>https?:\/\/.+)$/u;

/** A copy of the Wayback Machine is of the address that was archived. */
export function withoutArchive(url: URL): SavedAddress {
  const own = { url, archivedAt: null };
  if (url.hostname !== "web.archive.org") return own;
  const found = WAYBACK_PATH.exec(url.pathname + url.search + url.hash)?.groups;
  if (found === undefined || !URL.canParse(found.url ?? "")) return own;
  const { year, month, day, hour, minute, second } = found;
  const archivedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return Number.isNaN(Date.parse(archivedAt)) ? own : { url: new URL(found.url ?? ""), archivedAt };
}

/** `030407154.html` · `030407154_02 (1).htm`: Firefox names a page so that has no title. */
const NUMBER_AS_NAME = /^(?<id>\d{9})(?:_\d{1,3})?(?: ?\(\d+\))?(?:\.[a-z]+)*$/iu;

/**
 * The one address of the site with the article's number that the page links to. None is made up from a date.
 * @param fileName without its folder
 */
export function addressByName(fileName: string, root: PageNode): SavedAddress | null {
  const id = NUMBER_AS_NAME.exec(fileName)?.groups?.id;
  if (id === undefined) return null;
  const found = new Set<string>();
  for (const href of hrefsIn(root)) {
    if (!URL.canParse(href)) continue;
    const { url } = withoutArchive(new URL(href));
    if (readAddress(url)?.id === id) found.add(withoutFragment(url));
  }
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : { url: new URL(only), archivedAt: null };
}

function hrefsIn(root: PageNode): readonly string[] {
  const hrefs: string[] = [];
  const stack: PageNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nextSibling) stack.push(node.nextSibling);
    if (node.firstChild) stack.push(node.firstChild);
    if (node.tagName?.toLowerCase() !== "a") continue;
    for (const { name, value } of node.attributes ?? []) if (name === "href") hrefs.push(value);
  }
  return hrefs;
}
