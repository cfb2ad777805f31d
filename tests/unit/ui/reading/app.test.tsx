// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { changeSettings, readSettings } from "../../../../src/browser/settings-store";
import { changeCorrections } from "../../../../src/correct/store";
import { withLibrary } from "../../../../src/library/store/store";
import type { PageArticle } from "../../../../src/reading-view/page-article";
import { App } from "../../../../src/ui/reading/app";
import { TranslateContext } from "../../../../src/ui/shared/translate";
import { RECORDS } from "../../../support/records";
import { translator } from "../../../support/translations";

const RECORD = RECORDS.full;
const ARTICLE: PageArticle = {
  record: RECORD,
  html: RECORD.paragraphs.map((text) => `<p>${text}</p>`).join(""),
};
const OTHER: PageArticle = { record: RECORDS.news, html: "" };

/** What the script in the page answers; rejects where there is no such tab. */
const runInTab = vi.fn<() => Promise<unknown>>();
let container: HTMLElement;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.spyOn(browser.scripting, "executeScript").mockImplementation(async () => [
    { frameId: 0, result: await runInTab() },
  ]);
  vi.spyOn(browser.permissions, "contains").mockImplementation(async () => true);
  runInTab.mockResolvedValue({ article: ARTICLE });
  history.replaceState(null, "", `/reading.html?${new URLSearchParams({ tab: "7", url: RECORD.url })}`);
  container = document.body.appendChild(document.createElement("div"));
});

afterEach(() => {
  render(null, container);
  container.remove();
});

async function open(): Promise<void> {
  render(null, container);
  await act(async () =>
    render(
      <TranslateContext.Provider value={translator("zh_CN")}>
        <App />
      </TranslateContext.Provider>,
      container,
    ),
  );
  await vi.waitFor(() => expect(container.querySelector("h1")).not.toBeNull());
}

