// @vitest-environment jsdom
import { Blob } from "node:buffer";
import { IDBObjectStore } from "fake-indexeddb";
import { openDB } from "idb";
import { render } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readSettings } from "../../../../src/browser/settings-store";
import { changeCorrections } from "../../../../src/correct/store";
import { newBatch } from "../../../../src/library/model/batch";
import { newArticle } from "../../../../src/library/model/saved-article";
import { tellChange } from "../../../../src/library/store/change-channel";
import { DATABASE_NAME } from "../../../../src/library/store/database";
import { type Library, withLibrary } from "../../../../src/library/store/store";
import { keepUnsavedNotes } from "../../../../src/library/store/unsaved-notes";
import type { PressRecord } from "../../../../src/record";
import { useCatalogue } from "../../../../src/ui/library/use-catalogue";
import type { LibraryTab } from "../../../support/library-page";
import { libraryTests } from "../../../support/library-tests";
import { RECORDS } from "../../../support/records";

const { full, news, anonymous } = RECORDS;
const FULL = "030409182";
const AT = "2026-11-20T02:00:00.000Z";
/** An article without a number has an address for a key, with marks that addresses are made of. */
const UNNUMBERED = { ...full, id: null, url: "http://www.cnnb.com.cn/nbzfxwfbh/show.shtml?a=1&b=%26&start" };
const { open, save, saved: savedAt, says } = libraryTests();

const saved = (key = FULL) => savedAt(key);

describe("the list of articles", () => {
  test("has what was saved while it was being read", async () => {
    const article = newArticle({ record: full, readAt: AT, sha256: "" });
    let answer = () => {};
    const reading = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const library = {
      rows: () => reading.then(() => []),
      texts: async () => new Map(),
      articles: async (keys: readonly string[]) => (keys.includes(FULL) ? [article] : []),
    } as unknown as Library;
    function Shown() {
      const state = useCatalogue(library, () => {});
      return <p>{state === null ? "reading" : [...state.catalogue.rows.keys()].join()}</p>;
    }
    const container = document.createElement("div");
    await act(async () => render(<Shown />, container));
    tellChange([FULL]);
    // Whoever listens has heard of it by now.
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(container.textContent).toBe("reading");
    answer();
    await vi.waitFor(() => expect(container.textContent).toBe(FULL));
    render(null, container);
  });

  test("says on the reader's own clock when an article was saved", async () => {
    await withLibrary((library) => library.put([newArticle({ record: full, readAt: AT, sha256: "" })]));
    const tab = await open();
    expect(tab.all("td time").map(({ title }) => title)).toEqual([new Date(AT).toLocaleString("zh-CN")]);
  });

  test("shows its last page where the one that was shown has gone", async () => {
    const articles = Array.from({ length: 51 }, (_, i) => ({
      ...newArticle({ record: { ...full, publishedAt: null }, readAt: AT, sha256: "" }),
      key: String(i),
    }));
    await withLibrary((library) => library.put(articles));
    const tab = await open();
    await tab.click("下一页");
    expect(tab.all(".title-button")).toHaveLength(1);
    expect(scrollTo).toHaveBeenCalledWith({ top: 0 });
    await tab.click("标题");
    // In another order it begins anew.
    expect(tab.all(".title-button")).toHaveLength(50);
    await tab.click("下一页");
    await act(async () => tab.all("tbody .tick input")[0]?.click());
    await tab.click("删除");
    await vi.waitFor(() => expect(tab.all(".title-button")).toHaveLength(50));
    expect(tab.text(".selection-count")).toBe("已选 0 篇");
  });

  test("opens an article that has no number", async () => {
    await save(UNNUMBERED, news);
    const tab = await open();
    await tab.click(full.title);
    await says(tab, ".detail h1", full.title);
  });

  test("keeps search and selection while the reader looks at another part", async () => {
    await save(full, news);
    const tab = await open();
    await tab.type("input[type=search]", "海洋牧场");
    await tab.click(`选中“${full.title}”`);
    await tab.goTo("#storage");
    await tab.goTo(tab.all(".library-tabs a")[0]?.getAttribute("href") ?? "");
    expect(tab.texts(".title-button")).toEqual([full.title]);
    expect(tab.text(".selection-count")).toBe("已选 1 篇");
  });

  test("waits for the characters of which the letters are typed", async () => {
    await save(full, news);
    const tab = await open();
    const field = tab.container.querySelector<HTMLInputElement>("input[type=search]");
    const type = (text: string, isComposing: boolean) =>
      act(async () => {
        if (field) field.value = text;
        field?.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing }));
      });
    await type("gui'hua", true);
    expect([tab.texts(".title-button").length, field?.value]).toEqual([2, "gui'hua"]);
    await type("桂花", true);
    await act(async () => void field?.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true })));
    expect(tab.texts(".title-button")).toEqual([news.title]);
    await tab.click("清除条件");
    expect([tab.texts(".title-button").length, field?.value]).toEqual([2, ""]);
  });

  test("offers to select what is found, also where others are selected", async () => {
    await save(full, news);
    const tab = await open();
    await tab.click(`选中“${full.title}”`);
    await tab.type("input[type=search]", "桂花");
    await tab.click("选中全部 1 篇");
    expect(tab.text(".selection-count")).toBe("已选 2 篇，其中 1 篇不在下面的列表里");
  });
});

