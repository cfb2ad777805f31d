// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { fetchPage } from "../../../src/browser/fetch-page";

const PAGE = "http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030500001.shtml";
const request = vi.fn<typeof fetch>();

interface Script {
  readonly func: (...args: readonly unknown[]) => Promise<unknown>;
  readonly args: readonly unknown[];
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal("fetch", request);
  vi.spyOn(browser.permissions, "contains").mockImplementation(async () => true);
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => [
    { id: 3, index: 0, highlighted: false, active: false, pinned: false, incognito: false, url: PAGE },
  ]);
  vi.spyOn(browser.scripting, "executeScript").mockImplementation(async (script: unknown) => {
    const { func, args } = script as Script;
    return [{ frameId: 0, result: await func(...args) }];
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What a page of the site gets to its request. */
function answer(status: number, text = ""): void {
  const body = new Blob([text], { type: "text/html" });
  request.mockResolvedValue({ ok: status === 200, status, blob: async () => body } as Response);
}

test("within the page the site is asked without cookies, and its bytes come over whole", async () => {
  answer(200, "<p>夜市</p>");
  expect(await fetchPage(PAGE, PAGE)).toEqual({ kind: "page", html: "<p>夜市</p>" });
  expect(request.mock.calls).toEqual([[PAGE, { credentials: "omit", signal: expect.any(AbortSignal) }]]);
});

test("an empty page is a page", async () => {
  answer(200);
  expect(await fetchPage(PAGE, PAGE)).toEqual({ kind: "page", html: "" });
});

test.each([
  [404, "missing"],
  [410, "missing"],
  [403, "unreachable"],
  [503, "unreachable"],
])("status %i is %s", async (status, kind) => {
  answer(status);
  expect(await fetchPage(PAGE, PAGE)).toEqual({ kind });
});

test("a page that is no page's size is left", async () => {
  answer(200, "x".repeat(10_000_001));
  expect(await fetchPage(PAGE, PAGE)).toEqual({ kind: "too-large" });
});

test("a site that is gone is unreachable", async () => {
  request.mockRejectedValue(new TypeError("Failed to fetch"));
  expect(await fetchPage(PAGE, PAGE)).toEqual({ kind: "unreachable" });
});
