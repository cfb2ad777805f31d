// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { ContentScriptContext } from "wxt/utils/content-script-context";
import content from "../../../entrypoints/content";
import { RUN_TAG } from "../../../src/live-page/folded-run";
import { takeOver } from "../../../src/live-page/one-instance";
import { TOAST_TAG } from "../../../src/live-page/toast";
import { isHiding, shadowOf } from "../../support/closed-shadows";
import { popupSender } from "../../support/senders";

const PRINT = `
  <h1>今年我市充电桩怎么建？</h1>
  <p>　　记者提问：今年我市公共充电桩的建设计划是什么？老旧小区怎么办？</p>
  <p>　　叶青禾答：今年全市计划新建公共充电桩3600根，其中快充桩占六成以上。</p>
  <p>　　对车位紧张的老旧小区，我们将在周边道路和公园建设集中充电场站85座。</p>`;
const SUMMARY = { html: "<p>摘要</p>", plain: "摘要" };

let ask: (name: string, ask: unknown) => Promise<unknown>;

/** The content script on a page that prints its article so many times. */
function runContent(prints: number): void {
  document.body.innerHTML = `<div>${PRINT}</div>`.repeat(prints);
  const added = vi.spyOn(browser.runtime.onMessage, "addListener");
  content.main(new ContentScriptContext("content", { noScriptStartedPostMessage: true }));
  const listener: unknown = added.mock.calls.at(-1)?.[0];
  if (typeof listener !== "function") throw new Error("no listener");
  ask = (name, asked) => Promise.resolve(listener({ name, ask: asked }, popupSender(), () => undefined));
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, "getMessage").mockImplementation((key: string, values: unknown) =>
    [key, ...(Array.isArray(values) ? values : [])].join(" "),
  );
  vi.spyOn(browser.runtime, "sendMessage").mockImplementation(async () => null);
  // jsdom displays nothing: what is folded is not seen.
  vi.spyOn(Element.prototype, "checkVisibility").mockImplementation(function (this: Element) {
    const run = this.closest(RUN_TAG);
    return run === null || !isHiding(run);
  });
  history.replaceState(null, "", "/nbzfxwfbh/system/2023/05/16/030481122.shtml");
});

afterEach(() => {
  takeOver();
  for (const toast of document.querySelectorAll(TOAST_TAG)) toast.remove();
  Reflect.deleteProperty(document, "execCommand");
});

const said = () => shadowOf(document.querySelector(TOAST_TAG))?.querySelector("[role=status]")?.textContent;
const isFolded = () => [...document.querySelectorAll(RUN_TAG)].some(isHiding);

describe("the page answers a key", () => {
  test("by unfolding and folding, and says so", async () => {
    runContent(2);
    await vi.waitFor(() => expect(isFolded()).toBe(true));
    expect(await ask("toggleFold", null)).toBeNull();
    await vi.waitFor(() => expect([isFolded(), said()]).toEqual([false, "foldOpened"]));
    await ask("toggleFold", null);
    await vi.waitFor(() => expect([isFolded(), said()]).toEqual([true, "foldDone"]));
  });

  test("by saying that there is nothing to fold", async () => {
    runContent(1);
    await ask("toggleFold", null);
    await vi.waitFor(() => expect([isFolded(), said()]).toEqual([false, "nothingToFold"]));
  });

  test.each([
    [SUMMARY, true, "copiedWhat nameSummary"],
    [SUMMARY, false, "copyFromPopup"],
    [null, true, "nothingToCopy"],
  ])("by copying %j, allowed %s, and says %s", async (summary, isAllowed, sentence) => {
    runContent(1);
    document.execCommand = () => {
      if (!isAllowed) return false;
      const event = Object.assign(new Event("copy", { bubbles: true, cancelable: true }), {
        clipboardData: { setData: () => undefined },
      });
      return !document.dispatchEvent(event);
    };
    expect(await ask("copySummary", { summary })).toBeNull();
    await vi.waitFor(() => expect(said()).toBe(sentence));
  });

  test("by saying what the extension has to say", async () => {
    runContent(1);
    expect(await ask("say", { text: "已收藏" })).toBeNull();
    await vi.waitFor(() => expect(said()).toBe("已收藏"));
  });

  test.each([
    ["toggleFold", { folded: true }],
    ["copySummary", null],
    ["copySummary", {}],
    ["copySummary", { summary: { html: 1, plain: "x" } }],
    ["copySummary", { summary: { html: null } }],
    ["say", null],
  ])("but not an older or newer form of %s: %j", async (name, asked) => {
    runContent(2);
    await vi.waitFor(() => expect(isFolded()).toBe(true));
    expect(await ask(name, asked)).toBeUndefined();
    expect([isFolded(), said()]).toEqual([true, undefined]);
  });
});