describe("a selection that search leaves out", () => {
  async function withHidden(): Promise<LibraryTab> {
    await save(full, news);
    const tab = await open();
    await tab.click(`选中“${full.title}”`);
    await tab.type("input[type=search]", "桂花");
    return tab;
  }
  const keys = async () => (await withLibrary((library) => library.rows())).map(({ key }) => key);

  test("is said to be, and is not acted on", async () => {
    const tab = await withHidden();
    expect(tab.text(".selection-count")).toBe("已选 1 篇，其中 1 篇不在下面的列表里");
    expect(tab.has("删除")).toBe(false);
    await tab.click(`选中“${news.title}”`);
    expect(tab.text(".selection-count")).toBe("已选 2 篇，其中 1 篇不在下面的列表里");
    await tab.click("删除");
    await says(tab, ".undo-line", "已删除 1 篇。撤销×");
    expect(await keys()).toEqual([FULL]);
  });

  test("is acted on where the reader includes it", async () => {
    const tab = await withHidden();
    await act(async () => tab.all(".include-hidden input")[0]?.click());
    await tab.click("删除");
    await vi.waitFor(async () => expect(await keys()).toEqual([news.id]));
  });

  test("can be given up", async () => {
    const tab = await withHidden();
    await tab.click("只留看得见的");
    expect(tab.text(".selection-count")).toBe("已选 0 篇");
  });
});

describe("damaged data", () => {
  async function damage(store: string, value: unknown): Promise<void> {
    const database = await openDB(DATABASE_NAME);
    await database.put(store, value);
    database.close();
  }

  test.each<[name: string, store: string, value: unknown]>([
    ["a row", "rows", { key: "x" }],
    ["a row without tags", "rows", { key: "x", tags: null }],
    ["a batch", "batches", { id: "b", startedAt: AT, items: null }],
  ])("%s is put aside and said, and the rest works", async (_, store, value) => {
    await save(full);
    await damage(store, value);
    const tab = await open();
    await says(tab, ".library-warning", "收藏库里有 1 项数据已经损坏，放到了一边；其余的照常可用。 备份与空间");
    expect(tab.texts(".title-button")).toEqual([full.title]);
    await tab.goTo("#batches");
    expect(tab.all("h1")).toHaveLength(1);
    await tab.goTo("#storage");
    await tab.click("彻底删除");
    await vi.waitFor(() => expect(tab.has("存成文件")).toBe(false));
  });

  test("an article that cannot be opened is put aside and said", async () => {
    await save(full, news);
    await damage("articles", { key: FULL });
    const tab = await open(`#article=${FULL}`);
    await says(tab, ".library-warning", "收藏库里有 1 项数据已经损坏，放到了一边；其余的照常可用。 备份与空间");
    await vi.waitFor(() => expect(tab.texts(".title-button")).toEqual([news.title]));
  });
});

