import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import background from "../../../entrypoints/background";
import { readCorrections } from "../../../src/correct/store";
import type { PageKind } from "../../../src/record";
import { RECORDS } from "../../support/records";
import { popupSender, siteSender } from "../../support/senders";

const TAB = 7;
const NO_TAB = new Error(`No tab with id: ${TAB}.`);

beforeEach(() => {
  fakeBrowser.reset();
});

/** Runs the background in a browser; returns what it asked of it, and how a page or the browser reaches it. */
function runBackground({ tabs = [] as readonly number[], refuses = false } = {}) {
  const asked: unknown[][] = [];
  const note =
    (name: string) =>
    async (value: unknown): Promise<never[]> => {
      asked.push([name, value]);
      if (refuses) throw NO_TAB;
      return [];
    };
  vi.spyOn(browser.action, "setIcon").mockImplementation(note("icon"));
  vi.spyOn(browser.action, "setTitle").mockImplementation(note("title"));
  vi.spyOn(browser.action, "setBadgeText").mockImplementation(note("badge"));
  vi.spyOn(browser.action, "setBadgeBackgroundColor").mockImplementation(note("color"));
  vi.spyOn(browser.scripting, "executeScript").mockImplementation(note("script"));
  vi.spyOn(browser.i18n, "getMessage").mockImplementation((key: string, values: unknown) =>
    [key, values].flat().join(" "),
  );
  vi.spyOn(browser.tabs, "query").mockImplementation(async (query: unknown) => {
    asked.push(["tabs", query]);
    return tabs.map((id) => ({ id, index: 0, highlighted: false, active: false, pinned: false, incognito: false }));
  });
  vi.spyOn(browser.tabs, "create").mockImplementation(note("new tab"));
  vi.spyOn(browser.commands.onCommand, "addListener").mockImplementation(() => undefined);
  vi.spyOn(browser.contextMenus.onClicked, "addListener").mockImplementation(() => undefined);
  vi.spyOn(browser.contextMenus, "removeAll").mockImplementation(async () => undefined);
  vi.spyOn(browser.contextMenus, "create").mockImplementation(() => "");
  const onMessage = vi.spyOn(browser.runtime.onMessage, "addListener");
  const onAdded = vi.spyOn(browser.permissions.onAdded, "addListener").mockImplementation(() => undefined);
  background.main();
  return {
    asked,
    tell: (page: PageKind, articles: number, sender: object = siteSender(TAB)): unknown =>
      onMessage.mock.calls[0]?.[0]({ name: "pageKind", ask: { page, articles } }, sender, () => undefined),
    say: (name: string, ask: unknown): unknown =>
      onMessage.mock.calls[0]?.[0]({ name, ask }, popupSender(), () => undefined),
    grant: () => onAdded.mock.calls[0]?.[0]({ origins: ["*://*.cnnb.com.cn/*"] }),
  };
}

describe("the toolbar tells what the page of a tab is", () => {
  test.each<[page: PageKind, articles: number, title: string, badge: string]>([
    ["press-qa", 0, "actionPressQa 0", ""],
    ["press-article", 0, "actionPressArticle 0", ""],
    ["news", 0, "actionNews 0", ""],
    ["list", 24, "actionList 24", "24"],
    ["list", 999, "actionList 999", "999"],
    ["list", 1000, "actionList 1000", "999+"],
    ["none", 0, "actionNone 0", ""],
  ])("%s", async (page, articles, title, badge) => {
    const { asked, tell } = runBackground();
    expect(await tell(page, articles)).toBeNull();
    expect(Object.fromEntries(asked)).toEqual({
      icon: { tabId: TAB, path: { 16: `/icon/${page}-16.png`, 32: `/icon/${page}-32.png` } },
      title: { tabId: TAB, title },
      badge: { tabId: TAB, text: badge },
      color: { tabId: TAB, color: expect.any(String) },
    });
  });

  test.each([
    ["what is no tab", 24, {}],
    ["the popup", 24, popupSender()],
    ["an absurd number of articles", 1e300, siteSender(TAB)],
  ])("not of %s", async (_, articles, sender) => {
    const { asked, tell } = runBackground();
    expect([await tell("list", articles, sender), asked]).toEqual([undefined, []]);
  });

  test("without complaint where the tab has been closed", async () => {
    const { tell } = runBackground({ refuses: true });
    expect(await tell("news", 0)).toBeNull();
  });
});

test("what a popup says is being typed is kept, until it is done", async () => {
  const { say } = runBackground();
  const { id, url } = RECORDS.full;
  const draft = { field: "title", typed: "新标" };
  await say("keepDraft", { article: { id, url }, draft });
  expect((await readCorrections(RECORDS.full)).draft).toEqual(draft);
  await say("keepDraft", { article: { id, url }, draft: null });
  expect(await browser.storage.local.get()).toEqual({});
});

describe("pages that are open already are read", () => {
  const READ = [
    ["tabs", { url: "*://*.cnnb.com.cn/*", discarded: false }],
    ["script", { target: { tabId: 3 }, files: ["/content-scripts/content.js"] }],
    ["script", { target: { tabId: 4 }, files: ["/content-scripts/content.js"] }],
  ];

  test("when the extension is installed or updated", async () => {
    const { asked } = runBackground({ tabs: [3, 4] });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: "update", temporary: false });
    expect(asked).toEqual(READ);
  });

  test("when the permission is given again", async () => {
    const { asked, grant } = runBackground({ tabs: [3, 4] });
    await grant();
    expect(asked).toEqual(READ);
  });

  test("each of them, also where one takes no script", async () => {
    const { asked } = runBackground({ tabs: [3, 4], refuses: true });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: "update", temporary: false });
    expect(asked).toEqual(READ);
  });
});
