// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { addLink, type LinkResult } from "../../../../src/library/collect/add-link";
import { withLibrary } from "../../../../src/library/store/store";
import { siteAnswer } from "../../../support/site-answer";

const ARTICLE = "http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030500001.shtml";
const LIST = "http://www.cnnb.com.cn/nbzfxwfbh/index.shtml";
const TITLE = "菜场改造怎样收集意见？";
const ARTICLE_HTML = `<html><head><title>${TITLE}-宁波新闻发布-中国宁波网</title></head><body><h1>${TITLE}</h1>
  <p>http://www.cnnb.com.cn 中国宁波网 22年11月10日</p><p>记者提问：菜场改造以后还有哪些打算？</p>
  <p>陆知行答：我们走访了26个菜场，收集意见1280条。</p><p>编辑：苏晚晴</p></body></html>`;
const LIST_HTML = `<html><head><title>记者提问-宁波新闻发布-中国宁波网</title></head><body><p><a href="${ARTICLE}">${TITLE}</a></p></body></html>`;

let answer: object;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.spyOn(browser.permissions, "contains").mockImplementation(async () => true);
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => [
    { id: 3, index: 0, highlighted: false, active: false, pinned: false, incognito: false, url: LIST },
  ]);
  vi.spyOn(browser.scripting, "executeScript").mockImplementation(async () => [{ frameId: 0, result: answer }]);
});

const add = (url: string) => withLibrary((library) => addLink(new URL(url), library));

test("the link of an article saves it, and only once", async () => {
  answer = siteAnswer(ARTICLE_HTML, ARTICLE);
  const saved = { key: "030500001", title: TITLE };
  expect([await add(ARTICLE), await add(`${ARTICLE}#top`)]).toEqual([
    { kind: "saved", ...saved },
    { kind: "known", ...saved },
  ]);
});

test("the link of a list makes a batch that waits for the reader", async () => {
  answer = siteAnswer(LIST_HTML, LIST);
  const result = await add(LIST);
  const [batch] = await withLibrary((library) => library.batches());
  expect(result).toEqual({ kind: "list", batch: batch?.id, articles: 1 });
  expect([batch?.listTitle, batch?.state, batch?.items.map(({ state }) => state.kind)]).toEqual([
    "记者提问",
    "open",
    ["waiting"],
  ]);
});

test.each<[name: string, url: string, answer: object, kind: LinkResult["kind"]]>([
  ["of another site", "http://copy.example.com/nbzfxwfbh/", siteAnswer(LIST_HTML, LIST), "not-ours"],
  ["that leads to nothing", LIST, siteAnswer("<html><body><p>栏目调整中</p></body></html>", LIST), "no-article"],
  ["that leads to a login", ARTICLE, siteAnswer("<title>用户登录</title><p>请先登录</p>", ARTICLE), "login"],
  ["that leads to a captcha", ARTICLE, siteAnswer("<p>人机验证</p>", ARTICLE), "captcha"],
  [
    "of an article that ends in the middle",
    ARTICLE,
    siteAnswer(ARTICLE_HTML.replace("</body></html>", ""), ARTICLE),
    "incomplete",
  ],
  ["that is not answered", ARTICLE, { kind: "unreachable" }, "unreachable"],
])("a link %s saves nothing and says so", async (_, url, given, kind) => {
  answer = given;
  expect((await add(url)).kind).toBe(kind);
  expect(await withLibrary((library) => library.rows())).toEqual([]);
});
