// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { fetchPage } from "../../../src/browser/fetch-page";

const PAGE = "http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030500001.shtml";
const MOVED = PAGE.replace("001.", "001_1.");
const REDIRECT = { type: "opaqueredirect", status: 0, ok: false } as Response;
const request = vi.fn<typeof fetch>();
/** A limit in bytes in place of the usual one. */
let limit: number | null = null;

interface Script {
  readonly func: (...args: readonly unknown[]) => Promise<unknown>;
  readonly args: readonly unknown[];
}

beforeEach(() => {
  limit = null;
  fakeBrowser.reset();
  vi.stubGlobal("fetch", request);
  vi.spyOn(browser.permissions, "contains").mockImplementation(async () => true);
  vi.spyOn(browser.tabs, "query").mockImplementation(async () => [
    { id: 3, index: 0, highlighted: false, active: false, pinned: false, incognito: false, url: PAGE },
  ]);
  vi.spyOn(browser.scripting, "executeScript").mockImplementation(async (script: unknown) => {
    const { func, args } = script as Script;
    const [url, patience, most] = args;
    return [{ frameId: 0, result: await func(url, patience, limit ?? most) }];
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

interface Answered {
  readonly status?: number;
  /** The body, as it arrives; an error ends the transfer. */
  readonly parts?: readonly (string | Uint8Array | Error)[];
  readonly url?: string;
  readonly onCancel?: () => void;
}

/** The browser's answer to a request from within the page. */
function answered({ status = 200, parts = [], url = PAGE, onCancel = () => {} }: Answered): Response {
  const left = [...parts];
  const read = async () => {
    const part = left.shift();
    if (part instanceof Error) throw part;
    const value = typeof part === "string" ? new TextEncoder().encode(part) : part;
    return { done: value === undefined, value };
  };
  const body = { getReader: () => ({ read, cancel: async () => onCancel() }) };
  const headers = new Headers({ "content-type": "text/html" });
  return { type: "basic", ok: status === 200, status, url, headers, body } as unknown as Response;
}

test("within the page the site is asked without cookies, and its bytes arrive whole", async () => {
  request.mockResolvedValue(answered({ parts: ["<p>夜", "市</p>"] }));
  expect(await fetchPage(PAGE, PAGE)).toEqual({ kind: "page", html: "<p>夜市</p>", url: PAGE });
  const options = { credentials: "omit", mode: "same-origin", redirect: "manual", signal: expect.any(AbortSignal) };
  expect(request.mock.calls).toEqual([[PAGE, options]]);
});

test("a redirect is followed within the host, and the page's own address is returned", async () => {
  request.mockResolvedValueOnce(REDIRECT).mockResolvedValueOnce(answered({ parts: ["夜市"], url: MOVED }));
  expect(await fetchPage(PAGE, PAGE)).toEqual({ kind: "page", html: "夜市", url: MOVED });
  expect(request.mock.calls.map(([url, options]) => [url, options?.mode, options?.redirect])).toEqual([
    [PAGE, "same-origin", "manual"],
    [PAGE, "same-origin", "follow"],
  ]);
});

test("a redirect to another host ends there", async () => {
  request.mockResolvedValueOnce(REDIRECT).mockRejectedValueOnce(new TypeError("Failed to fetch"));
  expect(await fetchPage(PAGE, PAGE)).toEqual({ kind: "moved-away" });
});

test("an empty page is a page", async () => {
  request.mockResolvedValue(answered({}));
  expect(await fetchPage(PAGE, PAGE)).toEqual({ kind: "page", html: "", url: PAGE });
});

test.each([
  [404, "missing"],
  [410, "missing"],
  [403, "unreachable"],
  [503, "unreachable"],
])("status %i is %s", async (status, kind) => {
  request.mockResolvedValue(answered({ status }));
  expect(await fetchPage(PAGE, PAGE)).toEqual({ kind });
});

test.each([
  ["夜", { kind: "page", html: "夜夜", url: PAGE }, 0],
  ["夜!", { kind: "too-large" }, 1],
])("a transfer is cut as soon as it is over the limit: %s", async (second, page, cuts) => {
  limit = 6;
  const onCancel = vi.fn();
  request.mockResolvedValue(
    answered({ parts: ["夜", second, new Error("not to be read")].slice(0, 2 + cuts), onCancel }),
  );
  expect([await fetchPage(PAGE, PAGE), onCancel.mock.calls.length]).toEqual([page, cuts]);
});

test("a broken transfer may pass", async () => {
  request.mockResolvedValue(answered({ parts: ["<p>", new TypeError("decoding failed")] }));
  expect(await fetchPage(PAGE, PAGE)).toEqual({ kind: "unreachable" });
});

test("a site that is gone is unreachable", async () => {
  request.mockRejectedValue(new TypeError("Failed to fetch"));
  expect(await fetchPage(PAGE, PAGE)).toEqual({ kind: "unreachable" });
});

test("a page that takes longer than its time is too slow", async () => {
  vi.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort());
  request.mockRejectedValue(new DOMException("", "TimeoutError"));
  expect(await fetchPage(PAGE, PAGE)).toEqual({ kind: "too-slow" });
});