test("excerpts say what the reader has corrected, and follow all that is replaced", async () => {
  await save(full, news);
  await changeCorrections(full, (now) => ({
    ...now,
    fields: { spokespersons: [{ name: "沈立帆", position: "海事专员" }] },
  }));
  const tab = await open();
  await tab.type("input[type=search]", "海事专员");
  await says(tab, ".excerpt mark", "海事专员");
  await withLibrary(async (library) => library.put(await library.articles([news.id ?? ""]), true));
  await says(tab, ".nothing-found", "没有符合条件的文章。");
});

describe("what is deleted", () => {
  test("can be brought back after a look at another part", async () => {
    await save(full, news);
    const tab = await open();
    await tab.click(`选中“${full.title}”`);
    await tab.click("删除");
    await says(tab, ".undo-line", "已删除 1 篇。撤销×");
    await tab.goTo("#storage");
    await tab.goTo("#articles");
    await tab.click("撤销");
    await says(tab, ".library-outcome", "已恢复 1 篇。");
    expect(await saved()).toMatchObject({ key: FULL });
    expect(tab.all(".undo-line")).toEqual([]);
  });

  test("can be brought back beside a later message and after a reload", async () => {
    await save(full, news);
    const tab = await open(`#article=${news.id}`);
    await tab.click(`选中“${full.title}”`);
    await tab.click("删除");
    await says(tab, ".undo-line", "已删除 1 篇。撤销×");
    await tab.click("复制全文");
    await says(tab, ".library-outcome", "浏览器没有允许写入剪贴板。");
    expect(tab.text(".undo-line")).toBe("已删除 1 篇。撤销×");
    tab.close();
    const again = await open();
    await says(again, ".undo-line", "已删除 1 篇。撤销×");
    await again.click("撤销");
    await vi.waitFor(async () => expect(await saved()).toMatchObject({ key: FULL }));
  });

  test("is no longer offered once it was put back elsewhere, or the reader dismisses it", async () => {
    await save(full, news);
    const tab = await open();
    await tab.click(`选中“${full.title}”`);
    await tab.click("删除");
    await says(tab, ".undo-line", "已删除 1 篇。撤销×");
    await withLibrary((library) => library.undelete([FULL]));
    await vi.waitFor(() => expect(tab.all(".undo-line")).toEqual([]));
    await vi.waitFor(() => expect(tab.all(".title-button")).toHaveLength(2));
    // It is selected again.
    await tab.click("删除");
    await vi.waitFor(() => expect(tab.all(".undo-line")).toHaveLength(1));
    await tab.click("不再显示");
    expect(tab.all(".undo-line")).toEqual([]);
    expect(await withLibrary((library) => library.deleted())).toHaveLength(1);
  });

  test("lies under the backups, from where it is put back or deleted for good", async () => {
    await save(full, news);
    await withLibrary((library) => library.remove([FULL, news.id ?? ""]));
    const tab = await open("#storage");
    await vi.waitFor(() => expect(tab.all(".deleted-articles li")).toHaveLength(2));
    await tab.click(`恢复“${full.title}”`);
    await vi.waitFor(() => expect(tab.all(".deleted-articles li")).toHaveLength(1));
    expect(await saved()).toMatchObject({ key: FULL });
    await tab.click(`彻底删除“${news.title}”`);
    await vi.waitFor(() => expect(tab.all(".deleted-articles li")).toEqual([]));
    expect(await withLibrary((library) => library.deleted())).toEqual([]);
  });
});

