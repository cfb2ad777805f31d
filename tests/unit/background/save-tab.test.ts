import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import background from "../../../entrypoints/background";
import type { PageReport } from "../../../src/browser/messages";
import { changeCorrections } from "../../../src/correct/store";
import { DATABASE_NAME, DATABASE_VERSION } from "../../../src/library/store/database";
import { withLibrary } from "../../../src/library/store/store";
import { RECORDS } from "../../support/records";
import { siteSender } from "../../support/senders";

const TAB = 7;
/** The first test of a file also loads what it tests, on a busy machine beside everything else. */
const PATIENCE_MS = 20_000;
const { full, news } = RECORDS;
const REPORT: PageReport = {
  page: "press-qa",
  record: full,
  links: [],
  next: null,
  fold: null,
  needsArticleFinder: false,
};
const CHANGED = { ...full, paragraphs: [...full.paragraphs, "五是聚焦人才。"] };
const NOBODY = new Error("Could not establish connection. Receiving end does not exist.");

/** What the page of the tab is asked. */
const asked = vi.fn<(tabId: number, message: unknown) => Promise<unknown>>();
const title = vi.fn<(details: { readonly title: string | null }) => Promise<void>>();
const badge = vi.fn<(details: { readonly text?: string | null | undefined }) => Promise<void>>();
const openPopup = vi.fn(async () => undefined);
const create = vi.fn<(item: unknown) => string>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.spyOn(browser.tabs, "sendMessage").mockImplementation(asked);
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => []);
  vi.spyOn(browser.permissions.onAdded, "addListener").mockImplementation(() => undefined);
  vi.spyOn(browser.action, "openPopup").mockImplementation(openPopup);
  vi.spyOn(browser.action, "setIcon").mockImplementation(async () => undefined);
  vi.spyOn(browser.action, "setBadgeBackgroundColor").mockImplementation(async () => undefined);
  vi.spyOn(browser.action, "setTitle").mockImplementation(title);
  vi.spyOn(browser.action, "setBadgeText").mockImplementation(badge);
  vi.spyOn(browser.contextMenus, "removeAll").mockImplementation(async () => undefined);
  vi.spyOn(browser.contextMenus, "create").mockImplementation(create);
  vi.spyOn(browser.i18n, "getMessage").mockImplementation((key: string, values: unknown) =>
    [key, ...(Array.isArray(values) ? values : [])].join(" "),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Runs the background on a tab with this page; returns how keys, menu and page reach it. */
function run(report: PageReport = REPORT) {
  show(report);
  const commands = vi.spyOn(browser.commands.onCommand, "addListener").mockImplementation(() => undefined);
  const menu = vi.spyOn(browser.contextMenus.onClicked, "addListener").mockImplementation(() => undefined);
  const messages = vi.spyOn(browser.runtime.onMessage, "addListener");
  background.main();
  const [onCommand, onMenu, onMessage]: readonly unknown[] = [commands, menu, messages].map(
    ({ mock }) => mock.calls[0]?.[0],
  );
  if (typeof onCommand !== "function" || typeof onMenu !== "function" || typeof onMessage !== "function")
    throw new Error("no listener");
  return {
    press: () => onCommand("save-article", { id: TAB }),
    choose: () => onMenu({ menuItemId: "save-article" }, { id: TAB }),
    /** The page of the tab has loaded. */
    visit: async (url: string = full.url) => {
      const ask = { page: "press-qa", articles: 0 };
      await onMessage({ name: "pageKind", ask }, siteSender(TAB, url), () => undefined);
      return { title: title.mock.lastCall?.[0].title, badge: badge.mock.lastCall?.[0].text };
    },
  };
}

function show(report: PageReport): void {
  asked.mockImplementation(async (_, message) => (JSON.stringify(message).includes('"readPage"') ? report : null));
}

async function said(): Promise<unknown> {
  await expect.poll(() => asked.mock.lastCall?.[1], { timeout: PATIENCE_MS }).toMatchObject({ name: "say" });
  return Object(asked.mock.lastCall?.[1]).ask.text;
}

const rows = () => withLibrary((library) => library.rows());

describe("the article of a tab is saved", () => {
  test.each(["press", "choose"] as const)("by key and menu: %s; the page says so once it is kept", async (how) => {
    run()[how]();
    expect(await said()).toBe("savedPage");
    expect((await rows()).map((row) => row.title)).toEqual([full.title]);
    expect(title.mock.lastCall).toEqual([{ tabId: TAB, title: "actionSaved actionPressQa 0" }]);
  });

  test("again: its reading is renewed, and the reader's notes stay", async () => {
    await withLibrary((library) => library.save(full));
    await withLibrary((library) => library.change(["030409182"], (saved) => ({ ...saved, notes: "要核对" })));
    run().press();
    expect(await said()).toBe("pageUpdated");
    expect((await rows()).map(({ hasNotes }) => hasNotes)).toEqual([true]);
  });

  test("with another text: the one before is kept beside it", async () => {
    const before = await withLibrary((library) => library.save(full));
    run({ ...REPORT, record: CHANGED }).press();
    expect(await said()).toBe("pageSavedBoth");
    const [saved] = await withLibrary((library) => library.articles(["030409182"]));
    expect(saved).toMatchObject({ current: { record: CHANGED }, older: [before.current] });
  });

  test("as it was read, not as it was corrected: corrections are kept apart", async () => {
    await changeCorrections(full, (before) => ({ ...before, fields: { title: "改过的标题" } }));
    run().press();
    await said();
    expect((await rows()).map((row) => row.title)).toEqual([full.title]);
  });

  test("not where there is none: the page says so", async () => {
    run({ ...REPORT, page: "list", record: null }).press();
    expect(await said()).toBe("nothingToSave");
  });

  test("not where the browser has translated the page: the page says so", async () => {
    run({ ...REPORT, page: "none", record: null, isTranslated: true }).press();
    expect(await said()).toBe("translatedNotSaved");
  });

  test("not where the disk is full: the page says what was not kept", async () => {
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no space left", "QuotaExceededError");
    });
    run().press();
    expect(await said()).toBe("saveFull articleNotSaved");
    expect(title).not.toHaveBeenCalled();
  });

  test("not where a newer version has been here", async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    run().press();
    expect(await said()).toBe("saveNewer articleNotSaved");
  });

  test("not where the browser gives no database", async () => {
    vi.stubGlobal("indexedDB", undefined);
    run().press();
    expect(await said()).toBe("saveFailed articleNotSaved");
  });

  test("not where the page cannot be reached: the popup explains", async () => {
    const { press } = run();
    asked.mockRejectedValue(NOBODY);
    vi.spyOn(browser.scripting, "executeScript").mockRejectedValue(new Error("Cannot access contents of the page"));
    press();
    await vi.waitFor(() => expect(openPopup).toHaveBeenCalledOnce());
  });
});

