import { expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { askPage, tellBackground } from "../../../src/browser/messages";

test("a page is asked in its tab", async () => {
  const send = vi.spyOn(browser.tabs, "sendMessage").mockImplementation(() => Promise.resolve(true));
  expect(await askPage(7, "showParagraph", { paragraph: 3 })).toBe(true);
  expect(send).toHaveBeenCalledExactlyOnceWith(7, { name: "showParagraph", ask: { paragraph: 3 } });
});

test("the background is told by a message of the same form", async () => {
  const send = vi.spyOn(browser.runtime, "sendMessage").mockImplementation(() => Promise.resolve(null));
  expect(await tellBackground("pageKind", { page: "none", articles: 0 })).toBeNull();
  expect(send).toHaveBeenCalledExactlyOnceWith({ name: "pageKind", ask: { page: "none", articles: 0 } });
});
