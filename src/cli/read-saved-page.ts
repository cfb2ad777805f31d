/** Saved pages: bytes to text as a browser would decode them, text to a tree, and the address the page carries. */
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { readPage } from "../read/read-page";
import type { PageNode } from "../read/walk";
import type { ArticleLink, PageKind, PressRecord } from "../record";
import { findArticleIn } from "./find-article";
import { shownIn } from "./shown";

export interface SavedPageReading {
  readonly page: PageKind;
  readonly record: PressRecord | null;
  readonly links: readonly ArticleLink[];
}

/** @param url the page's address where the caller knows it; else the page's own marks tell it, or it is `none` */
export function readFileBytes(bytes: Uint8Array, url: string | null): SavedPageReading {
  const html = decode(bytes);
  const root: PageNode = parse(html, { treeAdapter: adapter });
  const address = url === null ? addressIn(html, root) : parseUrl(url);
  const isShown = shownIn(root);
  const reading = readPage(root, address, { isShown });
  const needsHelp = !reading.formIsKnown && html.length <= MOST_FOR_FINDER;
  const { page, record, links } = needsHelp
    ? readPage(root, address, { isShown, articleKeys: findArticleIn(html) })
    : reading;
  return { page, record, links };
}

/** No article of the site comes near; on larger pages a general finder takes long and finds little. */
const MOST_FOR_FINDER = 100_000;

/** The browser declares a charset within this many bytes, or not at all. */
const PRESCAN = 4096;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<name>[\w-]+)/iu;

export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, PRESCAN));
  const name = CHARSET.exec(head)?.groups?.name?.toLowerCase() ?? "utf-8";
  return decoderFor(/^gb/u.test(name) ? "gb18030" : name).decode(bytes);
}

function decoderFor(name: string): TextDecoder {
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder("utf-8"); // a charset that no browser knows
  }
}

/** `<!-- saved from url=(0067)http://www.cnnb.com.cn/... -->`, which browsers write over the page. */
const SAVED_FROM = /<!-- ?saved from url=\(\d+\)(?<url>\S+) ?-->/u;

function addressIn(html: string, root: PageNode): URL | null {
  const saved = SAVED_FROM.exec(html.slice(0, PRESCAN))?.groups?.url;
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
