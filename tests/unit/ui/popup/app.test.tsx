// @vitest-environment jsdom
import { isDeepStrictEqual } from "node:util";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { PageReport } from "../../../../src/browser/messages";
import { readSettings } from "../../../../src/browser/settings-store";
import { writeClipboard } from "../../../../src/browser/write-clipboard";
import type { FoldReport } from "../../../../src/live-page/page-answers";
import { App } from "../../../../src/ui/popup/app";
import { TranslateContext } from "../../../../src/ui/shared/translate";
import { RECORDS } from "../../../support/records";
import { translator } from "../../../support/translations";

const TAB = {
  id: 7,
  index: 0,
  highlighted: true,
  active: true,
  pinned: false,
  incognito: false,
  url: RECORDS.full.url,
};
const READ = { name: "readPage", ask: { articleKeys: [] } };
const FOLDED: FoldReport = { copies: 1, hiddenBySite: 0, folded: true };
const REPORT: PageReport = {
  page: "press-qa",
  record: RECORDS.full,
  links: [],
  next: null,
  fold: FOLDED,
  needsArticleFinder: false,
};

/** What the tab is asked, and how it answers. */
const asked = vi.fn<(message: unknown) => Promise<unknown>>();
const answering =
  (others: unknown) =>
  async (message: unknown): Promise<unknown> =>
    isDeepStrictEqual(message, READ) ? REPORT : others;
let container: HTMLElement;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => [TAB]);
  vi.spyOn(browser.permissions, "contains").mockImplementation(async () => true);
  vi.spyOn(browser.tabs, "sendMessage").mockImplementation((_, message) => asked(message));
  asked.mockImplementation(answering(null));
  container = document.body.appendChild(document.createElement("div"));
});

afterEach(() => {
  render(null, container);
  container.remove();
});

async function open(): Promise<void> {
  await act(async () =>
    render(
      <TranslateContext.Provider value={translator("zh_CN")}>
        <App />
      </TranslateContext.Provider>,
      container,
    ),
  );
  await vi.waitFor(() => expect(container.querySelector(".skeleton")).toBeNull());
}

async function click(name: string): Promise<void> {
  const button = [...container.querySelectorAll<HTMLElement>("button, [role=button]")].find(
    ({ textContent }) => textContent === name,
  );
  await act(async () => button?.click());
}

function title(): string | null | undefined {
  return container.querySelector("h1")?.textContent;
}

