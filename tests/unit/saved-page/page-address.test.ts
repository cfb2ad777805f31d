import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { describe, expect, test } from "vitest";
import { addressByName, savedAddress, withoutArchive } from "../../../src/saved-page/page-address";
import { headOf } from "../../../src/saved-page/page-head";
import { readHtml } from "../../../src/saved-page/read-html";

const numbered = (n: number) => `http://www.cnnb.com.cn/nbzfxwfbh/system/2023/06/01/03049000${n}.shtml`;

/** The places of an address in a saved page, in the order in which they are believed; the n-th has the n-th address. */
const START = `<!-- saved from url=(0066)${numbered(1)} -->`;
const SINGLE_FILE = `<!--\n Page saved with SingleFile \n url: ${numbered(2)} \n saved date: Thu Jun 01 2023\n-->`;
const SCRAP_BOOK = ` data-scrapbook-source="${numbered(3)}" data-scrapbook-create="20230601081500000"`;
const SAVE_PAGE = `<meta name="savepage-url" content="${numbered(4)}">`;
const MHTML = `From: <Saved by Blink>\nSnapshot-Content-Location: ${numbered(5)}\nSubject: x\n\n`;
const CANONICAL = `<link rel="Canonical" href="${numbered(6)}">`;
const BASE = `<base href="${numbered(7)}">`;

function htmlOf(places: readonly string[]): string {
  const [start = "", single = "", scrap = "", save = "", mhtml = "", canonical = "", base = ""] = places;
  return `${mhtml}${start}<!doctype html><html${scrap}>${single}<head>${base}${canonical}${save}<title>x</title></head><body><link rel="canonical" href="http://example.com/"></body></html>`;
}

const rootOf = (html: string) => parse(html, { treeAdapter: adapter });
const addressOf = (html: string) => savedAddress(html, headOf(rootOf(html)));

describe("a saved page's address", () => {
  const places = [START, SINGLE_FILE, SCRAP_BOOK, SAVE_PAGE, MHTML, CANONICAL, BASE];
  test.each(places.map((_, i) => [i + 1]))("is that of place %i where the places before it have none", (n) => {
    // The head of an MHTML file is text, which leaves a page after it without a head.
    const html = htmlOf(places.map((place, i) => (i + 1 < n || (place === MHTML && n < 5) ? "" : place)));
    expect(addressOf(html)?.url.href).toBe(numbered(n));
  });

  test.each<[name: string, html: string, url: string | null]>([
    ["none", htmlOf([]), null],
    [
      "that of the next place where one is no address of the web",
      htmlOf(["<!-- saved from url=(0014)about:internet -->", SINGLE_FILE]),
      numbered(2),
    ],
    ["not a path alone", '<html><head><base href="/nbzfxwfbh/"></head></html>', null],
    ["not that of a mark deep in the page", `${" ".repeat(4096)}${START}`, null],
    ["that of a mark near its start", `${" ".repeat(3900)}${START}`, numbered(1)],
  ])("is %s", (_, html, url) => {
    expect(addressOf(html)?.url.href ?? null).toBe(url);
  });
});

describe("a copy of an archive", () => {
  const archived = { url: numbered(1), archivedAt: "2023-09-18T03:04:05Z" };
  test.each<[url: string, found: { url: string; archivedAt: string | null }]>([
    [`https://web.archive.org/web/20230918030405/${numbered(1)}`, archived],
    [`http://web.archive.org/web/20230918030405if_/${numbered(1)}`, archived],
    [`https://web.archive.org/web/20230918030405id_/${numbered(1)}?a=1`, { ...archived, url: `${numbered(1)}?a=1` }],
    ...[
      `https://web.archive.org/web/2023091803040/${numbered(1)}`,
      `https://web.archive.org/web/20230918030405js_/${numbered(1)}`,
      `https://web.archive.org/web/20239918030405/${numbered(1)}`,
      `https://web.archive.org/save/20230918030405/${numbered(1)}`,
      `https://notweb.archive.org/web/20230918030405/${numbered(1)}`,
      `https://web.archive.org.example.com/web/20230918030405/${numbered(1)}`,
      numbered(1),
    ].map((url): [string, { url: string; archivedAt: null }] => [url, { url, archivedAt: null }]),
  ])("%s", (url, found) => {
    const { url: own, archivedAt } = withoutArchive(new URL(url));
    expect({ url: own.href, archivedAt }).toEqual(found);
  });
});

describe("a file named by an article's number has the address to which the page links", () => {
  const link = (url: string) => `<a href="${url}">打印本页</a>`;
  test.each<[name: string, fileName: string, body: string, url: string | null]>([
    ["that it links to", "030490001.html", link(numbered(1)), numbered(1)],
    ["that it links to several times", "030490001.html", link(numbered(1)) + link(`${numbered(1)}#top`), numbered(1)],
    ["for a second copy of the file", "030490001 (1).shtml.html", link(numbered(1)), numbered(1)],
    [
      "none where it links to two of that number",
      "030490001.html",
      link(numbered(1)) + link(numbered(1).replace("/nbzfxwfbh", "")),
      null,
    ],
    ["none where it links to another number", "030490002.html", link(numbered(1)), null],
    ["none of another site", "030490001.html", link(numbered(1).replace("cnnb", "copy")), null],
    ["none for a name with more digits", "0304900011.html", link(numbered(1)), null],
    ["none for a name in words", "夜市030490001.html", link(numbered(1)), null],
  ])("%s", (_, fileName, body, url) => {
    expect(addressByName(fileName, rootOf(body))?.url.href ?? null).toBe(url);
  });
});

describe("a page without a record says why", () => {
  const article =
    "<h1>夜市怎样管？</h1><p>中国宁波网 23年06月01日</p><p>记者提问：夜市怎样管？</p><p>陆知行答：管得住。</p>";
  const page = (htmlClass: string, head: string, body = article) =>
    `<html class="${htmlClass}"><head>${head}<title>夜市怎样管？</title></head><body>${body}</body></html>`;
  test.each<[name: string, html: string, reason: string | null]>([
    ["an article has one", page("", CANONICAL), null],
    ["no address", page("", ""), "no-address"],
    ["another host", page("", CANONICAL.replace("cnnb", "copy")), "other-host"],
    ["a translation by the browser", page("js translated-ltr", CANONICAL), "translated"],
    ["a translation from right to left", page("translated-rtl", CANONICAL), "translated"],
    ["a class that only begins so is no translation", page("translated-ltr-off", CANONICAL), null],
    ["no article", page("", CANONICAL, ""), "no-article"],
    [
      "a list has no reason, as it is one",
      page("", `<base href="http://www.cnnb.com.cn/nbzfxwfbh/">`, `<a href="${numbered(1)}">夜市怎样管？</a>`),
      null,
    ],
  ])("%s", (_, html, reason) => {
    expect(readHtml(html, rootOf(html), { url: null, fileName: null }).reason).toBe(reason);
  });

  test("an archived copy says when it was taken", () => {
    const html = page("", CANONICAL.replace("http://", "https://web.archive.org/web/20230918030405/http://"));
    const { record } = readHtml(html, rootOf(html), { url: null, fileName: null });
    expect([record?.url, record?.archivedAt]).toEqual([numbered(6), "2023-09-18T03:04:05Z"]);
  });
});
