// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DATABASE_NAME, DATABASE_VERSION } from "../../../../src/library/store/database";
import { fakeLocks, type LibraryTab, openLibraryTab } from "../../../support/library-page";

let tab: LibraryTab | null = null;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { locks: fakeLocks() }));
});

afterEach(() => {
  tab?.close();
  vi.unstubAllGlobals();
});

test("a library of a newer version is left as it is, and what to do is said", async () => {
  (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
  tab = await openLibraryTab();
  expect(tab.texts("main > *")).toEqual([
    "收藏库没能打开",
    "收藏库已由更新的版本使用过，这个版本读不了。请把扩展更新到最新版；收藏的内容都在。",
    "刷新这一页",
  ]);
});

test("a library that an older version keeps open is waited for, and said to be", async () => {
  const older = await openDB(DATABASE_NAME, 1, {
    upgrade: (database) => void database.createObjectStore("articles", { keyPath: "key" }),
  });
  tab = await openLibraryTab();
  expect(tab.text("main p")).toMatch(/^另一个标签页还开着旧版的收藏库。/u);
  await act(async () => older.close());
  await vi.waitFor(() => expect(tab?.text("h1")).toBe("收藏库还是空的"));
});

test("a library that a newer version takes over is given up", async () => {
  tab = await openLibraryTab();
  await act(async () => (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close());
  await vi.waitFor(() => expect(tab?.text("main p")).toBe("收藏库在别处更新过，或者被浏览器关闭了。请刷新这一页。"));
});

test.each([
  ["QuotaExceededError", /^磁盘已满/u],
  ["UnknownError", /^浏览器没有打开收藏库：/u],
])("where the browser fails with %s, one sentence says so", async (name, sentence) => {
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("", name);
  });
  tab = await openLibraryTab();
  expect(tab.text("main p")).toMatch(sentence);
});
