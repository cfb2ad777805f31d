import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pause } from "../../../../src/library/collect/pause";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Tells whether it is over. */
function watched(milliseconds: number, signal: AbortSignal) {
  const over = vi.fn();
  void pause(milliseconds, signal).then(over);
  return async (after: number) => {
    await vi.advanceTimersByTimeAsync(after);
    return over.mock.calls.length > 0;
  };
}

test("a pause lasts as long as it is to", async () => {
  const isOver = watched(1000, new AbortController().signal);
  expect([await isOver(999), await isOver(1)]).toEqual([false, true]);
});

test("a pause ends when nobody waits any more, and leaves nothing behind", async () => {
  const controller = new AbortController();
  const isOver = watched(1000, controller.signal);
  expect(await isOver(10)).toBe(false);
  controller.abort();
  expect([await isOver(0), vi.getTimerCount()]).toEqual([true, 0]);
});

test("a pause for nobody is none", async () => {
  expect(await watched(1000, AbortSignal.abort())(0)).toBe(true);
});
