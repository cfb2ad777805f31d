/** What browsers have and jsdom has not, as far as any page needs it: queries of media that never change, marks that nobody sees, elements that lie where they can be seen. */
if (typeof window !== "undefined" && typeof window.matchMedia !== "function") {
  Object.defineProperty(window, "matchMedia", {
    configurable: true,
    writable: true,
    value: (media: string) => Object.assign(new EventTarget(), { media, matches: false }),
  });
}
if (typeof window !== "undefined" && !("Highlight" in window)) {
  class Highlight extends Set<Range> {
    constructor(...ranges: readonly Range[]) {
      super(ranges);
    }
  }
  Object.assign(window, { Highlight, CSS: { highlights: new Map<string, Highlight>() } });
}
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