describe("an article in full", () => {
  test("is the one that was asked for last, however long the one before takes", async () => {
    await save(full, news);
    const tab = await open(`#article=${FULL}`);
    await tab.goTo(`#article=${news.id}`);
    await says(tab, ".detail h1", news.title);
  });

  test("has all its paragraphs in the order of the page, measures and figures", async () => {
    await save(full);
    const tab = await open(`#article=${FULL}`);
    await says(tab, ".detail h1", full.title);
    const shown = tab.texts(".full-text p:not(.speaker)");
    expect(full.paragraphs.filter((text) => !shown.some((each) => each !== null && text.includes(each)))).toEqual([]);
    expect(tab.texts(".measure-list .marker").slice(0, 2)).toEqual(
      full.outline.slice(0, 2).map(({ marker }) => marker),
    );
    const scrolled = vi.spyOn(Element.prototype, "scrollIntoView");
    await act(async () => tab.all(".measure-list .jump")[0]?.click());
    expect(scrolled.mock.contexts.map((each) => (each as HTMLElement).textContent)).toEqual([
      expect.stringContaining(full.outline[0]?.heading ?? ""),
    ]);
    expect(tab.all(".figures .number")).not.toEqual([]);
  });

  test("can count another text that was kept beside it", async () => {
    await save(
      { ...full, paragraphs: ["原来的话。"], exchanges: [] },
      { ...full, paragraphs: ["后来的话。"], exchanges: [] },
    );
    const tab = await open(`#article=${FULL}`);
    await says(tab, ".full-text", "后来的话。");
    await tab.click("改用这一份");
    await says(tab, ".full-text", "原来的话。");
    expect((await saved())?.older.map(({ record }) => record.paragraphs)).toEqual([["后来的话。"]]);
  });

  test("says so where the browser lets nothing be copied", async () => {
    await save(full);
    const tab = await open(`#article=${FULL}`);
    await says(tab, ".detail h1", full.title);
    await tab.click("复制全文");
    await says(tab, ".library-outcome", "浏览器没有允许写入剪贴板。");
  });

  test("shows at once what is corrected elsewhere, and when that is taken back", async () => {
    await save(full);
    const tab = await open(`#article=${FULL}`);
    await says(tab, ".detail h1", full.title);
    await changeCorrections(full, (now) => ({ ...now, fields: { title: "改过的标题" } }));
    await says(tab, ".detail h1", "改过的标题");
    await says(tab, ".title-button", "改过的标题");
    await browser.storage.local.remove(`correction.${FULL}`);
    // As browsers tell of what is gone: without a value.
    await fakeBrowser.storage.onChanged.trigger({ [`correction.${FULL}`]: {} }, "local");
    await says(tab, ".title-button", full.title);
    expect(tab.all("[role=alert]").map(({ textContent }) => textContent)).toEqual([]);
  });

  test("loses every tag that is taken off, however quickly", async () => {
    await save(full);
    await withLibrary((library) => library.change([FULL], (now) => ({ ...now, tags: ["甲", "乙", "丙"] })));
    const tab = await open(`#article=${FULL}`);
    await says(tab, ".detail h1", full.title);
    await act(async () => {
      tab.named("去掉标签“甲”").click();
      tab.named("去掉标签“乙”").click();
    });
    await vi.waitFor(async () => expect((await saved())?.tags).toEqual(["丙"]));
  });

  test("leaves its notes where they are found again when the page goes in the middle of a word", async () => {
    await save(full);
    const tab = await open(`#article=${FULL}`);
    await says(tab, ".detail h1", full.title);
    dispatchEvent(new Event("pagehide"));
    expect(localStorage).toHaveLength(0);
    await tab.type("textarea", "要核对");
    dispatchEvent(new Event("pagehide"));
    expect(localStorage).toHaveLength(1);
    // The page has not gone after all.
    await vi.waitFor(() => expect(localStorage).toHaveLength(0));
    expect((await saved())?.notes).toBe("要核对");
  });

  test("gets the notes that were left when the library opens again, once", async () => {
    await save(full);
    keepUnsavedNotes(FULL, "", "要核对");
    await open();
    await vi.waitFor(async () => expect((await saved())?.notes).toBe("要核对"));
    await vi.waitFor(() => expect(localStorage).toHaveLength(0));
  });

  test("says when notes are saved, and nothing before they are typed", async () => {
    await save(full);
    const tab = await open(`#article=${FULL}`);
    await says(tab, ".detail h1", full.title);
    expect(tab.text(".notes-head [role=status]")).toBe("");
    await tab.type("textarea", "要核对");
    expect(tab.text(".notes-head [role=status]")).toBe("正在保存…");
    await says(tab, ".notes-head [role=status]", "已保存");
  });

  test("keeps both texts of notes that two tabs have typed, and says so", async () => {
    await save(full);
    const tab = await open(`#article=${FULL}`);
    await says(tab, ".detail h1", full.title);
    await tab.type("textarea", "这里写的");
    await withLibrary((library) => library.change([FULL], (now) => ({ ...now, notes: "那里写的" })));
    await says(tab, ".notes-head [role=status]", "另一个标签页也写了备注，两份都留下了。");
    expect((await saved())?.notes).toBe("那里写的\n\n这里写的");
    expect(tab.container.querySelector("textarea")?.value).toBe("那里写的\n\n这里写的");
  });

  test("joins the notes that were left with those that were saved since", async () => {
    await save(full);
    await withLibrary((library) => library.change([FULL], (now) => ({ ...now, notes: "旧的。后来的" })));
    keepUnsavedNotes(FULL, "旧的。", "旧的。要核对");
    localStorage.setItem(`left-notes.${news.id}`, "旧版本留下的");
    await save(news);
    await open();
    await vi.waitFor(() => expect(localStorage).toHaveLength(0));
    expect([(await saved())?.notes, (await saved(news.id ?? ""))?.notes]).toEqual([
      "旧的。要核对\n\n后来的",
      "旧版本留下的",
    ]);
  });

  test("shows the notes that were written elsewhere", async () => {
    await save(full);
    const tab = await open(`#article=${FULL}`);
    await says(tab, ".detail h1", full.title);
    await withLibrary((library) => library.change([FULL], (now) => ({ ...now, notes: "在别处写的" })));
    const notes = () => tab.container.querySelector("textarea")?.value;
    await vi.waitFor(() => expect(notes()).toBe("在别处写的"));
  });
});

