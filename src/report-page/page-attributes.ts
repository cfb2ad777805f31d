/** Which attributes of a page a report has: those that the reader looks at, and what a person knows an element by. */
import { HOST } from "../site";
import { anonymousQuery } from "./anonymous-address";

/** Longer values are data of the page's scripts. */
const LONGEST_VALUE = 200;
const KEPT = ["lang", "id", "class", "title"] as const;
const WITH_ADDRESS: ReadonlySet<string> = new Set(["a", "base"]);
/** In the place of an address of another site: an element with an address is still a link. */
const ELSEWHERE = "#";

/** @param attribute gives null for an attribute that the element does not have; @returns markup with a space before each */
export function attributesOf(tag: string, attribute: (name: string) => string | null, page: URL): string {
  const kept = KEPT.flatMap((name) => {
    const value = attribute(name);
    return value === null || value === "" || value.length > LONGEST_VALUE ? [] : [`${name}="${quoted(value)}"`];
  });
  const href = WITH_ADDRESS.has(tag) ? attribute("href") : null;
  return [...kept, ...(href === null ? [] : [`href="${quoted(ownAddress(href, page))}"`])].map((a) => ` ${a}`).join("");
}

/** @returns the address as the page writes it, without what may say who reads; `#` for one of another site */
function ownAddress(href: string, page: URL): string {
  const url = URL.canParse(href, page.href) ? new URL(href, page) : null;
  if (url === null || !/^https?:$/u.test(url.protocol) || !isOfSite(url.hostname)) return ELSEWHERE;
  const [path = ""] = href.split(/[?#]/u);
  return `${withoutUser(path)}${anonymousQuery(url)}` || ELSEWHERE;
}

function isOfSite(host: string): boolean {
  return host === HOST || host.endsWith(`.${HOST}`);
}

/** `//somebody:secret@www.cnnb.com.cn/` */
function withoutUser(path: string): string {
  return path.replace(/^(?<start>[a-z]*:?\/\/)[^/@]*@/iu, "$<start>");
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;" };

function quoted(value: string): string {
  return value.replace(/[&"<]/gu, (mark) => ESCAPES[mark] ?? mark);
}
