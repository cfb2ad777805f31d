import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import background from "../../../entrypoints/background";
import type { PageReport } from "../../../src/browser/messages";
import { changeCorrections } from "../../../src/correct/store";
import { summaryText } from "../../../src/present/clipboard-text";
import config from "../../../wxt.config";
import { RECORDS } from "../../support/records";

const TAB = 7;
const REPORT: PageReport = {
  page: "press-qa",
  record: RECORDS.full,
  links: [],
  next: null,
  fold: null,
  needsArticleFinder: false,
};

/** What pages were asked, and how the page of the tab answers. */
const asked = vi.fn<(tabId: number, message: unknown) => Promise<unknown>>();
const openPopup = vi.fn(async () => undefined);
const openTab = vi.fn(async (_: unknown) => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, "sendMessage").mockImplementation(asked);
  vi.spyOn(browser.tabs, "create").mockImplementation(openTab);
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => []);
  vi.spyOn(browser.contextMenus.onClicked, "addListener").mockImplementation(() => undefined);
  vi.spyOn(browser.contextMenus, "removeAll").mockImplementation(async () => undefined);
  vi.spyOn(browser.contextMenus, "create").mockImplementation(() => "");
  vi.spyOn(browser.i18n, "getMessage").mockImplementation((key: string) => key);
  vi.spyOn(browser.permissions.onAdded, "addListener").mockImplementation(() => undefined);
  vi.spyOn(browser.action, "openPopup").mockImplementation(openPopup);
  vi.spyOn(browser.runtime, "getURL").mockImplementation((path: string) => `extension:/${path}`);
});

/** Runs the background; returns how a key reaches it. */
function runBackground() {
  const added = vi.spyOn(browser.commands.onCommand, "addListener").mockImplementation(() => undefined);
  background.main();
  const listener: unknown = added.mock.calls[0]?.[0];
  if (typeof listener !== "function") throw new Error("no listener");
  return (command: string): unknown => listener(command, { id: TAB });
}

function answering(report: PageReport) {
  asked.mockImplementation(async (_, message) => (JSON.stringify(message).includes('"readPage"') ? report : null));
}

const lastAsked = () => asked.mock.calls.at(-1);

describe("a key", () => {
  test("folds or unfolds the page of the tab", async () => {
    answering(REPORT);
    runBackground()("toggle-fold");
    await vi.waitFor(() => expect(asked.mock.calls).toEqual([[TAB, { name: "toggleFold", ask: null }]]));
    expect(openPopup).not.toHaveBeenCalled();
  });

  test("asks the page before it waits for anything: what the key allows goes along with that message only", () => {
    answering(REPORT);
    runBackground()("copy-summary");
    expect(asked.mock.calls).toEqual([[TAB, { name: "readPage", ask: { articleKeys: [] } }]]);
  });

  test("has the page copy its summary", async () => {
    answering(REPORT);
    runBackground()("copy-summary");
    const summary = summaryText(RECORDS.full);
    await vi.waitFor(() => expect(lastAsked()).toEqual([TAB, { name: "copySummary", ask: { summary } }]));
  });

  test("copies what the reader has corrected", async () => {
    answering(REPORT);
    await changeCorrections(RECORDS.full, (before) => ({ ...before, fields: { title: "改过的标题" } }));
    runBackground()("copy-summary");
    const summary = summaryText({ ...RECORDS.full, title: "改过的标题" });
    await vi.waitFor(() => expect(lastAsked()).toEqual([TAB, { name: "copySummary", ask: { summary } }]));
  });

  test("has a page without an article say so", async () => {
    answering({ ...REPORT, page: "list", record: null });
    runBackground()("copy-summary");
    await vi.waitFor(() => expect(lastAsked()).toEqual([TAB, { name: "copySummary", ask: { summary: null } }]));
  });

  test.each(["toggle-fold", "copy-summary"])(
    "opens the popup, which explains, where %s reaches no page",
    async (name) => {
      asked.mockRejectedValue(new Error("Could not establish connection. Receiving end does not exist."));
      vi.spyOn(browser.scripting, "executeScript").mockRejectedValue(new Error("Cannot access contents of the page"));
      runBackground()(name);
      await vi.waitFor(() => expect(openPopup).toHaveBeenCalledTimes(1));
    },
  );

  test("does nothing more where the browser opens popups to a click only", async () => {
    asked.mockRejectedValue(new Error("Receiving end does not exist."));
    openPopup.mockRejectedValue(new Error("Could not find an active browser window."));
    runBackground()("toggle-fold");
    await vi.waitFor(() => expect(openPopup).toHaveBeenCalledTimes(1));
  });
});

describe("the page that says what happens where", () => {
  test("opens when the extension is installed", async () => {
    runBackground();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: "install", temporary: false });
    expect(openTab.mock.calls).toEqual([[{ url: "extension://welcome.html" }]]);
  });

  test.each(["update", "browser_update"] as const)("never opens at an %s", async (reason) => {
    runBackground();
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
    expect(openTab).not.toHaveBeenCalled();
  });
});

test("the manifest gives every command a key that browsers leave to extensions", async () => {
  const { manifest } = config;
  const { commands } =
    (await (typeof manifest === "function"
      ? manifest({ mode: "production", command: "build", browser: "chrome", manifestVersion: 3 })
      : manifest)) ?? {};
  expect(commands).toEqual({
    _execute_action: { suggested_key: { default: "Alt+Shift+K" } },
    "toggle-fold": { suggested_key: { default: "Alt+Shift+J" }, description: "__MSG_shortcutFold__" },
    "copy-summary": { suggested_key: { default: "Alt+Shift+U" }, description: "__MSG_shortcutCopy__" },
    "save-article": { suggested_key: { default: "Alt+Shift+L" }, description: "__MSG_shortcutSave__" },
  });
});
