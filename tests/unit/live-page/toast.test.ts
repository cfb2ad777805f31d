// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { showToast, TOAST_TAG } from "../../../src/live-page/toast";
import { shadowOf } from "../../support/closed-shadows";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  document.documentElement.querySelector(TOAST_TAG)?.remove();
});

function toasts() {
  return [...document.querySelectorAll<HTMLElement>(TOAST_TAG)].map((element) => ({
    language: element.lang,
    text: shadowOf(element)?.querySelector("[role=status]")?.textContent,
  }));
}

test("a sentence comes into a region that is there already, so that it is read out, and goes after a while", () => {
  showToast(document, "已复制摘要", "zh-CN");
  expect(toasts()).toEqual([{ language: "zh-CN", text: "" }]);
  vi.advanceTimersByTime(1);
  expect(toasts()).toEqual([{ language: "zh-CN", text: "已复制摘要" }]);
  vi.advanceTimersByTime(4000);
  expect(toasts()).toEqual([]);
});

test("a sentence takes the place of the one before", () => {
  showToast(document, "已复制摘要", "zh-CN");
  vi.advanceTimersByTime(3000);
  showToast(document, "已折叠", "zh-CN");
  vi.advanceTimersByTime(1);
  expect(toasts()).toEqual([{ language: "zh-CN", text: "已折叠" }]);
  // The first one's time is over, the second one's not.
  vi.advanceTimersByTime(2000);
  expect(toasts()).toEqual([{ language: "zh-CN", text: "已折叠" }]);
});

test("a sentence is text, whatever it says", () => {
  showToast(document, "<b>x</b>", "en");
  vi.advanceTimersByTime(1);
  expect(toasts()).toEqual([{ language: "en", text: "<b>x</b>" }]);
});
