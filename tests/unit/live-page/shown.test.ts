// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { RUN_TAG } from "../../../src/live-page/folded-run";
import { isShown, isShownBySite } from "../../../src/live-page/shown";

beforeEach(() => {
  // jsdom displays nothing; this is what browsers say of elements that are hidden, or within a fold.
  vi.spyOn(Element.prototype, "checkVisibility").mockImplementation(function (this: Element) {
    return this.closest(`[style*="none"], ${RUN_TAG}`) === null;
  });
});

test.each([
  ["<p>文</p>", { isShown: true, isShownBySite: true }],
  ['<p style="display: none">文</p>', { isShown: false, isShownBySite: false }],
  [`<${RUN_TAG}><p>文</p></${RUN_TAG}>`, { isShown: false, isShownBySite: true }],
  [`<${RUN_TAG}><div style="display: none"><p>文</p></div></${RUN_TAG}>`, { isShown: false, isShownBySite: false }],
  [`<div style="display: none"><${RUN_TAG}><p>文</p></${RUN_TAG}></div>`, { isShown: false, isShownBySite: false }],
])("whether a reader sees the text of %s, and would if nothing were folded", (html, expected) => {
  document.body.innerHTML = html;
  const element = document.querySelector("p");
  const text = element?.firstChild;
  if (!element || !text) throw new Error("no text");
  for (const node of [element, text]) {
    expect({ isShown: isShown(node), isShownBySite: isShownBySite(node) }).toEqual(expected);
  }
});

test("nothing is seen of what is no longer on the page", () => {
  const text = new Text("文");
  expect([isShown(text), isShownBySite(text)]).toEqual([false, false]);
});
