// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { type StatusState, useStatus } from "../../../../src/ui/library/use-status";

afterEach(() => {
  vi.useRealTimers();
});

/** The status that a component has now. */
function hooked(): { readonly now: () => StatusState } {
  let state: StatusState | null = null;
  function Component() {
    state = useStatus();
    return null;
  }
  act(() => render(<Component />, document.createElement("div")));
  return {
    now: () => {
      if (state === null) throw new Error("nothing is rendered");
      return state;
    },
  };
}

test.each([
  ["a message goes after ten seconds", false, 9_999, "已导出", null],
  ["a problem stays", true, 60_000, "没有存下", "没有存下"],
])("%s", (_, isProblem, wait, text, after) => {
  vi.useFakeTimers();
  const status = hooked();
  act(() => status.now().show({ text, isProblem }));
  act(() => void vi.advanceTimersByTime(wait));
  expect(status.now().message?.text).toBe(text);
  act(() => void vi.advanceTimersByTime(1));
  expect(status.now().message?.text ?? null).toBe(after);
});
