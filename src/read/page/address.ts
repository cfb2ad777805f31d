/** What a page's address says of it: whether it is of the site, of the press section, an article. */
import { ARTICLE_PATH, HOST, SECTION_PATH } from "../../site";
import { isoDay } from "../line/dates";

export interface Address {
  /** Without fragment. */
  readonly url: string;
  readonly inSection: boolean;
  /** The nine-digit number, null for pages that are no article. */
  readonly id: string | null;
  /** The day in the path, which can be a day off the printed one. */
  readonly day: string | null;
}

/** @returns null for pages of other hosts, whatever their path: mirrors copy the whole section */
export function readAddress(url: URL): Address | null {
  if (!/^https?:$/u.test(url.protocol) || !isSiteHost(url.hostname)) return null;
  const article = ARTICLE_PATH.exec(url.pathname)?.groups;
  return {
    url: withoutFragment(url),
    inSection: `${url.pathname}/`.includes(SECTION_PATH),
    id: article?.id ?? null,
    day: article ? isoDay(article.year ?? "", article.month ?? "", article.day ?? "") : null,
  };
}

/** `…/030407154_02.shtml` → `02`; null for the first page of an article. */
export function laterPageOf(url: string): string | null {
  return (URL.canParse(url) && ARTICLE_PATH.exec(new URL(url).pathname)?.groups?.page) || null;
}

export function withoutFragment(url: URL): string {
  return url.href.replace(/#.*$/u, "");
}

function isSiteHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/u, "");
  return host === HOST || host.endsWith(`.${HOST}`);
}
