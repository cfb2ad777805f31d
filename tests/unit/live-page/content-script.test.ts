// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { ContentScriptContext } from "wxt/utils/content-script-context";
import content from "../../../entrypoints/content";
import { changeSettings } from "../../../src/browser/settings-store";
import { BAR_TAG } from "../../../src/live-page/fold-bar";
import { RUN_TAG } from "../../../src/live-page/folded-run";
import { takeOver } from "../../../src/live-page/one-instance";
import { isHiding, shadowOf } from "../../support/closed-shadows";
import { popupSender } from "../../support/senders";

const PRESS_PATH = "/nbzfxwfbh/system/2023/05/16/030481122.shtml";
const NEWS_PATH = "/system/2023/05/16/030481122.shtml";

const TEXT = `
  <p>　　记者提问：今年我市公共充电桩的建设计划是什么？老旧小区怎么办？</p>
  <p>　　叶青禾答：今年全市计划新建公共充电桩3600根，其中快充桩占六成以上。</p>
  <p>　　对车位紧张的老旧小区，我们将在周边道路和公园建设集中充电场站85座。</p>`;

const FIRST = `
  <div id="first">
    <div class="heading">今年我市充电桩怎么建？</div>
    <div class="source">http://www.cnnb.com.cn　中国宁波网　23年05月16日</div>
    <div class="text">${TEXT}</div>
  </div>`;

const SECOND = `
  <div id="second">
    <h1>今年我市充电桩怎么建？</h1>
    <div>稿源： 2023-05-16 16:02:11</div>
    <div class="text">${TEXT}</div>
    <div>编辑： 林海音</div>
  </div>`;

/** What jsdom has not: the page on paper. */
const paper = new EventTarget();
const tell = vi.fn(async (_message: unknown) => null);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, "getMessage").mockImplementation((key: string) => key);
  vi.spyOn(browser.runtime, "sendMessage").mockImplementation(tell);
  // jsdom displays nothing: what is in `.site-hidden` or folded is not seen.
  vi.spyOn(Element.prototype, "checkVisibility").mockImplementation(function (this: Element) {
    const run = this.closest(RUN_TAG);
    return this.closest(".site-hidden") === null && (run === null || !isHiding(run));
  });
  vi.stubGlobal("matchMedia", () => paper);
  history.replaceState(null, "", PRESS_PATH);
  document.title = "今年我市充电桩怎么建？-宁波新闻发布-中国宁波网";
  document.body.innerHTML = FIRST + SECOND;
});

afterEach(() => {
  takeOver();
  vi.unstubAllGlobals();
});

/** Runs the content script as the browser does; returns how the popup reaches it. */
function runContent() {
  const added = vi.spyOn(browser.runtime.onMessage, "addListener");
  content.main(new ContentScriptContext("content", { noScriptStartedPostMessage: true }));
  const listener: unknown = added.mock.calls.at(-1)?.[0];
  if (typeof listener !== "function") throw new Error("no listener");
  return (name: string, ask: unknown): Promise<unknown> =>
    Promise.resolve(listener({ name, ask }, popupSender(), () => undefined));
}

const bars = () =>
  [...document.querySelectorAll(BAR_TAG)].map((bar) => shadowOf(bar)?.querySelector("button")?.textContent);
const folded = async () => vi.waitFor(() => expect(bars()).toEqual(["foldSame foldExpand"]));
const read = { articleKeys: [] };
/** Long enough for what a wrong script would do at once. */
const nothingHappens = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("a page of the press section", () => {
  test("is folded when it opens, and the toolbar is told", async () => {
    runContent();
    await folded();
    expect([...document.querySelectorAll(RUN_TAG)].map((run) => run.textContent?.trim().slice(0, 10))).toEqual([
      "今年我市充电桩怎么建",
      "记者提问：今年我市公",
    ]);
    await vi.waitFor(() =>
      expect(tell.mock.calls).toEqual([[{ name: "pageKind", ask: { page: "press-qa", articles: 0 } }]]),
    );
  });

  test("waits until it has been parsed", async () => {
    const state = vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
    document.body.innerHTML = FIRST;
    const ask = runContent();
    const report = ask("readPage", read);
    await nothingHappens();
    expect(tell).not.toHaveBeenCalled();
    document.body.insertAdjacentHTML("beforeend", SECOND);
    state.mockReturnValue("interactive");
    document.dispatchEvent(new Event("DOMContentLoaded"));
    expect(await report).toMatchObject({ page: "press-qa", fold: { copies: 1, hiddenBySite: 0 } });
    await folded();
  });

  test("reads the same whether it is folded or not", async () => {
    const before = document.body.innerHTML;
    const ask = runContent();
    await folded();
    const whenFolded = await ask("readPage", read);
    expect(whenFolded).toMatchObject({ record: { copies: 2 }, fold: { copies: 1, hiddenBySite: 0, folded: true } });
    const fold = { copies: 1, hiddenBySite: 0, folded: false };
    expect(await ask("setFold", { folded: false })).toEqual(fold);
    expect(await ask("readPage", read)).toEqual({ ...Object(whenFolded), fold });
    takeOver();
    await vi.waitFor(() => expect(document.body.innerHTML).toBe(before));
  });

  test("is left alone where the reader does not want it folded, until they ask", async () => {
    await changeSettings({ fold: false });
    const ask = runContent();
    expect(await ask("readPage", read)).toMatchObject({ fold: { copies: 1, folded: false } });
    expect(bars()).toEqual([]);
    expect(await ask("setFold", { folded: true })).toEqual({ copies: 1, hiddenBySite: 0, folded: true });
    await folded();
  });

  test.each([
    ["second", { copies: 0, hiddenBySite: 1, folded: false }],
    ["first", { copies: 0, hiddenBySite: 1, folded: false }],
  ])("is left alone where the site hides a print itself: the %s", async (id, fold) => {
    document.getElementById(id)?.classList.add("site-hidden");
    const ask = runContent();
    expect(await ask("readPage", read)).toMatchObject({ fold });
    expect(bars()).toEqual([]);
  });

  test("is left alone where the kept print is not seen whole", async () => {
    document.querySelector("#first p:last-child")?.classList.add("site-hidden");
    const ask = runContent();
    expect(await ask("readPage", read)).toMatchObject({ fold: null });
    expect(bars()).toEqual([]);
  });

  test("has nothing to fold where only the title is printed again", async () => {
    document.querySelector("#second .text")?.remove();
    const ask = runContent();
    expect(await ask("readPage", read)).toMatchObject({ fold: null });
    expect(bars()).toEqual([]);
  });
});