describe("the keyboard", () => {
  const focused = () => document.activeElement;
  const press = (key: string) =>
    act(
      async () => void focused()?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })),
    );

  test("goes into an article that opens, and back to its title when it is closed", async () => {
    await save(full, news);
    const tab = await open();
    tab.named(full.title).focus();
    await tab.click(full.title);
    await vi.waitFor(() => expect(focused()?.className).toBe("detail"));
    await tab.click("关闭");
    await vi.waitFor(() => expect(focused()).toBe(tab.named(full.title)));
  });

  test("closes an article with Escape, but not while a field of it is edited", async () => {
    await save(full);
    const tab = await open(`#article=${FULL}`);
    await vi.waitFor(() => expect(focused()?.className).toBe("detail"));
    await tab.click("修改稿源");
    await press("Escape");
    expect(tab.all(".detail")).toHaveLength(1);
    await press("Escape");
    await vi.waitFor(() => expect(tab.all(".detail")).toEqual([]));
  });

  test("stays in the field where tags are typed when one is taken off", async () => {
    await save(full);
    await withLibrary((library) => library.change([FULL], (now) => ({ ...now, tags: ["甲"] })));
    const tab = await open(`#article=${FULL}`);
    await says(tab, ".detail h1", full.title);
    await tab.click("去掉标签“甲”");
    expect(focused()?.getAttribute("aria-label")).toBe("新标签");
  });

  test("goes to what brings back an article when its own button has gone with it", async () => {
    await save(full, news);
    const tab = await open(`#article=${FULL}`);
    await says(tab, ".detail h1", full.title);
    const button = tab.all(".detail .link-button").find(({ textContent }) => textContent === "删除");
    button?.focus();
    await act(async () => button?.click());
    await vi.waitFor(() => expect(tab.all(".detail")).toEqual([]));
    await vi.waitFor(() => expect(focused()?.textContent).toBe("撤销"));
  });

  test("goes back to what has opened the dialogue of files", async () => {
    await save(full);
    const tab = await open();
    await tab.click("导出…");
    const close = vi.spyOn(HTMLDialogElement.prototype, "close");
    await act(async () => tab.all(".export-panel .button").at(-1)?.click());
    // The dialogue itself gives the focus back, where it is closed and not just taken away.
    expect([close.mock.calls.length > 0, tab.all(".export-panel")]).toEqual([true, []]);
  });

  test("is not told every step of a batch, only what becomes of it", async () => {
    await save(full);
    const tab = await open("#batches");
    await vi.waitFor(() => expect(tab.all("h1")).toHaveLength(1));
    await withLibrary((library) =>
      library.putBatch(newBatch({ id: "b", listUrl: full.url, startedAt: AT, links: [], next: null, pages: 0 })),
    );
    await vi.waitFor(() => expect(tab.text(".batch-state")).toContain("还没有开始"));
    expect(tab.text(".batch-state [role=status]")).toBe("还没有开始");
  });
});

