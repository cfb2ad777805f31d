// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore, IDBOpenDBRequest } from "fake-indexeddb";
import { openDB } from "idb";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { PageReport } from "../../../../src/browser/messages";
import { changeCorrections } from "../../../../src/correct/store";
import { type Batch, newBatch, withItem } from "../../../../src/library/model/batch";
import { DATABASE_NAME, DATABASE_VERSION } from "../../../../src/library/store/database";
import { withLibrary } from "../../../../src/library/store/store";
import type { ArticleLink } from "../../../../src/record";
import { App } from "../../../../src/ui/popup/app";
import { TranslateContext } from "../../../../src/ui/shared/translate";
import { RECORDS } from "../../../support/records";
import { translator } from "../../../support/translations";

const { full, news, anonymous } = RECORDS;
const KEY = "030409182";
const CHANGED = { ...full, paragraphs: [...full.paragraphs.slice(0, -1), "五是聚焦人才，办好渔业学校。"] };
const ARTICLE: PageReport = {
  page: "press-qa",
  record: full,
  links: [],
  next: null,
  fold: null,
  needsArticleFinder: false,
};
const LIST_URL = "http://www.cnnb.com.cn/nbzfxwfbh/";
const LINKS: readonly ArticleLink[] = [full, news, anonymous].map(({ url, title }) => ({ url, title, date: null }));
const LIST: PageReport = { ...ARTICLE, page: "list", record: null, links: LINKS };
const AT = "2026-11-20T02:00:00.000Z";

const openTab = vi.fn<(tab: { readonly url?: string | undefined }) => Promise<void>>();
const title = vi.fn<(details: { readonly title: string | null }) => Promise<void>>();
let container: HTMLElement;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("close", vi.fn());
  vi.spyOn(browser.permissions, "contains").mockImplementation(async () => true);
  vi.spyOn(browser.tabs, "create").mockImplementation(openTab);
  openTab.mockResolvedValue();
  vi.spyOn(browser.runtime, "getURL").mockImplementation((path: string) => `extension:/${path}`);
  vi.spyOn(browser.action, "setTitle").mockImplementation(title);
  for (const set of ["setIcon", "setBadgeText", "setBadgeBackgroundColor"] as const)
    vi.spyOn(browser.action, set).mockImplementation(async () => undefined);
  vi.spyOn(browser.i18n, "getMessage").mockImplementation((key: string) => key);
  container = document.body.appendChild(document.createElement("div"));
});