function button(name: string): HTMLButtonElement {
  const found = [...container.querySelectorAll("button")].find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

async function click(name: string): Promise<void> {
  await act(async () => button(name).click());
}

const title = () => container.querySelector("h1")?.textContent;
const shownParagraphs = () => [...container.querySelectorAll(".reading-body p")].map(({ textContent }) => textContent);
const metadata = () => [...container.querySelectorAll(".reading-metadata dd")].map(({ textContent }) => textContent);
const source = () => [...container.querySelectorAll(".reading-source p")].map(({ textContent }) => textContent);

describe("an article in the reading view", () => {
  test("has its title, what the page states of it, its paragraphs, citation and address", async () => {
    await open();
    expect([title(), document.title]).toEqual([RECORD.title, RECORD.title]);
    expect(metadata()).toEqual(["2022年11月18日 17:26", "市农业农村局副局长 沈立帆", "林清雅", "宁波日报"]);
    expect(shownParagraphs()).toEqual(RECORD.paragraphs);
    expect(source()).toEqual([
      expect.stringMatching(/^中国宁波网\. 宁波的海洋渔业如何走出一条绿色发展之路？\[EB\/OL\]\. （2022-11-18）\[/u),
      `原文：${RECORD.url}`,
    ]);
  });

  test("states nothing that the page does not", async () => {
    const bare = { ...RECORD, publishedAt: null, source: null, editors: [], spokespersons: [] };
    runInTab.mockResolvedValue({ article: { ...ARTICLE, record: bare } });
    await open();
    expect([metadata(), container.querySelector("dl")]).toEqual([[], null]);
  });

  test("is as the reader has corrected it, in title, metadata and citation", async () => {
    await changeCorrections(RECORD, (now) => ({
      ...now,
      fields: { title: "海洋渔业的绿色发展", editors: ["李知行"], source: null },
    }));
    await changeSettings({ citation: { edition: "2015", style: "number", author: "none" } });
    await open();
    expect([title(), document.title]).toEqual(["海洋渔业的绿色发展", "海洋渔业的绿色发展"]);
    expect(metadata()).toEqual([
      "2022年11月18日 17:26",
      "市农业农村局副局长 沈立帆",
      "李知行（已改，页面上读到的是：林清雅）",
      "未注明（已改，页面上读到的是：宁波日报）",
    ]);
    expect(container.querySelector("h1 + .reading-corrected")?.textContent).toBe(
      `（已改，页面上读到的是：${RECORD.title}）`,
    );
    expect(source()[0]).toMatch(/^海洋渔业的绿色发展\[EB\/OL\]\. \(2022-11-18\)\[/u);
  });

  test("has the paragraphs alone where the markup does not say them", async () => {
    runInTab.mockResolvedValue({ article: { record: RECORD, html: "<p>别的话</p>" } });
    await open();
    expect(shownParagraphs()).toEqual(RECORD.paragraphs);
  });

  test("has a link in the place of a picture that does not come", async () => {
    const picture = "http://pic.cnnb.com.cn/a.jpg";
    runInTab.mockResolvedValue({ article: { record: RECORD, html: `${ARTICLE.html}<img src="${picture}">` } });
    await open();
    container.querySelector(".reading-body img")?.dispatchEvent(new Event("error"));
    const link = container.querySelector<HTMLAnchorElement>(".reading-body a");
    expect([link?.href, link?.rel, link?.textContent]).toEqual([picture, "noreferrer", "查看图片（pic.cnnb.com.cn）"]);
  });

  test("keeps size and width as they are chosen, from the smallest to the largest", async () => {
    await open();
    const page = () => container.querySelector<HTMLElement>(".reading-page");
    const size = () => page()?.style.getPropertyValue("--reading-size");
    expect([size(), page()?.className]).toEqual(["1.125rem", "reading-page medium"]);
    await click("宽");
    for (let i = 0; i < 5; i++) await click("A+ 字大一些");
    expect([size(), page()?.className]).toEqual(["1.625rem", "reading-page wide"]);
    expect(button("A+ 字大一些").getAttribute("aria-disabled")).toBe("true");
    await vi.waitFor(async () => expect(await readSettings()).toMatchObject({ readingSize: 26, readingWidth: "wide" }));
    await open();
    expect([size(), page()?.className]).toEqual(["1.625rem", "reading-page wide"]);
  });

  test("shows no choice that could not be kept", async () => {
    await open();
    vi.spyOn(browser.storage.local, "set").mockRejectedValue(new Error("disk full"));
    await click("窄");
    await vi.waitFor(() => expect(container.querySelector(".reading-page.medium")).not.toBeNull());
  });

  test("is printed by a click", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    await open();
    await click("打印");
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

describe("a reading view whose tab shows something else", () => {
  const note = () => container.querySelector(".reading-note")?.textContent ?? null;

  test.each([
    ["is closed", () => runInTab.mockRejectedValue(new Error("No tab with id: 7"))],
    ["shows another article", () => runInTab.mockResolvedValue({ article: OTHER })],
    ["shows a page without article", () => runInTab.mockResolvedValue({ article: null })],
  ])("has the copy that was kept, and says so: the tab %s", async (_, change) => {
    await open();
    expect(note()).toBeNull();
    change();
    await open();
    expect([title(), shownParagraphs()]).toEqual([RECORD.title, RECORD.paragraphs]);
    expect(note()).toMatch(/^文章的标签页已经关闭，或转到了别的页面。/u);
  });

  test("that is saved is shown as the library has it, when it comes from there or its tab is gone", async () => {
    await withLibrary((library) => library.save({ ...RECORD, title: "收藏时的标题" }));
    runInTab.mockRejectedValue(new Error("No tab with id"));
    for (const request of [{ tab: "7", url: RECORD.url }, { url: RECORD.url }]) {
      history.replaceState(null, "", `/reading.html?${new URLSearchParams(request)}`);
      await open();
      expect([title(), shownParagraphs()]).toEqual(["收藏时的标题", RECORD.paragraphs]);
      expect(container.querySelector(".reading-note")?.textContent).toBe("这是收藏库里的文字；图片和链接请看原网页。");
    }
    vi.unstubAllGlobals();
  });

  test("that comes from the library is what is saved there, also where a copy of its page was kept", async () => {
    await withLibrary((library) => library.save({ ...RECORD, title: "收藏时的标题" }));
    await browser.storage.session.set({ [`reading.${RECORD.url}`]: ARTICLE });
    history.replaceState(null, "", `/reading.html?${new URLSearchParams({ url: RECORD.url })}`);
    await open();
    expect(title()).toBe("收藏时的标题");
    vi.unstubAllGlobals();
  });

  test("opens the original again where no copy was kept", async () => {
    runInTab.mockRejectedValueOnce(new Error("No tab with id: 7"));
    await open();
    expect(title()).toBe("文章的标签页不在了");
    const create = vi.fn(async (_: unknown) => ({ ...TAB, id: 12 }));
    vi.spyOn(browser.tabs, "create").mockImplementation(create);
    await click("重新打开原文");
    expect(create).toHaveBeenCalledWith({ url: RECORD.url, active: false });
    await act(async () => {
      await fakeBrowser.tabs.onUpdated.trigger(12, { status: "complete" }, { ...TAB, id: 12 });
    });
    await vi.waitFor(() => expect(title()).toBe(RECORD.title));
    expect(new URLSearchParams(location.search).get("tab")).toBe("12");
  });

  test("says what to do where its address names no article of the site", async () => {
    history.replaceState(null, "", "/reading.html?tab=x&url=http://elsewhere.example/");
    await open();
    expect(container.textContent).toBe("文章的标签页不在了请打开一篇文章，点净读的图标，再点“阅读视图”。");
  });

  test("makes room for its copy, and is shown where there is none", async () => {
    await browser.storage.session.set({ "reading.http://www.cnnb.com.cn/old": ARTICLE, other: 1 });
    const set = vi.spyOn(browser.storage.session, "set").mockRejectedValueOnce(new Error("QUOTA_BYTES exceeded"));
    await open();
    await vi.waitFor(async () =>
      expect(Object.keys(await browser.storage.session.get(null))).toEqual(["other", `reading.${RECORD.url}`]),
    );
    set.mockRejectedValue(new Error("QUOTA_BYTES exceeded"));
    await open();
    expect(title()).toBe(RECORD.title);
  });
});

describe("a reading view without an article says why and what to do", () => {
  test("without the permission, which it asks for in the click", async () => {
    vi.spyOn(browser.permissions, "contains").mockImplementation(async () => false);
    runInTab.mockRejectedValueOnce(new Error("Cannot access contents of the page"));
    await open();
    expect(title()).toBe("需要您的授权");
    const request = vi.fn(async () => false);
    vi.spyOn(browser.permissions, "request").mockImplementation(request);
    await click("授权");
    expect(container.textContent).toContain("还没有得到授权");
    request.mockResolvedValue(true);
    await click("授权");
    await vi.waitFor(() => expect(title()).toBe(RECORD.title));
  });

  test("on a page that has none", async () => {
    runInTab.mockResolvedValue({ article: null });
    vi.spyOn(browser.tabs, "get").mockImplementation(async () => ({ ...TAB, url: `${RECORD.url}#top` }));
    await open();
    expect(title()).toBe("这一页没有文章");
  });

  test("after an error in the page, which can be tried again", async () => {
    runInTab.mockResolvedValueOnce(undefined);
    await open();
    expect(title()).toBe("这一页没能读完");
    await click("再试一次");
    await vi.waitFor(() => expect(title()).toBe(RECORD.title));
  });
});

const TAB = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
