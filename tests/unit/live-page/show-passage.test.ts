// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { showPassage } from "../../../src/live-page/show-passage";

const BEFORE = "<p>第一段</p><p>第二段<b>的后半</b></p>";

/** What jsdom has not: the place of a text on the screen, scrolling, highlights, and what the reader prefers. */
const WINDOW_HEIGHT = 800;
const scrollBy = vi.fn();
const highlights = new Map<string, { readonly ranges: readonly Range[] }>();
let isCalm = false;
let height = 20;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = BEFORE;
  isCalm = false;
  height = 20;
  vi.stubGlobal("scrollBy", scrollBy);
  vi.stubGlobal("innerHeight", WINDOW_HEIGHT);
  vi.stubGlobal("matchMedia", (query: string) => ({ matches: query.includes("reduced-motion") && isCalm }));
  vi.stubGlobal("CSS", { highlights });
  vi.stubGlobal(
    "Highlight",
    class {
      readonly ranges: readonly Range[];
      constructor(...ranges: readonly Range[]) {
        this.ranges = ranges;
      }
    },
  );
  vi.spyOn(Range.prototype, "getBoundingClientRect").mockImplementation(() => new DOMRect(0, 1000, 300, height));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  highlights.clear();
});

function textsOf(selector: string): Text[] {
  const walker = document.createTreeWalker(document.querySelector(selector) ?? document, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
  return texts;
}

function marked(): string[] {
  return [...highlights.values()].flatMap(({ ranges }) => ranges.map(String));
}

describe("a passage is shown on the page", () => {
  test("scrolled to and marked, then left as it was", () => {
    expect(showPassage(textsOf("p + p"))).toBe(true);
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 800, behavior: "smooth" });
    expect(marked()).toEqual(["第二段", "的后半"]);
    expect(document.body.innerHTML).toBe(BEFORE);
    expect(document.querySelectorAll("style")).toHaveLength(1);
    vi.runAllTimers();
    expect([marked(), document.querySelectorAll("style").length]).toEqual([[], 0]);
  });

  test("at once where the reader wants no motion", () => {
    isCalm = true;
    showPassage(textsOf("p"));
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: 800, behavior: "instant" });
  });

  test("for its whole time, also when another one was marked shortly before", () => {
    showPassage(textsOf("p"));
    vi.advanceTimersByTime(2_000);
    showPassage(textsOf("p + p"));
    vi.advanceTimersByTime(2_000);
    expect(marked()).toEqual(["第二段", "的后半"]);
  });

  test("only where the page still has it", () => {
    const texts = textsOf("p + p");
    document.querySelector("b")?.remove();
    showPassage(texts);
    expect(marked()).toEqual(["第二段"]);
  });

  test.each([
    ["no texts", () => []],
    ["texts that the page has taken away", () => [new Text("不在了")]],
    [
      "texts that are not displayed",
      () => {
        height = 0;
        return textsOf("p");
      },
    ],
  ])("not with %s", (_, texts) => {
    expect(showPassage(texts())).toBe(false);
    expect([scrollBy.mock.calls, marked()]).toEqual([[], []]);
  });
});