afterEach(() => {
  render(null, container);
  container.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Opens the popup over this page, and waits until it is drawn. */
async function open(report: PageReport = ARTICLE, url: string = report.record?.url ?? LIST_URL): Promise<void> {
  const tab = {
    id: 7,
    index: 0,
    highlighted: true,
    active: true,
    pinned: false,
    incognito: false,
    url,
    title: "记者提问-宁波新闻发布-中国宁波网",
  };
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => [tab]);
  vi.spyOn(browser.tabs, "sendMessage").mockImplementation(async () => report);
  await act(async () =>
    render(
      <TranslateContext.Provider value={translator("zh_CN")}>
        <App />
      </TranslateContext.Provider>,
      container,
    ),
  );
  await vi.waitFor(() => expect(container.querySelector(".skeleton")).toBeNull());
}

function text(selector: string): string | null | undefined {
  return container.querySelector(selector)?.textContent;
}

function texts(selector: string): readonly (string | null)[] {
  return [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

/** Waits until it says so. */
async function says(selector: string, sentence: string): Promise<void> {
  await vi.waitFor(() => expect(text(selector)).toBe(sentence));
}

async function click(name: string): Promise<void> {
  const button = [...container.querySelectorAll<HTMLElement>("button, [role=button]")].find(
    ({ textContent }) => textContent === name,
  );
  if (button === undefined) throw new Error(`no button ${name}`);
  await act(async () => button.click());
}

async function saveAt(instant: string, record = full): Promise<void> {
  vi.useFakeTimers({ now: new Date(instant), toFake: ["Date"] });
  await withLibrary((library) => library.save(record));
  vi.useRealTimers();
}

const saved = () => withLibrary((library) => library.articles([KEY]));

describe("an article is saved", () => {
  test("by its button; the popup says since when, and leads to it", async () => {
    await open();
    expect([texts(".save-line"), text(".action-row .icon + *, .action-row button:nth-child(3)")]).toEqual([[], "收藏"]);
    await click("收藏");
    await says("[role=status]", "已收藏");
    expect((await saved()).map(({ current }) => current.record)).toEqual([full]);
    expect(text(".save-line")).toMatch(/^收藏于 20\d\d年\d{1,2}月\d{1,2}日在收藏库里看$/u);
    expect(title).toHaveBeenLastCalledWith({ tabId: 7, title: "actionSaved" });
    await click("在收藏库里看");
    expect(openTab.mock.calls).toEqual([[{ url: `extension://library.html#article=${KEY}` }]]);
    expect(close).toHaveBeenCalledOnce();
  });

  test("by the key S, but not where text is typed", async () => {
    await open();
    const press = (target: EventTarget) =>
      act(async () => void target.dispatchEvent(new KeyboardEvent("keydown", { key: "s", bubbles: true })));
    await press(container.appendChild(document.createElement("input")));
    expect(await saved()).toEqual([]);
    await press(document.body);
    await says("[role=status]", "已收藏");
    expect(container.querySelector("[title='再收藏一次，更新成页面现在的样子（按 S）']")).not.toBeNull();
  });

  test("as it was read: corrections are kept apart", async () => {
    await changeCorrections(full, (before) => ({ ...before, fields: { title: "改过的标题" } }));
    await open();
    await click("收藏");
    await says("[role=status]", "已收藏");
    expect((await saved()).map(({ current }) => current.record.title)).toEqual([full.title]);
  });

  test("and known to be when the popup opens again; saved again, it keeps what the reader has put to it", async () => {
    await saveAt(AT);
    await withLibrary((library) =>
      library.change([KEY], (article) => ({ ...article, tags: ["渔业"], notes: "要核对" })),
    );
    await open();
    await says(".save-line", "收藏于 2026年11月20日在收藏库里看");
    await click("已收藏");
    await says("[role=status]", "收藏已更新");
    expect(await saved()).toMatchObject([{ tags: ["渔业"], notes: "要核对", savedAt: AT }]);
  });

  test("not before it is on the disk, and not said to be where it is not", async () => {
    await open();
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no space left", "QuotaExceededError");
    });
    await click("收藏");
    await says("[role=alert]", "这篇文章没有存下。浏览器给的存储空间满了；收藏库里原有的都还在。");
    expect([text("[role=status]"), texts(".save-line"), texts(".metadata-list")]).toEqual([
      "",
      [],
      [expect.anything()],
    ]);
    vi.restoreAllMocks();
  });

  test("not where a newer version has been here: everything else works", async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    await open();
    expect(text("h1")).toBe(full.title);
    await click("收藏");
    await vi.waitFor(() => expect(text("[role=alert]")).toContain("请更新扩展"));
  });

  test("not where the browser gives no database: everything else works", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await open();
    expect([text("h1"), texts("[role=alert]")]).toEqual([full.title, []]);
    await click("收藏");
    await vi.waitFor(() => expect(text("[role=alert]")).toContain("这篇文章没有存下"));
  });

  test("and nothing is said of it over the next page that comes into the tab", async () => {
    await saveAt(AT);
    await open();
    await vi.waitFor(() => expect(texts(".save-line")).toHaveLength(1));
    vi.spyOn(IDBFactory.prototype, "open").mockReturnValue(new IDBOpenDBRequest());
    const next = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false, url: news.url };
    vi.spyOn(browser.tabs, "query").mockImplementation(async () => [next]);
    vi.spyOn(browser.tabs, "sendMessage").mockImplementation(async () => ({ ...ARTICLE, page: "news", record: news }));
    await act(async () => {
      await fakeBrowser.tabs.onUpdated.trigger(7, { status: "loading" }, next);
      await fakeBrowser.tabs.onUpdated.trigger(7, { status: "complete" }, next);
    });
    await says("h1", news.title);
    expect(texts(".save-line")).toEqual([]);
  });

  test("without the popup waiting for the library", async () => {
    const neverAnswered = new IDBOpenDBRequest();
    const asked = vi.spyOn(IDBFactory.prototype, "open").mockReturnValue(neverAnswered);
    await open();
    expect([asked.mock.calls.length, text("h1")]).toEqual([1, full.title]);
  });
});