describe("a saved page that is dropped", () => {
  const drop = async (tab: LibraryTab, selector: string, types: readonly string[] = ["Files"]) => {
    const html = `<!-- saved from url=(0066)http://www.cnnb.com.cn/nbzfxwfbh/system/2023/06/01/030490001.shtml --><html><head><title>夜市怎样管得住又留得下？-宁波新闻发布-中国宁波网</title></head><body>
      <p>您当前的位置 ：<a href="/">中国宁波网</a> &gt; 宁波新闻发布 &gt; 记者提问</p><h1>夜市怎样管得住又留得下？</h1>
      <p>http://www.cnnb.com.cn 中国宁波网 23年06月01日</p><p>记者提问：夜市怎样管得住又留得下？</p>
      <p>陆知行答：我们划定了18处夜市街区。</p><p>编辑：苏晚晴</p></body></html>`;
    const file = Object.assign(new Blob([html]), { name: "夜市.html" });
    const event = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
      dataTransfer: { types, items: [], files: [file] },
    });
    await act(async () => void tab.container.querySelector(selector)?.dispatchEvent(event));
    return event.defaultPrevented;
  };

  test.each([
    ["on its place", "#files", ".drop-zone"],
    ["beside it", "#files", "h1"],
    ["on another part of the library", "#articles", "h1"],
  ])("%s is read once", async (_, hash, selector) => {
    const tab = await open(hash);
    expect(await drop(tab, selector)).toBe(true);
    await tab.goTo("#files");
    await vi.waitFor(() => expect(tab.texts(".file-name")).toEqual(["夜市.html"]));
    await says(tab, ".files > [role=status]", "读完 1 个，共 1 个；收藏库里有 1 个");
  });

  test("says so where there is no room for it, and does not stop the next", async () => {
    const tab = await open("#files");
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    await drop(tab, ".drop-zone");
    await says(tab, ".item-state", "空间已满，没有存下");
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
    await drop(tab, ".drop-zone");
    await vi.waitFor(() => expect(tab.texts(".item-state")).toEqual(["空间已满，没有存下", "已收藏"]));
  });

  test("where backups are is not taken for one, and does not take the page's place", async () => {
    const tab = await open("#storage");
    expect(await drop(tab, "h1")).toBe(true);
    await tab.goTo("#files");
    expect(tab.texts(".file-name")).toEqual([]);
  });

  test("is something else than words that are dropped into a field", async () => {
    const tab = await open("#files");
    expect(await drop(tab, "h1", ["text/plain"])).toBe(false);
  });
});

test("of a chosen folder only the pages are read", async () => {
  const tab = await open("#files");
  const [, folder] = tab.all(".files input[type=file]");
  const files = ["存档/a.html", "存档/a_files/x.html", "存档/图.png"].map((path) =>
    Object.assign(new Blob([""]), { name: path.split("/").at(-1), webkitRelativePath: path }),
  );
  await act(async () => {
    Object.defineProperty(folder, "files", { value: files });
    folder?.dispatchEvent(new Event("change"));
  });
  await vi.waitFor(() => expect(tab.texts(".file-name")).toEqual(["存档/a.html"]));
});

