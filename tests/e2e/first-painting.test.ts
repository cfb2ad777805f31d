import { expect, test } from "vitest";
import { controls } from "./browser/controls";
import { inEachBrowser } from "./browser/in-each-browser";
import { testPage } from "./browser/test-pages";

/** What a person would see in one frame. */
interface Frame {
  /** Milliseconds since the navigation began, as the browser stamps its paintings. */
  readonly at: number;
  /** How many copies of the probe stand there to be seen. */
  readonly copies: number;
  /** Where the first copy stands; null before it is there. */
  readonly place: number | null;
}

interface Watch {
  readonly frames: readonly Frame[];
  /** Sizes of the shifts of layout that the browser counted; Firefox counts none. */
  readonly shifts: readonly number[];
}

declare global {
  var watch: Watch;
}

inEachBrowser((session) => {
  test("the second copy is folded before anything is painted where the browser allows it, and nothing that was painted moves", async () => {
    const { browser, driver, site } = session();
    const { url, bytes, expected } = testPage("press-qa-double");
    const probe = expected.record?.paragraphs.at(-1) ?? "";
    site.serve(url, withScript(bytes, `(${watchPainting})(${JSON.stringify(probe)})`));
    await driver.goto(url);
    await expect.poll(() => controls(driver.page)).toMatchObject([{ expanded: "false" }]);
    await expect.poll(() => driver.page.evaluate(firstPainting)).not.toBeNull();
    const { frames, shifts } = await driver.page.evaluate(afterTwoFrames);
    const first = (await driver.page.evaluate(firstPainting)) ?? 0;
    // The frame that was painted first began before its painting (whole milliseconds); those before it were never seen.
    const seen = frames.slice(frames.findLastIndex(({ at }) => Math.floor(at) <= first));
    const places = new Set(seen.flatMap(({ place }) => place ?? []));
    expect({ places: places.size, shifts }).toEqual({ places: 1, shifts: [] });
    // Firefox may paint while the page is still being parsed; what it painted stays in its place then, too.
    if (browser.name === "chromium") expect(Math.max(...seen.map(({ copies }) => copies))).toBe(1);
  });
});

/** The page with a script of the test's before everything else that its head holds. */
function withScript(page: Buffer, script: string): Buffer {
  const start = page.indexOf("<head>") + "<head>".length;
  return Buffer.concat([page.subarray(0, start), Buffer.from(`<script>${script}</script>`), page.subarray(start)]);
}

function watchPainting(probe: string): void {
  const frames: Frame[] = [];
  const shifts: number[] = [];
  globalThis.watch = { frames, shifts };
  const look = (at: number) => {
    const copies = [...document.querySelectorAll("p")].filter(
      (p) => p.textContent?.trim() === probe && p.checkVisibility(),
    );
    frames.push({ at, copies: copies.length, place: copies[0]?.getBoundingClientRect().y ?? null });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const note = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
  };
  new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
}

function firstPainting(): number | null {
  return performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null;
}

function afterTwoFrames(): Promise<Watch> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(globalThis.watch))));
}
