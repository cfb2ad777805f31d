import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { encodeGbk } from "../support/gbk";
import { click, clickElement } from "./browser/controls";
import type { Surface } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import { articlePage, LIST, serveList, standIn } from "./browser/stand-in";
import { until } from "./browser/until";

const HTML = { "content-type": "text/html" };
/** No test serves this host: a request to it ends the run with a failure. */
const FOREIGN = "http://foreign.example/landing.html";
const LOGIN = "http://www.cnnb.com.cn/login.shtml";

const LOGIN_PAGE =
  '<!doctype html><meta charset="utf-8"><title>用户登录</title><h1>用户登录</h1><p>请输入账号和密码。</p>';
const CAPTCHA_PAGE =
  '<!doctype html><meta charset="utf-8"><title>请完成安全验证</title><h1>请完成安全验证</h1><p>您的访问过于频繁。</p>';
const ERROR_PAGE =
  '<!doctype html><meta charset="utf-8"><title>系统提示</title><h1>系统提示</h1><p>系统繁忙，请稍后再试。</p>';

/** The n-th article's page in UTF-8, whatever the page says of its charset. */
const sourceOf = (n: number) => Buffer.from(articlePage(standIn(n)));
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

/** What the server does at an article's address, and what the batch says of the article. */
const CASES: readonly (readonly [
  number: number,
  answer: ((response: ServerResponse) => void) | null,
  state: string,
])[] = [
  [0, null, "已收下"],
  [1, redirect(LOGIN), "要登录才能看"],
  [2, redirect(FOREIGN), "网站把它转到了别的网站，没有读"],
  [3, redirect("http://news.cnnb.com.cn/system/2022/11/04/030500003.shtml"), "网站把它转到了别的网站，没有读"],
  [4, redirect(standIn(0).url), "网站给的是另一篇，没有收下"],
  [5, send(encodeGbk(articlePage(standIn(0)))), "网站给的是另一篇，没有收下"],
  [6, send(encodeGbk(articlePage(standIn(6))).subarray(0, 900)), "没收全，网页只传来一部分"],
  [7, send(sourceOf(7), { "content-type": "text/html; charset=utf-8" }), "已收下"],
  [
    8,
    send(encodeGbk(articlePage(standIn(8)).replace(/<meta[^>]*>/u, "")), { "content-type": "text/html; charset=GBK" }),
    "已收下",
  ],
  [9, endless, "页面太大"],
  [10, send(ERROR_PAGE), "网站给的不像文章，没有收下"],
  [11, send("not gzip at all", { ...HTML, "content-encoding": "gzip" }), "没有回应"],
  [12, null, "已收下"],
  [13, byteASecond, "半分钟内没有传完"],
  [14, send(CAPTCHA_PAGE), "等待"],
  [15, null, "等待"],
];

function states(library: Surface): Promise<readonly string[]> {
  return library.evaluate(() =>
    [...document.querySelectorAll(".item-state")].map(({ textContent }) => textContent ?? ""),
  );
}

const stateOfBatch = (library: Surface) =>
  library.evaluate(() => document.querySelector(".batch-state")?.textContent ?? "");

inEachBrowser((session) => {
  test("a bad server: nothing is saved but the articles that were asked for, and each fault has its word", async () => {
    const { driver, site } = session();
    serveList(
      site,
      LIST,
      CASES.map(([n]) => standIn(n)),
    );
    site.answer(LOGIN, send(LOGIN_PAGE));
    for (const [n, answer] of CASES) if (answer !== null) site.answer(standIn(n).url, answer);

    await driver.gotoExtension("library.html#batches");
    await clickElement(driver.page, ".list-address input");
    await driver.page.type(LIST);
    await click(driver.page, "读取列表");
    await until("the list is there", async () => (await states(driver.page)).length === CASES.length);
    await click(driver.page, "开始收集");
    await until("the captcha has stopped it", async () => /安全验证/u.test(await stateOfBatch(driver.page)), 115_000);
    expect(await states(driver.page)).toEqual(CASES.map(([, , state]) => state));

    // The captcha was asked for once: a site that suspects a machine is left alone.
    expect(site.asked.filter((url) => url === standIn(14).url)).toHaveLength(1);
    await driver.gotoExtension("library.html#articles");
    const titles = () =>
      driver.page.evaluate(() =>
        [...document.querySelectorAll(".title-button")].map(({ textContent }) => textContent ?? ""),
      );
    const saved = CASES.filter(([, , state]) => state === "已收下").map(([n]) => standIn(n).title);
    await until("the table is drawn", async () => (await titles()).length >= saved.length);
    expect([...(await titles())].sort()).toEqual([...saved].sort());
  });
});
