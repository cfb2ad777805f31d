// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { changeSettings } from "../../../../src/browser/settings-store";
import { newArticle } from "../../../../src/library/model/saved-article";
import { storeLastExport } from "../../../../src/library/store/last-export";
import { withLibrary } from "../../../../src/library/store/store";
import type { LibraryTab } from "../../../support/library-page";
import { libraryTests } from "../../../support/library-tests";
import { RECORDS } from "../../../support/records";

const { full, news, anonymous } = RECORDS;
const FULL = "030409182";
const { open, save, says } = libraryTests();
const scrolled = vi.fn();

beforeEach(() => {
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled(this.textContent);
  };
});

const titles = (tab: LibraryTab) => tab.texts(".title-button");
const press = (key: string, target: EventTarget = document.body) =>
  act(async () => void target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));

describe("the address", () => {
  test("keeps query, filters, order and the open article over a reload", async () => {
    await save(full, news, anonymous);
    const tab = await open();
    await tab.type("input[type=search]", "的");
    await tab.type(".spokesperson-field input", "沈立");
    await tab.click("标题");
    await tab.click(full.title);
    await says(tab, ".detail h1", full.title);
    const { hash } = location;
    expect(decodeURIComponent(hash)).toBe(`#article=${FULL}&q=的&spokesperson=沈立&sort=title&ascending=`);
    const again = await open(hash);
    await says(again, ".detail h1", full.title);
    expect([titles(again), (again.all("input")[0] as HTMLInputElement).value]).toEqual([[full.title], "的"]);
  });

  test("leads back to the page before, with its query", async () => {
    const articles = Array.from({ length: 51 }, (_, i) => ({
      ...newArticle({ record: full, readAt: "2026-11-20T02:00:00.000Z", sha256: "" }),
      key: String(i),
    }));
    await withLibrary((library) => library.put(articles));
    const tab = await open("#articles&q=海洋");
    await tab.click("下一页");
    expect([decodeURIComponent(location.hash), titles(tab).length]).toEqual(["#articles&q=海洋&page=2", 1]);
    await act(async () => history.back());
    await vi.waitFor(() => expect(titles(tab)).toHaveLength(50));
    expect(decodeURIComponent(location.hash)).toBe("#articles&q=海洋");
  });

  test("of an article that is not there says so; that of a deleted article is left", async () => {
    await save(full, news);
    const tab = await open("#article=030000000");
    await says(tab, ".missing-article", "收藏库里没有这一篇，可能已经删除。");
    await tab.click(full.title);
    await says(tab, ".detail h1", full.title);
    expect(tab.text(".missing-article")).toBeNull();
    await tab.click("删除");
    await vi.waitFor(() => expect(titles(tab)).toEqual([news.title]));
    await vi.waitFor(() => expect([location.hash, tab.text(".missing-article")]).toEqual(["#articles", null]));
  });

  test("is shown in a tab that is titled by the open article", async () => {
    await save(full);
    const tab = await open(`#article=${FULL}`);
    await vi.waitFor(() => expect(document.title.startsWith(`${full.title} · `)).toBe(true));
    await tab.click("关闭");
    await vi.waitFor(() => expect(document.title).not.toContain(full.title));
  });
});