describe("a page that has changed since it was saved", () => {
  const LINE = "页面已修改 · 收藏于 2026年11月20日查看修改";

  test("says so, and shows what was changed, word by word", async () => {
    await saveAt(AT);
    await open({ ...ARTICLE, record: CHANGED });
    await says(".save-line", LINE);
    await click("查看修改");
    expect(texts("main h1, .difference legend")).toEqual([
      "收藏之后的修改",
      "第 1 段，共 2 段，1 处不同",
      "第 2 段，共 2 段，1 处不同",
    ]);
    expect(texts(".differing-words, .differing-missing")).toEqual([
      "四是聚焦生态“底色”，推进养殖尾水全域治理。",
      "没有这一段",
      "没有这一段",
      "五是聚焦人才，办好渔业学校。",
    ]);
    await click("返回摘要");
    expect([text("h1"), document.activeElement?.textContent]).toEqual([full.title, "查看修改"]);
  });

  test.each([
    ["保留收藏时的", "仍用收藏时的正文，这次修改不再提醒", [full], []],
    ["换成现在的", "已换成现在的正文", [CHANGED], []],
    ["两份都留", "两份正文都留着，以现在的为准", [CHANGED], [full]],
  ])("is settled as the reader chooses: %s", async (name, sentence, counts, others) => {
    await saveAt(AT);
    await open({ ...ARTICLE, record: CHANGED });
    await says(".save-line", LINE);
    await click("查看修改");
    await click(name);
    await says("[role=status]", sentence);
    expect([text("h1"), text(".save-line")]).toEqual([full.title, "收藏于 2026年11月20日撤销这次选择在收藏库里看"]);
    expect(document.activeElement?.textContent).toBe("在收藏库里看");
    const articles = await saved();
    expect(articles.map(({ current }) => current.record)).toEqual(counts);
    expect(articles.flatMap((article) => article.older.map(({ record }) => record))).toEqual(others);
    expect(title).toHaveBeenLastCalledWith({ tabId: 7, title: "actionSaved" });
    render(null, container);
    await open({ ...ARTICLE, record: CHANGED });
    await says(".save-line", "收藏于 2026年11月20日在收藏库里看");
  });

  test.each(["保留收藏时的", "换成现在的", "两份都留"])("%s is undone by one click", async (name) => {
    await saveAt(AT);
    const before = await saved();
    await open({ ...ARTICLE, record: CHANGED });
    await says(".save-line", LINE);
    await click("查看修改");
    await click(name);
    await vi.waitFor(() => expect(texts(".save-line .link-button")).toEqual(["撤销这次选择", "在收藏库里看"]));
    await withLibrary((library) => library.change([KEY], (now) => ({ ...now, notes: "写在选择之后" })));
    await click("撤销这次选择");
    await says("[role=status]", "已撤销，收藏库里的正文和原来一样");
    expect([text(".save-line"), document.activeElement?.textContent]).toEqual([LINE, "查看修改"]);
    expect(await saved()).toEqual(before.map((article) => ({ ...article, notes: "写在选择之后" })));
  });

  test("keeps the way back where the undoing could not be saved", async () => {
    await saveAt(AT);
    await open({ ...ARTICLE, record: CHANGED });
    await says(".save-line", LINE);
    await click("查看修改");
    await click("换成现在的");
    await vi.waitFor(() => expect(texts(".save-line .link-button")).toEqual(["撤销这次选择", "在收藏库里看"]));
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no space left", "QuotaExceededError");
    });
    await click("撤销这次选择");
    await vi.waitFor(() => expect(text("[role=alert]")).toContain("这次选择没有撤销"));
    expect(texts(".save-line .link-button")).toEqual(["撤销这次选择", "在收藏库里看"]);
    vi.restoreAllMocks();
  });

  test("stays unsettled where the choice is not kept", async () => {
    await saveAt(AT);
    await open({ ...ARTICLE, record: CHANGED });
    await says(".save-line", LINE);
    await click("查看修改");
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no space left", "QuotaExceededError");
    });
    await click("换成现在的");
    await vi.waitFor(() => expect(text("[role=alert]")).toContain("您的选择没有存下"));
    expect([text("h1"), text(".save-line")]).toEqual(["收藏之后的修改", LINE]);
    vi.restoreAllMocks();
  });

  test("saved again, keeps both texts", async () => {
    await saveAt(AT);
    await open({ ...ARTICLE, record: CHANGED });
    await says(".save-line", LINE);
    await click("已收藏");
    await says("[role=status]", "收藏已更新，原来的正文也留着");
    expect(await saved()).toMatchObject([{ current: { record: CHANGED }, older: [{ record: full }] }]);
  });

  test("in its quotes and widths of marks only, says so", async () => {
    await saveAt(AT);
    const record = { ...full, paragraphs: full.paragraphs.map((paragraph) => paragraph.replaceAll("，", ",")) };
    await open({ ...ARTICLE, record });
    await says(".save-line", LINE);
    await click("查看修改");
    expect(text(".note")).toContain("说的话一样");
  });

  test("in nothing but what the reader has corrected, has not changed", async () => {
    await saveAt(AT);
    await changeCorrections(full, (before) => ({ ...before, fields: { title: "改过的标题" } }));
    await open();
    await says(".save-line", "收藏于 2026年11月20日在收藏库里看");
  });
});

