// @vitest-environment jsdom
import { isDeepStrictEqual } from "node:util";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { App } from "../entrypoints/popup/app";
import { writeClipboard } from "../entrypoints/popup/write-clipboard";
import type { FoldReport, PageReport } from "../src/messages";
import { readSettings } from "../src/settings";
import { TranslateContext } from "../src/ui/translate";
import { RECORDS } from "./records";
import { translator } from "./translations";

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
const FOLDED: FoldReport = { prints: 1, hiddenBySite: 0, folded: true };
const REPORT: PageReport = { page: "press-qa", record: RECORDS.full, links: [], fold: FOLDED, formIsKnown: true };

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
  const button = [...container.querySelectorAll("button")].find(({ textContent }) => textContent === name);
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
    ["a page without article", { ...REPORT, page: "none", record: null }, "这一页没有文章"],
  ])("%s", async (_, report, shown) => {
    asked.mockResolvedValue(report);
    await open();
    expect(title()).toBe(shown);
  });

  test("a reading that fails is said, and can be tried again", async () => {
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

  test("a passage that cannot be shown any more is said not to be there", async () => {
    await open();
    asked.mockRejectedValue(new Error("Receiving end does not exist"));
    await click("聚焦资源养护，严格落实伏季休渔制度");
    expect(container.querySelector("[role=status]")?.textContent).toBe("页面上没找到这一段");
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