describe("the popup joined to the browser", () => {
  test("waits, then shows the article of the tab", async () => {
    const opening = open();
    expect(container.querySelector(".skeleton")).not.toBeNull();
    await opening;
    expect(title()).toBe(RECORDS.full.title);
  });

  test.each<[name: string, report: PageReport, title: string]>([
    [
      "a list",
      { ...REPORT, page: "list", record: null, links: [{ url: RECORDS.news.url, title: "一", date: null }] },
      "共 1 篇文章",
    ],
    [
      "a page that the browser has translated",
      { ...REPORT, page: "none", record: null, isTranslated: true },
      "这一页正显示译文",
    ],
    ["a page without article", { ...REPORT, page: "none", record: null }, "这一页没有文章"],
  ])("%s", async (_, report, shown) => {
    asked.mockResolvedValue(report);
    await open();
    expect(title()).toBe(shown);
  });

  test("a page that cannot be read is reported, and reading it can be tried again", async () => {
    asked.mockRejectedValueOnce(new Error("cannot read"));
    await open();
    expect(title()).toBe("这一页没能读完");
    await click("再试一次");
    await vi.waitFor(() => expect(title()).toBe(RECORDS.full.title));
  });

  test("the fold is asked of the page, and shown as the page says it is", async () => {
    asked.mockImplementation(answering({ ...FOLDED, folded: false }));
    await open();
    await click("展开");
    expect(asked).toHaveBeenLastCalledWith({ name: "setFold", ask: { folded: false } });
    expect(container.querySelector(".fold-status")?.textContent).toBe("重复正文已展开折叠");
  });

  test("a page that has gone while the popup is open cannot be reached", async () => {
    await open();
    asked.mockRejectedValue(new Error("Receiving end does not exist"));
    await click("展开");
    expect(title()).toBe("暂时读不到这一页");
  });

  test("another page that comes into the tab is read in the place of the one before", async () => {
    const update = (id: number, status: string) => fakeBrowser.tabs.onUpdated.trigger(id, { status }, TAB);
    await open();
    await act(async () => container.querySelector<HTMLElement>('[aria-label="修改标题"]')?.click());
    asked.mockResolvedValue({ ...REPORT, page: "press-article", record: RECORDS.speech });
    // What began to load before the popup was open has been read; other tabs do not matter.
    await act(async () => {
      await update(TAB.id, "complete");
      await update(TAB.id + 1, "loading");
      await update(TAB.id + 1, "complete");
    });
    expect(asked).toHaveBeenCalledTimes(1);
    await act(async () => {
      await update(TAB.id, "loading");
      await update(TAB.id, "complete");
    });
    await vi.waitFor(() => expect(title()).toBe(RECORDS.speech.title));
    expect(container.querySelector(".field-editor")).toBeNull();
  });

  test("a page that loads again faster than it can be read is shown all the same", async () => {
    const answers: ((report: unknown) => void)[] = [];
    const load = (status: string) => fakeBrowser.tabs.onUpdated.trigger(TAB.id, { status }, TAB);
    await open();
    asked.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    for (const status of ["loading", "complete", "loading", "complete"])
      await act(async () => void (await load(status)));
    await act(async () => answers[0]?.({ ...REPORT, page: "press-article", record: RECORDS.speech }));
    await vi.waitFor(() => expect(title()).toBe(RECORDS.speech.title));
  });

  test("a page that cannot be reached is loaded anew, and read when it is there", async () => {
    const reload = vi.spyOn(browser.tabs, "reload").mockResolvedValue();
    await open();
    asked.mockRejectedValueOnce(new Error("Receiving end does not exist"));
    await click("展开");
    await click("刷新页面");
    expect([reload.mock.calls, container.querySelector(".skeleton") !== null]).toEqual([[[TAB.id]], true]);
    await act(async () => {
      await fakeBrowser.tabs.onUpdated.trigger(TAB.id, { status: "loading" }, TAB);
      await fakeBrowser.tabs.onUpdated.trigger(TAB.id, { status: "complete" }, TAB);
    });
    await vi.waitFor(() => expect(title()).toBe(RECORDS.full.title));
  });

  test("a passage that cannot be shown any more is said not to be there", async () => {
    await open();
    asked.mockRejectedValue(new Error("Receiving end does not exist"));
    await click("聚焦资源养护，严格落实伏季休渔制度");
    await vi.waitFor(() => expect(container.querySelector("[role=status]")?.textContent).toBe("页面上没找到这一段"));
  });

  test("the density is kept", async () => {
    await open();
    await click("简");
    expect(container.querySelector("main")?.className).toContain("brief");
    await vi.waitFor(async () => expect((await readSettings()).density).toBe("brief"));
  });

  test("a density that could not be kept is not shown as if it were", async () => {
    await open();
    vi.spyOn(browser.storage.local, "set").mockRejectedValue(new Error("disk full"));
    await click("简");
    await vi.waitFor(() => expect(container.querySelector("main")?.className).toContain("full"));
  });

  test.each([
    [true, RECORDS.full.title],
    [false, "需要您的授权"],
  ])("the permission is asked for in the click; granted: %s", async (isGranted, shown) => {
    const query = vi.spyOn(browser.tabs, "query").mockImplementation(async () => []);
    vi.spyOn(browser.permissions, "contains").mockImplementation(async () => false);
    const request = vi.spyOn(browser.permissions, "request").mockImplementation(() => {
      query.mockImplementation(async () => [TAB]);
      return Promise.resolve(isGranted);
    });
    await open();
    expect(title()).toBe("需要您的授权");
    await click("授权");
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ["*://*.cnnb.com.cn/*"] });
    await vi.waitFor(() => expect(title()).toBe(shown));
    expect(container.textContent?.includes("还没有得到授权")).toBe(!isGranted);
  });

  test.each([true, false])("a page that can be read for the moment only says so; granted: %s", async (isGranted) => {
    const permissions = vi.spyOn(browser.permissions, "contains").mockImplementation(async () => false);
    vi.spyOn(browser.permissions, "request").mockImplementation(async () => {
      permissions.mockImplementation(async () => isGranted);
      return isGranted;
    });
    await open();
    const line = () => container.querySelector(".permission-line")?.textContent;
    expect([title(), line()]).toEqual([RECORDS.full.title, "现在只能临时读这一页；授权后才会自动折叠。授权"]);
    await click("授权");
    await vi.waitFor(() => expect(line() === undefined).toBe(isGranted));
    expect(title()).toBe(RECORDS.full.title);
  });

  test("where the permission is there nothing is said of it", async () => {
    await open();
    expect(container.querySelector(".permission-line")).toBeNull();
  });

  test("what is corrected is kept, shown, exported, and still there when the popup opens again", async () => {
    await open();
    await act(async () => container.querySelector<HTMLElement>('[aria-label="修改稿源"]')?.click());
    await act(async () => {
      const input = container.querySelector<HTMLInputElement>(".field-editor input");
      if (input) input.value = "东南商报";
      input?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await act(async () => container.querySelector("form")?.requestSubmit());
    const metadata = () => container.querySelector(".metadata-list")?.textContent;
    await vi.waitFor(() => expect(metadata()).toContain("稿源东南商报已改"));
    render(null, container);
    await open();
    await vi.waitFor(() => expect(metadata()).toContain("稿源东南商报已改"));
    await act(async () => container.querySelector<HTMLElement>('[aria-label="撤销对稿源的修改"]')?.click());
    await vi.waitFor(() => expect(metadata()).toContain("稿源宁波日报"));
    expect(await browser.storage.local.get()).toEqual({});
  });

  test("what is being typed is told to the background, which outlives the popup", async () => {
    const tell = vi.spyOn(browser.runtime, "sendMessage").mockImplementation(async () => null);
    await open();
    await act(async () => container.querySelector<HTMLElement>('[aria-label="修改稿源"]')?.click());
    await act(async () => {
      const input = container.querySelector<HTMLInputElement>(".field-editor input");
      if (input) input.value = "东南";
      input?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    const { id, url } = RECORDS.full;
    const draft = { field: "source", typed: "东南" };
    expect(tell.mock.calls).toEqual([[{ name: "keepDraft", ask: { article: { id, url }, draft } }]]);
  });

  test("a correction that is what was read is none", async () => {
    await open();
    await act(async () => container.querySelector<HTMLElement>('[aria-label="修改稿源"]')?.click());
    await act(async () => container.querySelector("form")?.requestSubmit());
    await vi.waitFor(() => expect(container.querySelector("form")).toBeNull());
    expect(container.querySelector(".corrected")).toBeNull();
  });

  test("a correction that the browser cannot keep is not shown as kept; what was typed stays", async () => {
    await open();
    vi.spyOn(browser.storage.local, "set").mockRejectedValue(new Error("disk full"));
    await act(async () => container.querySelector<HTMLElement>('[aria-label="修改标题"]')?.click());
    await act(async () => {
      const input = container.querySelector<HTMLInputElement>(".field-editor input");
      if (input) input.value = "新标题";
      input?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await act(async () => container.querySelector("form")?.requestSubmit());
    await vi.waitFor(() => expect(container.querySelector("[role=alert]")?.textContent).toContain("没能保存"));
    expect([title(), container.querySelector<HTMLInputElement>(".field-editor input")?.value]).toEqual([
      RECORDS.full.title,
      "新标题",
    ]);
  });

  test("a passage in the other copy’s words is looked for by its text", async () => {
    const read = RECORDS.twoAnswerers;
    const report = { ...REPORT, record: read };
    asked.mockImplementation(async (message) => (isDeepStrictEqual(message, READ) ? report : true));
    await open();
    await click("两份正文有 1 段不同");
    await act(async () => container.querySelectorAll<HTMLElement>(".differing input")[1]?.click());
    await vi.waitFor(() => expect(container.querySelectorAll(".differing.chosen")[0]?.textContent).toContain("108"));
    await click("返回摘要");
    await click("总里程");
    await vi.waitFor(() =>
      expect(asked).toHaveBeenLastCalledWith({ name: "showText", ask: { text: read.differences[0]?.dropped } }),
    );
  });

  test("diagnostics of a page that could not be read can be copied", async () => {
    asked.mockRejectedValueOnce(new Error("cannot read"));
    vi.spyOn(browser.runtime, "getManifest").mockReturnValue({ manifest_version: 3, name: "净读", version: "1.2.3" });
    const write = vi.fn<(items: readonly { readonly forms: Readonly<Record<string, Blob>> }[]) => Promise<void>>();
    write.mockResolvedValue();
    vi.stubGlobal(
      "ClipboardItem",
      class {
        constructor(readonly forms: Readonly<Record<string, Blob>>) {}
      },
    );
    vi.stubGlobal("navigator", { clipboard: { write }, userAgent: "Chromium/156" });
    await open();
    await click("复制诊断信息");
    await vi.waitFor(() => expect(write).toHaveBeenCalledOnce());
    const size = "extension: 1.2.3\nbrowser: Chromium/156\nstate: failed\npath: \nerror: Error: cannot read".length;
    expect(write.mock.calls[0]?.[0][0]?.forms["text/plain"]?.size).toBe(
      size + new URL(RECORDS.full.url).pathname.length,
    );
    vi.unstubAllGlobals();
  });

  test("the reading view opens beside the article's tab, which it knows by number and address", async () => {
    vi.spyOn(browser.tabs, "get").mockImplementation(async () => ({ ...TAB, index: 3 }));
    const create = vi.fn(async (_: { readonly url?: string | undefined }) => TAB);
    vi.spyOn(browser.tabs, "create").mockImplementation(create);
    const close = vi.fn();
    vi.stubGlobal("close", close);
    await open();
    await act(async () => container.querySelector<HTMLElement>('[aria-label="阅读视图"]')?.click());
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    const { url, ...place } = create.mock.calls[0]?.[0] ?? {};
    expect(place).toEqual({ index: 4, openerTabId: TAB.id });
    expect(url).toMatch(/\/reading\.html\?tab=7&url=http%3A%2F%2F/u);
    expect(new URL(url ?? "").searchParams.get("url")).toBe(RECORDS.full.url);
    vi.unstubAllGlobals();
  });

  test("the page that makes a report opens beside the tab, which it knows by number", async () => {
    vi.spyOn(browser.tabs, "get").mockImplementation(async () => ({ ...TAB, index: 3 }));
    const create = vi.fn(async (_: { readonly url?: string | undefined }) => TAB);
    vi.spyOn(browser.tabs, "create").mockImplementation(create);
    const close = vi.fn();
    vi.stubGlobal("close", close);
    await open();
    await click("报告此页");
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    const { url, ...place } = create.mock.calls[0]?.[0] ?? {};
    expect(place).toEqual({ index: 4, openerTabId: TAB.id });
    expect(url).toMatch(/\/report\.html\?tab=7$/u);
    vi.unstubAllGlobals();
  });

  test("the options open", async () => {
    const opened = vi.spyOn(browser.runtime, "openOptionsPage").mockResolvedValue();
    vi.stubGlobal("close", vi.fn());
    await open();
    await act(async () => container.querySelector<HTMLElement>('[aria-label="选项"]')?.click());
    expect(opened).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  test("an exported file has the record's name and is kept while the browser may still ask where to save it", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const blobs: Blob[] = [];
    const revoked: string[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
    URL.revokeObjectURL = (url) => void revoked.push(url);
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.href} ${this.download}`);
    });
    await open();
    await click("CSV 表格");
    await vi.waitFor(() => expect(clicked).toHaveLength(1));
    expect(clicked).toEqual(["blob:1 2022-11-18 宁波的海洋渔业如何走出一条绿色发展之路？.csv"]);
    expect(blobs.map(({ type }) => type)).toEqual(["text/csv;charset=utf-8"]);
    vi.advanceTimersByTime(30_000);
    expect(revoked).toEqual([]);
    vi.runAllTimers();
    expect(revoked).toEqual(["blob:1"]);
    vi.useRealTimers();
  });
});

describe("the clipboard", () => {
  const write = vi.fn<(items: readonly { readonly forms: Readonly<Record<string, Blob>> }[]) => Promise<void>>();

  beforeEach(() => {
    vi.stubGlobal(
      "ClipboardItem",
      class {
        constructor(readonly forms: Readonly<Record<string, Blob>>) {}
      },
    );
    vi.stubGlobal("navigator", { clipboard: { write } });
  });
  afterEach(() => vi.unstubAllGlobals());

  test("takes both forms at once; a text without rich form goes plain", async () => {
    write.mockResolvedValue();
    expect(await writeClipboard({ html: "<p>摘要</p>", plain: "摘要" })).toBe(true);
    expect(await writeClipboard({ html: null, plain: "# 标题" })).toBe(true);
    const forms = write.mock.calls.map(([[item]]) =>
      Object.entries(item?.forms ?? {}).map(([type, blob]) => [type, blob.type]),
    );
    expect(forms).toEqual([
      [
        ["text/plain", "text/plain"],
        ["text/html", "text/html"],
      ],
      [["text/plain", "text/plain"]],
    ]);
  });

  test("refusing is an answer, not an error", async () => {
    write.mockRejectedValue(new DOMException("denied", "NotAllowedError"));
    expect(await writeClipboard({ html: null, plain: "摘要" })).toBe(false);
  });
});
