// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Batch, newBatch, withItem } from "../../../../src/library/model/batch";
import { withLibrary } from "../../../../src/library/store/store";
import type { ArticleLink } from "../../../../src/record";
import { fakeLocks, type LibraryTab, openLibraryTab } from "../../../support/library-page";
import { RECORDS } from "../../../support/records";
import { siteAnswer } from "../../../support/site-answer";

const pauses = await import("../../../../src/library/collect/pause");

const SECTION = "http://www.cnnb.com.cn/nbzfxwfbh";
const LIST = `${SECTION}/index.shtml`;
const TAB = { id: 7, index: 0, highlighted: true, active: false, pinned: false, incognito: false, url: LIST };
const LINKS: readonly ArticleLink[] = [1, 2, 3].map((n) => ({
  url: `${SECTION}/system/2022/11/10/03050000${n}.shtml`,
  title: `第${n}个问题`,
  date: null,
}));

/** What the site says, by address; without an answer it is still being waited for. */
const answers = new Map<string, object>();
const waiting = new Map<string, (answer: object) => void>();
const asked: string[] = [];
const opened: LibraryTab[] = [];

function answer(url: string, page: object): void {
  answers.set(url, page);
  waiting.get(url)?.(page);
}

function article(n: number): object {
  const html = `<html><head><title>第${n}个问题-宁波新闻发布-中国宁波网</title></head><body><p>您当前的位置 ：<a href="/">中国宁波网</a> &gt; 宁波新闻发布 &gt; 记者提问</p>
    <h1>第${n}个问题</h1><p>http://www.cnnb.com.cn 中国宁波网 22年11月10日</p><p>记者提问：第${n}个问题怎样解决？</p>
    <p>陆知行答：我们走访了${n}26个小区，收集意见1280条。</p><p>编辑：苏晚晴</p></body></html>`;
  return siteAnswer(html, LINKS[n - 1]?.url ?? "");
}

beforeEach(() => {
  fakeBrowser.reset();
  answers.clear();
  waiting.clear();
  asked.length = 0;
  // The tests of `collect` show that pauses are made; here they would only take time.
  vi.spyOn(pauses, "pause").mockResolvedValue();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { locks: fakeLocks() }));
  vi.spyOn(browser.permissions, "contains").mockImplementation(async () => true);
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => [TAB]);
  vi.spyOn(browser.scripting, "executeScript").mockImplementation(async (script: unknown) => {
    const url = (script as { readonly args: readonly string[] }).args[0] ?? "";
    asked.push(url);
    const result = answers.get(url) ?? (await new Promise<object>((resolve) => waiting.set(url, resolve)));
    return [{ frameId: 0, result }];
  });
});

afterEach(() => {
  for (const tab of opened.splice(0)) tab.close();
  vi.unstubAllGlobals();
});

async function open(hash: string): Promise<LibraryTab> {
  const tab = await openLibraryTab(hash);
  opened.push(tab);
  return tab;
}

async function keep(change: (batch: Batch) => Batch = (batch) => batch, links = LINKS): Promise<void> {
  const batch = newBatch({
    id: "b",
    listUrl: LIST,
    startedAt: "2026-11-23T02:00:00.000Z",
    links,
    next: null,
    pages: 0,
  });
  await withLibrary((library) => library.putBatch(change(batch)));
}

const stored = async () => (await withLibrary((library) => library.batches()))[0];
const states = async () => (await stored())?.items.map(({ state }) => state.kind);

/** Waits until the batch says so. */
async function says(tab: LibraryTab, start: string): Promise<void> {
  await vi.waitFor(() => expect(tab.text(".batch-state")).toMatch(new RegExp(`^${start}`, "u")));
}

/** Waits until the site has been asked for a page: a batch that is paused before asks for none. */
async function isAsked(): Promise<void> {
  await vi.waitFor(() => expect(asked).not.toEqual([]));
}

async function startAll(tab: LibraryTab): Promise<void> {
  await vi.waitFor(() => expect(tab.all(".batch")).toHaveLength(2));
  await act(async () => {
    for (const button of tab.all(".batch .main-button")) button.click();
  });
}

/** Waits until the batches are in these states. */
async function areIn(tab: LibraryTab, states: readonly string[]): Promise<void> {
  await vi.waitFor(() => expect(tab.texts(".batch-state").map((state) => state?.split(" · ")[0])).toEqual(states));
}

