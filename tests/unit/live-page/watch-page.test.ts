// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchPage } from "../../../src/live-page/watch-page";

const read = vi.fn();
let isOutOfDate = true;
let ending = new AbortController();

/** The page changes, and its observers are told. */
async function change(): Promise<void> {
  document.body.append("新");
  await Promise.resolve();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  isOutOfDate = true;
  ending = new AbortController();
  watchPage(document, () => isOutOfDate, read, ending.signal);
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

test("a page is read again a moment after it has changed, once for all changes until then", async () => {
  await change();
  await change();
  vi.advanceTimersByTime(299);
  expect(read).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(1);
  expect(read).toHaveBeenCalledTimes(1);
});

test("a page on which nothing happens is left alone", () => {
  vi.advanceTimersByTime(100_000);
  expect([read.mock.calls, vi.getTimerCount()]).toEqual([[], 0]);
});

test("a change that does not concern what was read costs no timer", async () => {
  isOutOfDate = false;
  await change();
  expect(vi.getTimerCount()).toBe(0);
});

test("a page that is as it was before the moment has passed is not read", async () => {
  await change();
  isOutOfDate = false;
  vi.advanceTimersByTime(300);
  expect(read).not.toHaveBeenCalled();
});

test("a page that never rests is read five times at once, then every ten seconds", async () => {
  for (let i = 0; i < 5; i++) {
    await change();
    vi.advanceTimersByTime(300);
  }
  expect(read).toHaveBeenCalledTimes(5);
  await change();
  vi.advanceTimersByTime(9_999);
  expect(read).toHaveBeenCalledTimes(5);
  vi.advanceTimersByTime(1);
  expect(read).toHaveBeenCalledTimes(6);
  // A minute later it is as quick as before.
  vi.advanceTimersByTime(60_000);
  await change();
  vi.advanceTimersByTime(300);
  expect(read).toHaveBeenCalledTimes(7);
});

test("a page that another script has taken over is not read any more", async () => {
  await change();
  ending.abort();
  await change();
  vi.advanceTimersByTime(100_000);
  expect(read).not.toHaveBeenCalled();
});