describe("from hit to hit", () => {
  test("an article opens at its first mark, and the arrows go round", async () => {
    await save(full, news);
    const tab = await open();
    await tab.type("input[type=search]", "聚焦");
    await tab.click(full.title);
    await says(tab, ".mark-tools span", "1/5");
    const current = () => tab.all(".full-text mark").findIndex((mark) => mark.classList.contains("current"));
    expect([current(), scrolled.mock.lastCall]).toEqual([0, ["聚焦"]]);
    await tab.click("下一处");
    expect([current(), tab.text(".mark-tools span")]).toEqual([1, "2/5"]);
    await tab.click("上一处");
    await tab.click("上一处");
    expect([current(), tab.text(".mark-tools span")]).toEqual([4, "5/5"]);
  });

  test("an article whose title has the words opens at its title", async () => {
    await save(full, news);
    const tab = await open();
    await tab.type("input[type=search]", full.title.slice(0, 4));
    await tab.click(full.title);
    await vi.waitFor(() => expect(tab.text(".detail h1 mark.current")).toBe(full.title.slice(0, 4)));
  });

  test("there are no marks to go to without a search", async () => {
    await save(full);
    const tab = await open(`#article=${FULL}`);
    await says(tab, ".detail h1", full.title);
    expect(tab.all(".mark-tools")).toEqual([]);
  });

  test("J and K and two buttons go through the found articles, / to the search", async () => {
    await save(full, news, anonymous);
    const tab = await open();
    const [first = "", second = ""] = titles(tab).map(String);
    await press("j");
    await says(tab, ".detail h1", first);
    await press("J");
    await says(tab, ".detail h1", second);
    await press("k");
    await says(tab, ".detail h1", first);
    expect(tab.named("上一篇（K）").getAttribute("aria-disabled")).toBe("true");
    await press("k");
    await tab.click("下一篇（J）");
    await says(tab, ".detail h1", second);
    await press("/");
    expect(document.activeElement?.getAttribute("type")).toBe("search");
    await press("k", tab.all("input[type=search]")[0]);
    expect(tab.text(".detail h1")).toBe(second);
  });

  test("single keys that the reader has switched off do nothing", async () => {
    await changeSettings({ actionKeys: false });
    await save(full);
    const tab = await open();
    await press("j");
    await press("/");
    expect([tab.text(".detail h1"), document.activeElement]).toEqual([null, document.body]);
  });

  test("a click with Shift ticks all rows from the one ticked last", async () => {
    await save(full, news, anonymous);
    const tab = await open();
    const boxes = () => tab.all("tbody .tick input") as HTMLInputElement[];
    const click = (row: number, shiftKey: boolean) =>
      act(async () => void boxes()[row]?.dispatchEvent(new MouseEvent("click", { bubbles: true, shiftKey })));
    await click(0, true);
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false, false]);
    await click(2, true);
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, true]);
    await click(0, true);
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false, false]);
  });
});

describe("a file", () => {
  /** The name of the file that the click makes. */
  async function exportedName(tab: LibraryTab): Promise<string> {
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click");
    await tab.click("导出");
    await vi.waitFor(() => expect(clicked).toHaveBeenCalled(), { timeout: 10_000 });
    return (clicked.mock.contexts.at(-1) as unknown as HTMLAnchorElement).download;
  }

  test("is named by the search, count and day; the next one offers what was saved since", async () => {
    await save(full, news);
    const tab = await open();
    expect(tab.texts("select option").some((name) => name?.startsWith("上次导出之后"))).toBe(false);
    await tab.type("input[type=search]", "的");
    await tab.click("导出…");
    expect(await exportedName(tab)).toMatch(/^净读 的 2篇 \d{4}-\d{2}-\d{2}\.xlsx$/u);
    await vi.waitFor(() => expect(tab.has("导出")).toBe(false));
    await save(anonymous);
    await vi.waitFor(() => expect(tab.texts("select option")).toContain("上次导出之后（1）"));
    await tab.click("导出…");
    expect(tab.texts(".radio-group:first-of-type label")).toContain("上次导出之后的 1 篇");
  });

  test("of one article keeps the article's name", async () => {
    await save(full);
    const tab = await open();
    await tab.click("导出…");
    expect(await exportedName(tab)).toBe(`2022-11-18 ${full.title}.xlsx`);
  });

  test("has its columns ticked and unticked together", async () => {
    await save(full);
    const tab = await open();
    await tab.click("导出…");
    await tab.click("全不选");
    expect([tab.text(".column-chooser summary"), tab.named("导出").matches(":disabled")]).toEqual(["列（0/28）", true]);
    await tab.click("全选");
    expect(tab.text(".column-chooser summary")).toBe("列（28/28）");
  });

  test("that was made before a reload is remembered", async () => {
    await save(full, news);
    await storeLastExport("2020-01-01T00:00:00.000Z");
    const tab = await open();
    await vi.waitFor(() => expect(tab.texts("select option")).toContain("上次导出之后（2）"));
  });
});