describe("a batch", () => {
  test("that the popup has made is begun at once, and a reload does not begin it again", async () => {
    await keep();
    const tab = await open("#batch=b&start");
    await says(tab, "正在收集");
    expect(location.hash).toBe("#batch=b");
  });

  test("that was paused goes on when the popup says so again, in the tab that is open", async () => {
    await keep();
    const tab = await open("#batch=b&start");
    await says(tab, "正在收集");
    await isAsked();
    await tab.click("暂停");
    answer(LINKS[0]?.url ?? "", article(1));
    await says(tab, "已暂停");
    await tab.goTo("#batch=b&start");
    await says(tab, "正在收集");
  });

  test("with nothing but a further list to read can be gone on with", async () => {
    await keep((batch) => ({ ...batch, nextList: { url: `${SECTION}/index_2.shtml`, pages: 1 } }), []);
    const tab = await open("#batch=b");
    await says(tab, "还没有开始");
    expect(tab.has("开始收集")).toBe(true);
  });

  test("at which the site has stopped to answer can be gone on with, and brings what it can", async () => {
    await keep((batch) => ({ ...withItem(batch, 0, { kind: "saved" }), state: "stopped" }));
    const tab = await open("#batch=b");
    await says(tab, "读不到网站，已停下");
    answer(LINKS[1]?.url ?? "", { kind: "missing" });
    answer(LINKS[2]?.url ?? "", article(3));
    await tab.click("接着收集");
    await says(tab, "已收完 · 收下 2 · 已有 0 · 失败 1 · 等待 0");
    answer(LINKS[1]?.url ?? "", article(2));
    await tab.click("重试失败的 1 篇");
    await says(tab, "已收完 · 收下 3 · 已有 0 · 失败 0 · 等待 0");
  });

  test("leaves out what the library has by then", async () => {
    await keep();
    const tab = await open("#batch=b");
    await says(tab, "还没有开始");
    await withLibrary((library) => library.save({ ...RECORDS.full, url: LINKS[0]?.url ?? "", id: "030500001" }));
    for (const [i, { url }] of LINKS.entries()) answer(url, article(i + 1));
    await tab.click("开始收集");
    await says(tab, "已收完 · 收下 2 · 已有 1 · 失败 0 · 等待 0");
    expect(asked).toEqual(LINKS.slice(1).map(({ url }) => url));
  });

  test("that is cancelled while it is collected keeps what it has, and is collected on after 撤销", async () => {
    await keep();
    const tab = await open("#batch=b&start");
    await says(tab, "正在收集");
    await isAsked();
    await tab.click("取消");
    answer(LINKS[0]?.url ?? "", article(1));
    await says(tab, "已取消 · 收下 1 · 已有 0 · 失败 0 · 未收集 2");
    expect(tab.texts(".item-state")).toEqual(["已收下", "未收集", "未收集"]);
    for (const n of [2, 3]) answer(LINKS[n - 1]?.url ?? "", article(n));
    await tab.click("撤销");
    await says(tab, "已收完 · 收下 3 · 已有 0 · 失败 0 · 等待 0");
    expect([tab.has("撤销"), asked]).toEqual([false, LINKS.map(({ url }) => url)]);
  });

  test("that was cancelled can be resumed later", async () => {
    await keep((batch) => ({ ...batch, state: "cancelled" }));
    const tab = await open("#batch=b");
    await says(tab, "已取消");
    for (const [i, { url }] of LINKS.entries()) answer(url, article(i + 1));
    await tab.click("接着收集");
    await says(tab, "已收完 · 收下 3");
  });

  test("that is cancelled before it has begun is as it was after 撤销", async () => {
    await keep((batch) => withItem(batch, 0, { kind: "left-out" }));
    const tab = await open("#batch=b");
    await says(tab, "还没有开始");
    await tab.click("取消");
    await says(tab, "已取消");
    await tab.click("撤销");
    await says(tab, "还没有开始");
    expect(await states()).toEqual(["left-out", "waiting", "waiting"]);
  });

  test("whose entry is removed is there again after 撤销", async () => {
    await keep((batch) => ({ ...batch, listTitle: "记者提问", state: "done" }));
    const tab = await open("#batch=b");
    await says(tab, "已收完");
    await tab.click("移除这条记录");
    await vi.waitFor(() => expect(tab.all(".batch")).toEqual([]));
    expect(tab.text(".batch-undo")).toBe("已移除记录：记者提问 撤销");
    await tab.click("撤销");
    await says(tab, "已收完");
  });

  test("shows the articles that it has collected, and those alone", async () => {
    await withLibrary((library) => library.save(RECORDS.full));
    await keep((batch) => ({ ...batch, listTitle: "记者提问" }));
    const tab = await open("#batch=b");
    for (const [i, { url }] of LINKS.entries()) answer(url, article(i + 1));
    await says(tab, "还没有开始");
    await tab.click("开始收集");
    await says(tab, "已收完");
    await tab.click("在收藏库里看这 3 篇");
    await tab.goTo(location.hash);
    const titles = LINKS.map(({ title }) => title);
    await vi.waitFor(() => expect(tab.texts(".title-button").toSorted()).toEqual(titles));
    expect(location.hash).toBe("#articles&saved=batch%3Ab");
    expect(tab.texts("optgroup option")).toEqual([expect.stringMatching(/^记者提问 · .+（3）$/u)]);
    await tab.click("清除条件");
    await vi.waitFor(() => expect(tab.all(".title-button")).toHaveLength(4));
  });

  test("for which there is no room stops, says so, and keeps what it has", async () => {
    await keep();
    await keep((batch) => ({ ...batch, id: "a", startedAt: "2026-11-22T02:00:00.000Z" }));
    const tab = await open("#batch=b");
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    await startAll(tab);
    await vi.waitFor(() => expect(tab.text("[role=alert]")).toMatch(/^磁盘或浏览器给的空间已满，收集停在这里/u));
    await areIn(tab, ["还没有开始", "还没有开始"]);
    expect(asked).toEqual([]);
  });

  test("that was cancelled is not gone on with by trying what has failed", async () => {
    await keep((batch) => ({
      ...withItem(batch, 0, { kind: "failed", problem: "missing" }),
      state: "cancelled",
    }));
    const tab = await open("#batch=b");
    await says(tab, "已取消");
    expect(tab.has("重试失败的 1 篇")).toBe(false);
  });

  test("keeps every tick, however quickly they are made", async () => {
    await keep();
    const tab = await open("#batch=b");
    await says(tab, "还没有开始");
    await act(async () => {
      for (const box of tab.all(".batch-item input")) box.click();
    });
    await vi.waitFor(async () => expect(await states()).toEqual(["left-out", "left-out", "left-out"]));
  });

  test("without the permission stops, and says what to do", async () => {
    await keep();
    vi.spyOn(browser.permissions, "contains").mockImplementation(async () => false);
    const tab = await open("#batch=b&start");
    await says(tab, "读不到网站，已停下");
    expect(tab.text("[role=alert]")).toBe("净读现在不能读取 cnnb.com.cn 的页面。请点工具栏上的图标授权，再回到这里。");
    expect(asked).toEqual([]);
  });

  test("waits for its turn, and is not collected where it is cancelled before", async () => {
    await keep();
    const tab = await open("#batch=b");
    await keep((batch) => ({ ...batch, id: "a", listUrl: `${LIST}?a`, startedAt: "2026-11-22T02:00:00.000Z" }));
    await startAll(tab);
    await areIn(tab, ["正在收集", "排队等待"]);
    await act(async () => tab.all(".batch:last-of-type .button-row button")[0]?.click());
    await areIn(tab, ["正在收集", "已取消"]);
    for (const [i, { url }] of LINKS.entries()) answer(url, article(i + 1));
    await says(tab, "已收完");
    expect(asked).toEqual(LINKS.map(({ url }) => url));
    expect((await withLibrary((library) => library.batches())).map(({ state }) => state)).toEqual([
      "done",
      "cancelled",
    ]);
  });

  test("is not begun after one at which the site has stopped to answer", async () => {
    await keep();
    await keep((batch) => ({ ...batch, id: "a", startedAt: "2026-11-22T02:00:00.000Z" }));
    vi.spyOn(browser.permissions, "contains").mockImplementation(async () => false);
    const tab = await open("#batch=b");
    await startAll(tab);
    await areIn(tab, ["读不到网站，已停下", "还没有开始"]);
  });

  test("that another tab is collecting is left to it", async () => {
    await keep();
    const [collecting, other] = [await open("#batch=b&start"), await open("#batch=b")];
    await says(collecting, "正在收集");
    await says(other, "已暂停|还没有开始");
    await other.click("开始收集");
    await vi.waitFor(() => expect(other.text("[role=alert]")).toMatch(/^另一个标签页正在收集/u));
    await other.click("取消");
    await vi.waitFor(() =>
      expect(other.text("[role=alert]")).toBe("另一个标签页正在收集。等它收完或暂停，这一批就可以开始。"),
    );
    expect((await stored())?.state).toBe("open");
  });
});
