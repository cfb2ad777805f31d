/** What browsers have and jsdom has not, as far as any page needs it: queries of media that never change, marks that nobody sees. */
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
