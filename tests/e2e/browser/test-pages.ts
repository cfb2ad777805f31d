import { readdirSync, readFileSync } from "node:fs";
import type { ArticleLink, PageKind, PressRecord } from "../../../src/record";
import type { Site } from "./site";

/** One case of `tests/pages`: the bytes of its page, its address, and what is to be read from it. */
export interface TestPage {
  readonly url: string;
  readonly bytes: Buffer;
  readonly expected: {
    readonly page: PageKind;
    readonly record: PressRecord | null;
    readonly links: readonly ArticleLink[];
  };
}

const PAGES = new URL("../../pages/", import.meta.url);

/** `<!-- saved from url=(0066)http://www.cnnb.com.cn/… -->`, a browser's own mark in a saved page. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(?<url>\S+) -->/u;

export function testPage(name: string): TestPage {
  const bytes = pageBytes(name);
  const url = addressIn(bytes);
  if (url === null) throw new Error(`tests/pages/${name}/page.html does not say where it was saved from`);
  return { url, bytes, expected: JSON.parse(readFileSync(new URL(`${name}/expected.json`, PAGES), "utf8")) };
}

/** Serves the page at its own address and returns it. */
export function serveTestPage(site: Site, name: string): TestPage {
  const page = testPage(name);
  site.serve(page.url, page.bytes);
  return page;
}

/** The names of all cases whose page says where it was saved from. */
export const TEST_PAGES: readonly string[] = readdirSync(PAGES).filter((name) => addressIn(pageBytes(name)) !== null);

function pageBytes(name: string): Buffer {
  return readFileSync(new URL(`${name}/page.html`, PAGES));
}

function addressIn(bytes: Buffer): string | null {
  return SAVED_FROM.exec(bytes.toString("latin1"))?.groups?.url ?? null;
}