describe("a file of articles", () => {
  /** What JSON holds of these: titles, in order. */
  async function exported(tab: LibraryTab, scope: number): Promise<readonly string[]> {
    const made = vi.spyOn(URL, "createObjectURL");
    await tab.click("导出…");
    await act(async () => tab.all(".export-panel fieldset:first-of-type input")[scope]?.click());
    await act(async () => tab.all(".export-panel fieldset:nth-of-type(2) input")[0]?.click());
    await tab.click("导出");
    await vi.waitFor(() => expect(made).toHaveBeenCalled());
    const [file] = made.mock.calls.flat() as unknown as readonly Blob[];
    const records: readonly PressRecord[] = JSON.parse((await file?.text()) ?? "");
    return records.map(({ title }) => title);
  }

  test("holds what is selected in the order of the table, with what search leaves out where that is included", async () => {
    await save(full, news, anonymous);
    const tab = await open();
    for (const title of [anonymous.title, news.title, full.title]) await tab.click(`选中“${title}”`);
    await tab.type("input[type=search]", "桂花");
    await tab.click("取消选择");
    await tab.click(`选中“${news.title}”`);
    await tab.type("input[type=search]", "海洋牧场");
    await tab.click(`选中“${full.title}”`);
    await act(async () => tab.all(".include-hidden input")[0]?.click());
    expect(await exported(tab, 0)).toEqual([full.title, news.title]);
  });

  test("holds what is found, as the reader has corrected it", async () => {
    await save(full, news);
    await changeCorrections(news, (now) => ({ ...now, fields: { title: "月湖的桂花" } }));
    const tab = await open();
    await tab.type("input[type=search]", "桂花");
    expect(await exported(tab, 0)).toEqual(["月湖的桂花"]);
  });

  test("has the columns of the last one", async () => {
    await save(full);
    const tab = await open();
    await tab.click("导出…");
    await act(async () => tab.all(".column-chooser input")[0]?.click());
    const chosen = tab.text(".column-chooser summary");
    await tab.click("导出");
    await vi.waitFor(async () => expect((await readSettings()).columns).not.toBeNull());
    const again = await open();
    await again.click("导出…");
    expect(again.text(".column-chooser summary")).toBe(chosen);
  });

  test("that was made is said to be, also where its columns cannot be remembered", async () => {
    await save(full);
    const tab = await open();
    await tab.click("导出…");
    vi.spyOn(browser.storage.local, "set").mockImplementation(() => Promise.reject(new Error("full")));
    await tab.click("导出");
    await says(tab, ".library-outcome", "已导出 Excel 表格");
  });

  test("can hold what is found, also where as many others are selected", async () => {
    await save(full, news);
    const tab = await open();
    await tab.click(`选中“${full.title}”`);
    await tab.type("input[type=search]", "桂花");
    await act(async () => tab.all(".include-hidden input")[0]?.click());
    await tab.click("导出…");
    expect(tab.texts(".export-panel fieldset:first-of-type label")).toEqual([
      "选中的 1 篇",
      "列出的 1 篇",
      "全部 2 篇",
    ]);
  });
});

describe("what a backup has replaced", () => {
  test("can be had back, also after a backup was made, and after an attempt that failed", async () => {
    await save(anonymous);
    const other = await withLibrary(async (library) => library.rows());
    const { makeBackup } = await import("../../../../src/library/backup/restore");
    const text = await withLibrary(async (library) => (await makeBackup(library)).text);
    await withLibrary((library) => library.put([], true));
    await save(full);
    const tab = await open("#storage");
    await act(async () => tab.all(".radio-group input")[1]?.click());
    await act(async () => {
      const chooser = tab.container.querySelector<HTMLInputElement>(".storage input[type=file]");
      if (chooser === null) throw new Error("no field for files");
      Object.defineProperty(chooser, "files", { value: [new Blob([text])], configurable: true });
      chooser.dispatchEvent(new Event("change"));
    });
    await says(tab, ".storage-outcome", "已替换：现在共有 1 篇。");
    expect(await withLibrary((library) => library.rows())).toEqual(other);
    await tab.click("导出备份");
    await says(tab, ".storage-outcome", "已导出备份，共 1 篇。");
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError");
    });
    await tab.click("撤销");
    await says(tab, ".storage-outcome", "空间已满，没有恢复；收藏库和原来一样。");
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
    await tab.click("撤销");
    await says(tab, ".storage-outcome", "已撤销：收藏库和替换前一样。");
    expect(tab.has("撤销")).toBe(false);
    expect(await saved()).toMatchObject({ key: FULL });
  });
});
