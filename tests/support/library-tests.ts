/** What tests of the library's page share: an empty library before each, and its tabs closed after each. */
import { Blob } from "node:buffer";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { SavedArticle } from "../../src/library/model/saved-article";
import { withLibrary } from "../../src/library/store/store";
import type { PressRecord } from "../../src/record";
import { fakeLocks, type LibraryTab, openLibraryTab } from "./library-page";

interface LibraryTests {
  /** Opens the library in a tab. @param hash the part of its address that says where */
  readonly open: (hash?: string) => Promise<LibraryTab>;
  readonly save: (...records: readonly PressRecord[]) => Promise<void>;
  readonly saved: (key: string) => Promise<SavedArticle | undefined>;
  /** Waits until the first element of this selector says so. */
  readonly says: (tab: LibraryTab, selector: string, sentence: string | null) => Promise<void>;
}

export function libraryTests(): LibraryTests {
  const opened: LibraryTab[] = [];
  beforeEach(() => {
    fakeBrowser.reset();
    vi.stubGlobal("indexedDB", new IDBFactory());
    vi.stubGlobal("Blob", Blob);
    vi.stubGlobal("scrollTo", vi.fn());
    localStorage.clear();
    sessionStorage.clear();
    const storage = {
      estimate: async () => ({ usage: 1, quota: 10 }),
      persisted: async () => false,
      persist: async () => false,
    };
    vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { locks: fakeLocks(), storage }));
    vi.spyOn(browser.permissions, "contains").mockImplementation(async () => true);
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => {} }));
  });
  afterEach(() => {
    for (const tab of opened.splice(0)) tab.close();
    vi.unstubAllGlobals();
  });
  return {
    open: async (hash = "") => {
      const tab = await openLibraryTab(hash);
      opened.push(tab);
      return tab;
    },
    save: (...records) =>
      withLibrary(async (library) => {
        for (const record of records) await library.save(record);
      }),
    saved: async (key) => (await withLibrary((library) => library.articles([key])))[0],
    says: async (tab, selector, sentence) => {
      await vi.waitFor(() => expect(tab.text(selector)).toBe(sentence));
    },
  };
}
