/** What browsers have and jsdom lacks, as far as our pages need it. A test that needs a particular answer replaces it by `vi.spyOn`. */

/** Everything is displayed; nothing scrolls, because nothing has a position. */
const METHODS: readonly (readonly [object, string, () => unknown])[] =
  typeof window === "undefined"
    ? []
    : [
        [Element.prototype, "checkVisibility", () => true],
        [Element.prototype, "scrollIntoView", () => {}],
        [Range.prototype, "getBoundingClientRect", () => new DOMRect()],
      ];

for (const [prototype, name, value] of METHODS) {
  if (!(name in prototype)) Object.defineProperty(prototype, name, { configurable: true, writable: true, value });
}

/** Media queries never change. */
if (typeof window !== "undefined" && typeof window.matchMedia !== "function") {
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    writable: true,
    value: (media: string) => Object.assign(new EventTarget(), { media, matches: false }),
  });
}

/** Highlights are kept, and drawn nowhere. */
if (typeof window !== "undefined" && !("Highlight" in window)) {
  class Highlight extends Set<Range> {
    constructor(...ranges: readonly Range[]) {
      super(ranges);
    }
  }
  Object.assign(window, { Highlight, CSS: { highlights: new Map<string, Highlight>() } });
}

/** Every element that is observed is in sight. */
if (typeof window !== "undefined" && !("IntersectionObserver" in window)) {
  const box = { left: 0, top: -1, width: 100, height: 20 };
  Object.assign(window, {
    IntersectionObserver: class {
      readonly #answer: (entries: readonly object[]) => void;
      constructor(answer: (entries: readonly object[]) => void) {
        this.#answer = answer;
      }
      observe(target: Element) {
        queueMicrotask(() => this.#answer([{ target, boundingClientRect: box, intersectionRatio: 1 }]));
      }
      disconnect() {}
    },
  });
}
