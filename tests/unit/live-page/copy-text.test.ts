// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
import { copyText } from "../../../src/live-page/copy-text";

const SUMMARY = { html: "<p>问：<strong>好</strong></p>", plain: "问：好" };

/** A browser that copies or refuses; returns what its clipboard holds then, and what the page heard of it. */
function runBrowser(allows: boolean) {
  const held = new Map<string, string>();
  const pageHeard = vi.fn();
  document.addEventListener("copy", pageHeard);
  document.execCommand = (command: string) => {
    if (!allows || command !== "copy") return false;
    const event = Object.assign(new Event("copy", { bubbles: true, cancelable: true }), {
      clipboardData: { setData: (type: string, text: string) => held.set(type, text) },
    });
    document.body.dispatchEvent(event);
    // The selection is what is copied, where nobody says otherwise.
    if (!event.defaultPrevented) held.set("text/plain", "selection");
    return true;
  };
  return { held, pageHeard };
}

afterEach(() => {
  Reflect.deleteProperty(document, "execCommand");
});

describe("a text is copied from the page", () => {
  test("rich and plain, unheard by the page", () => {
    const { held, pageHeard } = runBrowser(true);
    expect(copyText(document, SUMMARY)).toBe(true);
    expect(Object.fromEntries(held)).toEqual({ "text/html": SUMMARY.html, "text/plain": SUMMARY.plain });
    expect(pageHeard).not.toHaveBeenCalled();
  });

  test("plain only, where that is what is wanted", () => {
    const { held } = runBrowser(true);
    copyText(document, { html: null, plain: "# 标题" });
    expect(Object.fromEntries(held)).toEqual({ "text/plain": "# 标题" });
  });

  test("and what the reader copies afterwards is the reader's", () => {
    const { held } = runBrowser(true);
    copyText(document, SUMMARY);
    held.clear();
    document.execCommand("copy");
    expect(Object.fromEntries(held)).toEqual({ "text/plain": "selection" });
  });

  test("unless the browser refuses, which is told", () => {
    const { held } = runBrowser(false);
    expect(copyText(document, SUMMARY)).toBe(false);
    expect(held.size).toBe(0);
  });
});