describe("the articles of a list", () => {
  const boxes = () => [...container.querySelectorAll<HTMLInputElement>("li input")];
  const batches = () => withLibrary((library) => library.batches());
  const started = (change: Partial<Batch> = {}): Batch => ({
    ...newBatch({ id: "b1", listUrl: LIST_URL, startedAt: AT, links: LINKS, next: null, pages: 0 }),
    ...change,
  });

  test("are all ticked but those that are saved, and collected in a tab of the library", async () => {
    await saveAt(AT);
    await open(LIST);
    await vi.waitFor(() => expect(texts(".known")).toEqual(["已收藏"]));
    expect(boxes().map(({ checked }) => checked)).toEqual([false, true, true]);
    expect(container.querySelector("[type=number]")).toBeNull();
    await click("收集 2 篇");
    await vi.waitFor(() => expect(openTab).toHaveBeenCalledOnce());
    const [batch] = await batches();
    expect(batch).toMatchObject({ listUrl: LIST_URL, listTitle: "记者提问", state: "open", nextList: null });
    expect(batch?.items.map(({ link }) => link)).toEqual(LINKS.slice(1));
    expect(openTab.mock.calls).toEqual([[{ url: `extension://library.html#batch=${batch?.id}&start` }]]);
  });

  test("are ticked and unticked one by one and together", async () => {
    await open(LIST);
    await act(async () => boxes()[1]?.click());
    expect(text(".collect-bar button")).toBe("收集 2 篇");
    await click("全不选");
    expect([text(".collect-bar button"), container.querySelector(".collect-bar button")?.matches(":disabled")]).toEqual(
      ["收集 0 篇", true],
    );
    expect(document.activeElement).toBe(document.body);
    await click("跳到操作");
    expect(document.activeElement).toBe(document.body);
    await click("全选");
    await click("跳到操作");
    expect(document.activeElement?.textContent).toBe("收集 3 篇");
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, true]);
  });

  test.each([
    ["3", 3],
    ["99", 50],
    ["-2", null],
    ["1.9", 1],
    ["", null],
  ])("are collected with those of further pages where the list goes on: %j", async (typed, pages) => {
    const next = `${LIST_URL}index_2.shtml`;
    await open({ ...LIST, next }, `${LIST_URL}#top`);
    await act(async () => {
      const input = container.querySelector<HTMLInputElement>("[type=number]");
      if (input) input.value = typed;
      input?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await click("收集 3 篇");
    await vi.waitFor(() => expect(openTab).toHaveBeenCalledOnce());
    expect(await batches()).toMatchObject([
      { listUrl: LIST_URL, nextList: pages === null ? null : { url: next, pages } },
    ]);
  });

  test("can be left out where only those of further pages are wanted", async () => {
    await open({ ...LIST, next: `${LIST_URL}index_2.shtml` });
    await click("全不选");
    expect(container.querySelector(".collect-bar button")?.matches(":disabled")).toBe(true);
    await act(async () => {
      const input = container.querySelector<HTMLInputElement>("[type=number]");
      if (input) input.value = "2";
      input?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await click("收集后面 2 页");
    await vi.waitFor(() => expect(openTab).toHaveBeenCalledOnce());
    expect(await batches()).toMatchObject([{ items: [], nextList: { pages: 2 } }]);
  });

  test("are said not to be collected where the library does not keep the batch", async () => {
    vi.stubGlobal("indexedDB", undefined);
    await open(LIST);
    await click("收集 3 篇");
    await vi.waitFor(() => expect(text("[role=alert]")).toContain("这批文章没有存下"));
    expect(openTab).not.toHaveBeenCalled();
  });

  test("that were not all collected last time can be gone on with", async () => {
    const batch = withItem(withItem(started(), 0, { kind: "saved" }), 1, { kind: "known" });
    await withLibrary((library) => library.putBatch(batch));
    await open(LIST);
    await says(".unfinished", "上次收集了 2/3 篇接着收集");
    await click("接着收集");
    expect(openTab.mock.calls).toEqual([[{ url: "extension://library.html#batch=b1&start" }]]);
  });

  test.each([
    ["done", { state: "done" }],
    ["given up", { state: "cancelled" }],
    ["another list's", { listUrl: `${LIST_URL}other/` }],
  ] as const)("are not said to be unfinished where the last batch is %s", async (_, change) => {
    await withLibrary((library) => library.putBatch(started(change)));
    await saveAt(AT);
    await open(LIST);
    await vi.waitFor(() => expect(texts(".known")).toEqual(["已收藏"]));
    expect(texts(".unfinished")).toEqual([]);
  });
});
