import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { encodeGbk } from "../support/gbk";
import { click, clickElement } from "./browser/controls";
import type { Surface } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import type { Session } from "./browser/session";
import { articlePage, LIST, SECOND_LIST, serveList, standIn } from "./browser/stand-in";
import { until } from "./browser/until";

const HTML = { "content-type": "text/html" };
/** No test serves this host: a request to it ends the run with a failure. */
const FOREIGN = "http://foreign.example/landing.html";
/** Of the site, but another host than the list's. */
const OTHER_HOST = "http://news.cnnb.com.cn/system/2022/11/04/030500003.shtml";
const LOGIN = "http://www.cnnb.com.cn/login.shtml";

const LOGIN_PAGE =
  '<!doctype html><meta charset="utf-8"><title>用户登录</title><h1>用户登录</h1><p>请输入账号和密码。</p>';
const CAPTCHA_PAGE =
  '<!doctype html><meta charset="utf-8"><title>请完成安全验证</title><h1>请完成安全验证</h1><p>您的访问过于频繁。</p>';
const ERROR_PAGE =
  '<!doctype html><meta charset="utf-8"><title>系统提示</title><h1>系统提示</h1><p>系统繁忙，请稍后再试。</p>';

/** The n-th article's page in UTF-8, whatever the page says of its charset. */
const sourceOf = (n: number) => Buffer.from(articlePage(standIn(n)));
const withoutCharset = (n: number) => articlePage(standIn(n)).replace(/<meta[^>]*>/u, "");
const send =
  (bytes: string | Uint8Array, headers: object = HTML) =>
  (response: ServerResponse) =>
    void response.writeHead(200, { ...headers }).end(bytes);
const redirect = (to: string) => (response: ServerResponse) => void response.writeHead(302, { location: to }).end();

function endless(response: ServerResponse): void {
  response.writeHead(200, HTML);
  const more = () => {
    while (!response.destroyed && response.write("x".repeat(100_000)));
  };
  response.on("drain", more);
  more();
}

function byteASecond(response: ServerResponse): void {
  response.writeHead(200, HTML).write("<html>");
  const timer = setInterval(() => response.write(" "), 1000);
  response.on("close", () => clearInterval(timer));
}

type Case = readonly [number: number, answer: ((response: ServerResponse) => void) | null, state: string];

/** What the server does at an article's address, and what the batch says of the article. */
const FAULTS: readonly Case[] = [
  [0, null, "已收下"],
  [1, redirect(LOGIN), "要登录才能看"],
  [2, redirect(FOREIGN), "网站把它转到了别的网站，没有读"],
  [3, redirect(OTHER_HOST), "网站把它转到了别的网站，没有读"],
  [4, redirect(standIn(0).url), "网站给的是另一篇，没有收下"],
  [5, send(encodeGbk(articlePage(standIn(0)))), "网站给的是另一篇，没有收下"],
  [6, send(encodeGbk(articlePage(standIn(6))).subarray(0, 500)), "没收全，网页只传来一部分"],
  [7, send(sourceOf(7), { "content-type": "text/html; charset=utf-8" }), "已收下"],
  [8, send(encodeGbk(withoutCharset(8)), { "content-type": "text/html; charset=GBK" }), "已收下"],
  [9, endless, "页面太大"],
  [10, send(ERROR_PAGE), "网站给的不像文章，没有收下"],
  [11, send(CAPTCHA_PAGE), "等待"],
  [12, null, "等待"],
];

/** Faults for which the batch waits. */
const SLOW_FAULTS: readonly Case[] = [
  [20, send("not gzip at all", { ...HTML, "content-encoding": "gzip" }), "没有回应"],
  [21, byteASecond, "半分钟内没有传完"],
  [22, null, "已收下"],
];

function states(library: Surface): Promise<readonly string[]> {
  return library.evaluate(() =>
    [...document.querySelectorAll(".batch:first-of-type .item-state")].map(({ textContent }) => textContent ?? ""),
  );
}

const stateOfBatch = (library: Surface) =>
  library.evaluate(() => document.querySelector(".batch-state")?.textContent ?? "");

async function collect({ driver, site }: Session, list: string, cases: readonly Case[], end: string): Promise<void> {
  serveList(
    site,
    list,
    cases.map(([n]) => standIn(n)),
  );
  for (const [n, answer] of cases) if (answer !== null) site.answer(standIn(n).url, answer);
  await driver.gotoExtension("library.html#batches");
  await clickElement(driver.page, ".list-address input");
  await driver.page.type(list);
  await click(driver.page, "读取列表");
  await until("the list is there", async () => (await states(driver.page)).length === cases.length);
  await click(driver.page, "开始收集");
  await until("the batch has ended", async () => (await stateOfBatch(driver.page)).startsWith(end), 110_000);
}

inEachBrowser((session) => {
  test("of a bad server's answers only the articles that were asked for are saved, and each fault has its word", async () => {
    const { driver, site } = session();
    site.answer(LOGIN, send(LOGIN_PAGE));
    await collect(session(), LIST, FAULTS, "网站要求安全验证");
    expect(await states(driver.page)).toEqual(FAULTS.map(([, , state]) => state));
    // A site that suspects a machine is left alone.
    expect(site.asked.filter((url) => url === standIn(11).url)).toHaveLength(1);

    await click(driver.page, "在收藏库里看这 3 篇");
    const titles = () =>
      driver.page.evaluate(() => [...document.querySelectorAll(".title-button")].map((each) => each.textContent ?? ""));
    await until("the table is drawn", async () => (await titles()).length > 0);
    expect((await titles()).toSorted()).toEqual([0, 7, 8].map((n) => standIn(n).title).toSorted());
  });

  test("a broken transfer and a stuck one are given up in time", async () => {
    await collect(session(), SECOND_LIST, SLOW_FAULTS, "已收完");
    expect((await states(session().driver.page)).slice(0, 3)).toEqual(SLOW_FAULTS.map(([, , state]) => state));
  });
});