describe("the toolbar says of a page", () => {
  test("that is not saved no more than its kind, and does not have it read", async () => {
    expect(await run().visit()).toEqual({ title: "actionPressQa 0", badge: "" });
    expect(asked).not.toHaveBeenCalled();
  });

  test("that is saved that it is, whatever the reader has corrected", async () => {
    await withLibrary((library) => library.save(full));
    await changeCorrections(full, (before) => ({ ...before, fields: { title: "改过的标题" } }));
    expect(await run().visit(`${full.url}#top`)).toEqual({ title: "actionSaved actionPressQa 0", badge: "" });
  });

  test("that has changed since it was saved that it has", async () => {
    await withLibrary((library) => library.save(full));
    const { visit } = run({ ...REPORT, record: CHANGED });
    expect(await visit()).toEqual({ title: "actionChanged actionPressQa 0", badge: "badgeChanged" });
  });

  test.each(["saved", "page", "both"] as const)(
    "whose change the reader has settled no more of it: %s",
    async (choice) => {
      await withLibrary((library) => library.save(full));
      await withLibrary((library) => library.save(CHANGED, choice));
      const { visit } = run({ ...REPORT, record: CHANGED });
      expect(await visit()).toEqual({ title: "actionSaved actionPressQa 0", badge: "" });
    },
  );

  test("nothing of another page to which the tab has gone meanwhile", async () => {
    await withLibrary((library) => library.save(full));
    const { visit } = run({ ...REPORT, page: "news", record: news });
    expect(await visit()).toEqual({ title: "actionPressQa 0", badge: "" });
  });

  test("its kind where there is no library", async () => {
    vi.stubGlobal("indexedDB", undefined);
    expect(await run().visit()).toEqual({ title: "actionPressQa 0", badge: "" });
  });
});

test("the item stands in the menu of the site's pages, made anew when the extension is installed or updated", async () => {
  run();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: "update", temporary: false });
  expect(create.mock.calls).toEqual([
    [
      {
        id: "save-article",
        title: "menuSave",
        contexts: ["page", "selection"],
        documentUrlPatterns: ["*://*.cnnb.com.cn/*"],
      },
    ],
  ]);
});
