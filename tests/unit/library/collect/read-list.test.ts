// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readList } from "../../../../src/library/collect/read-list";
import { withLibrary } from "../../../../src/library/store/store";
import { RECORDS } from "../../../support/records";
import { siteAnswer } from "../../../support/site-answer";

const LIST = "http://www.cnnb.com.cn/nbzfxwfbh/index.shtml";
const ARTICLES = [1, 2].map((n) => `http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/03050000${n}.shtml`);

let said: unknown;

function page(links: readonly string[]): unknown {
  const items = links.map(
    (url, i) => `<li><a href="${url}">第${i + 1}个问题怎么解决？</a> <span>2022-11-10</span></li>`,
  );
  const html = `<html><head><title>宁波新闻发布-中国宁波网</title></head><body>
    <p>您当前的位置 ：<a href="/">中国宁波网</a> &gt; <a href="/nbzfxwfbh/">宁波新闻发布</a></p>
    <ul>${items.join("\n")}</ul><p><a href="index_2.shtml">下一页</a></p></body></html>`;
  return siteAnswer(html, LIST);
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.spyOn(browser.permissions, "contains").mockImplementation(async () => true);
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => [
    { id: 3, index: 0, highlighted: false, active: false, pinned: false, incognito: false, url: LIST },
  ]);
  vi.spyOn(browser.scripting, "executeScript").mockImplementation(async () => [{ frameId: 0, result: said }]);
  said = page(ARTICLES);
});

const batches = () => withLibrary((library) => library.batches());
const read = (typed: string, pages = 0) => withLibrary((library) => readList(library, typed, pages));

test("a list becomes a batch; what the library has is marked", async () => {
  await withLibrary((library) => library.save({ ...RECORDS.full, url: ARTICLES[0] ?? "", id: "030500001" }));
  expect(await read(`${LIST}#top`, 2)).toBeNull();
  expect(await batches()).toMatchObject([
    {
      listUrl: LIST,
      listTitle: "宁波新闻发布",
      state: "open",
      items: [{ state: { kind: "known" } }, { link: { url: ARTICLES[1] }, state: { kind: "waiting" } }],
      nextList: { url: LIST.replace("index", "index_2"), pages: 2 },
    },
  ]);
});

test.each<[name: string, typed: string, answer: unknown, problem: string]>([
  ["an address of another site", "http://copy.example.com/nbzfxwfbh/", null, "not-ours"],
  ["no address", "宁波新闻发布", null, "not-ours"],
  ["a page that is not there", LIST, { kind: "missing" }, "missing"],
  ["a site that does not answer", LIST, { kind: "unreachable" }, "unreachable"],
  ["a page without articles", LIST, page([]), "empty"],
  ["a captcha", LIST, siteAnswer("<p>请完成安全验证</p>", LIST), "captcha"],
  ["a login", LIST, siteAnswer("<title>用户登录</title><p>请先登录</p>", LIST), "login"],
  ["a list that ends in the middle", LIST, siteAnswer("<html><body><ul><li><a href=", LIST), "incomplete"],
  ["a redirect to another host", LIST, siteAnswer("", "http://copy.example.com/"), "unreachable"],
])("%s makes none, and says so", async (_, typed, answer, problem) => {
  said = answer;
  expect([await read(typed), await batches()]).toEqual([problem, []]);
});

test("without the permission no list is read, and what to do is said", async () => {
  vi.spyOn(browser.permissions, "contains").mockImplementation(async () => false);
  expect([await read(LIST), await batches()]).toEqual(["forbidden", []]);
});

test("a list that the library does not keep is said to be lost", async () => {
  const library = { row: async () => null, putBatch: () => Promise.reject(new Error("full")) };
  expect(await readList(library as unknown as Parameters<typeof readList>[0], LIST, 0)).toBe("not-stored");
});