describe("a page that is open follows", () => {
  test("the switch for the fold, at once", async () => {
    const before = document.body.innerHTML;
    runContent();
    await folded();
    await changeSettings({ fold: false });
    await vi.waitFor(() => expect(document.body.innerHTML).toBe(before));
    await changeSettings({ fold: true });
    await folded();
  });

  test("no other switch: what the reader has opened stays open", async () => {
    const ask = runContent();
    await folded();
    await ask("setFold", { folded: false });
    await changeSettings({ density: "brief", foldNews: true });
    await ask("readPage", read);
    expect(bars()).toEqual(["foldOpened foldCollapse"]);
  });

  test("a newer script of its own, which takes over with one bar and one who answers", async () => {
    const removed = vi.spyOn(browser.runtime.onMessage, "removeListener");
    runContent();
    await folded();
    const [old] = document.querySelectorAll(BAR_TAG);
    runContent();
    await vi.waitFor(() => expect(old?.isConnected).toBe(false));
    await folded();
    expect(removed).toHaveBeenCalledTimes(1);
    await changeSettings({ fold: false });
    await vi.waitFor(() =>
      expect([bars(), document.querySelectorAll(RUN_TAG)]).toEqual([[], expect.objectContaining({ length: 0 })]),
    );
  });

  test("what an update of the extension has left on it: a bar that nobody listens to is replaced", async () => {
    document.body.innerHTML = `${FIRST}<${BAR_TAG}></${BAR_TAG}><${RUN_TAG}>${SECOND}</${RUN_TAG}>`;
    runContent();
    await folded();
    expect(document.querySelector(`body > ${RUN_TAG}`)).toBeNull();
  });

  test("the reader who comes back to it: its tab has forgotten its icon", async () => {
    runContent();
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(1));
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: false }));
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2));
    expect(tell.mock.calls[1]).toEqual(tell.mock.calls[0]);
  });

  test("the reader who comes to it after the browser has loaded it ahead: until then its tab shows another page", async () => {
    Object.defineProperty(document, "prerendering", { configurable: true, value: true });
    runContent();
    await folded();
    await nothingHappens();
    expect(tell).not.toHaveBeenCalled();
    document.dispatchEvent(new Event("prerenderingchange"));
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(1));
    Reflect.deleteProperty(document, "prerendering");
  });

  test("nothing, without complaint, where the background does not listen", async () => {
    tell.mockImplementation(() => Promise.reject(new Error("Receiving end does not exist")));
    runContent();
    await folded();
  });
});

describe("what is folded opens where it would be the only text to be seen", () => {
  test.each([
    ["in a narrower window", () => window.dispatchEvent(new Event("resize"))],
    ["on paper", () => paper.dispatchEvent(new Event("change"))],
  ])("%s", async (_, change) => {
    runContent();
    await folded();
    change();
    await nothingHappens();
    expect(bars()).toEqual(["foldSame foldExpand"]);
    document.querySelector("#first")?.classList.add("site-hidden");
    change();
    await vi.waitFor(() => expect(bars()).toEqual(["foldOpened foldCollapse"]));
  });
});

describe("a page of the site outside of the press section", () => {
  test.each([
    [false, []],
    [true, ["foldSame foldExpand"]],
  ])("is folded only if the reader wants news folded: %s", async (foldNews, expected) => {
    history.replaceState(null, "", NEWS_PATH);
    await changeSettings({ foldNews });
    const ask = runContent();
    expect(await ask("readPage", read)).toMatchObject({ page: "news", fold: { copies: 1, folded: foldNews } });
    expect(bars()).toEqual(expected);
  });

  test("is none where it is no HTML", async () => {
    vi.spyOn(document, "contentType", "get").mockReturnValue("application/xml");
    const ask = runContent();
    expect(await ask("readPage", read)).toMatchObject({ page: "none", record: null, fold: null });
  });
});
