// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { areCovered } from "../../../src/live-page/text-cover";

/** What a browser finds at the height of each text, by the id of its paragraph; jsdom lays nothing out. */
let found: Readonly<Record<string, string>> = {};

beforeEach(() => {
  document.elementFromPoint = (_, y) => document.querySelector(found[y] ?? "#nothing");
  Range.prototype.getClientRects = function rects(this: Range) {
    const { id } = this.startContainer.parentElement ?? { id: "" };
    return [new DOMRect(0, Number(id), 0, 0)] as unknown as DOMRectList;
  };
  vi.stubGlobal(
    "DOMRect",
    class {
      constructor(
        readonly x: number,
        readonly y: number,
        readonly width: number,
        readonly height: number,
      ) {}
    },
  );
  document.body.innerHTML = `<div id="around"><p id="1">一</p><p id="2">二</p></div><div id="box"><b id="within">广告</b></div>`;
});

afterEach(() => {
  Reflect.deleteProperty(document, "elementFromPoint");
  Reflect.deleteProperty(Range.prototype, "getClientRects");
  vi.unstubAllGlobals();
});

const OPAQUE = "background-color: rgb(255, 255, 255)";
const ALL_UNDER_BOX = { 1: "#box", 2: "#box" };

type Case = readonly [what: string, found: Readonly<Record<string, string>>, styles: Readonly<Record<string, string>>];

const COVERED: readonly Case[] = [
  ["an opaque box lies over all of them", ALL_UNDER_BOX, { box: OPAQUE }],
  ["something within an opaque box does", { 1: "#within", 2: "#within" }, { box: OPAQUE }],
  ["one is covered and the other is not in the window", { 1: "#box" }, { box: OPAQUE }],
  ["they lie behind what is around them", { 1: "#around", 2: "#around" }, { around: OPAQUE }],
];

const SEEN: readonly Case[] = [
  ["they are found themselves", { 1: "[id='1']", 2: "[id='2']" }, { box: OPAQUE }],
  ["one of them is found", { 1: "[id='1']", 2: "#box" }, { box: OPAQUE }],
  ["the box is transparent", ALL_UNDER_BOX, {}],
  ["the box lets them shine through", ALL_UNDER_BOX, { box: "background-color: rgba(255, 255, 255, 0.9)" }],
  ["the box stays in its place in the window", ALL_UNDER_BOX, { box: `${OPAQUE}; position: fixed` }],
  ["the box sticks to the window's edge", ALL_UNDER_BOX, { box: `${OPAQUE}; position: sticky` }],
  ["what is around them has no ground", { 1: "#around", 2: "#around" }, {}],
  ["none can be pointed at", { 1: "#around", 2: "#around" }, { around: `${OPAQUE}; pointer-events: none` }],
  ["none is in the window", {}, { box: OPAQUE }],
];

test.each([...COVERED.map((each) => [...each, true] as const), ...SEEN.map((each) => [...each, false] as const)])(
  "texts, when %s",
  (_, where, styles, expected) => {
    found = where;
    for (const [id, style] of Object.entries(styles)) document.getElementById(id)?.setAttribute("style", style);
    const texts = ["1", "2"].flatMap((id) => document.getElementById(id)?.firstChild ?? []);
    expect(areCovered(texts.filter((text) => text instanceof Text))).toBe(expected);
  },
);
