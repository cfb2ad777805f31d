import type { PageNode } from "../read/page/walk";

/** Browsers write their mark over the page, before anything long. */
const START = 4096;
/** `<!-- saved from url=(0067)http://www.cnnb.com.cn/... -->`, which browsers write over the page. */
const SAVED_FROM = /<!-- ?saved from url=\(\d+\)(?<url>\S+) ?-->/u;

/** Which address a saved page carries: the browser's own mark, else that of its head; null where it carries none. */
export function addressIn(html: string, root: PageNode): URL | null {
  const saved = SAVED_FROM.exec(html.slice(0, START))?.groups?.url;
  return parseUrl(
    saved ?? headAttribute(root, "link", "href", "canonical") ?? headAttribute(root, "base", "href", null) ?? "",
  );
}

function headAttribute(root: PageNode, tag: string, name: string, rel: string | null): string | null {
  const stack: PageNode[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const attributes = new Map([...(node.attributes ?? [])].map((a) => [a.name.toLowerCase(), a.value]));
    const isWanted =
      node.tagName?.toLowerCase() === tag && (rel === null || attributes.get("rel")?.toLowerCase() === rel);
    if (isWanted && attributes.has(name)) return attributes.get(name) ?? null;
    if (node.tagName?.toLowerCase() === "body") continue;
    if (node.nextSibling) stack.push(node.nextSibling);
    if (node.firstChild) stack.push(node.firstChild);
  }
  return null;
}

function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
