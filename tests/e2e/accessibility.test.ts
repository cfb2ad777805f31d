import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./browser/accessibility-faults";
import { click, controls } from "./browser/controls";
import type { Look } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent, listContent, noticeContent } from "./browser/popup-content";
import { serveTestPage } from "./browser/test-pages";

const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: "light", scheme: "light", forcedColors: false },
  { name: "dark", scheme: "dark", forcedColors: false },
  { name: "forced colours", scheme: "light", forcedColors: true },
];

inEachBrowser((session) => {
  describe.each(LOOKS)("$name", (look) => {
    test("axe finds no fault in the popup of an article, brief and full, menu open", async () => {
      const { driver, site } = session();
      await driver.setLook(look);
      await driver.goto(serveTestPage(site, "press-qa-double").url);
      const popup = await driver.openPopup();
      await articleContent(popup);
      await expect.poll(() => popup.evaluate(isWorn, look.scheme, look.forcedColors)).toBe(true);
      expect(await accessibilityFaults(popup)).toEqual([]);
      await click(popup, "详细");
      expect(await accessibilityFaults(popup)).toEqual([]);
      await click(popup, "更多");
      expect(await accessibilityFaults(popup)).toEqual([]);
      await click(popup, "简略");
    });

    test("axe finds no fault in the bar of the fold, closed and open", async () => {
      const { driver, site } = session();
      await driver.goto(serveTestPage(site, "press-qa-double").url);
      for (const name of ["已折叠重复正文 · 与上文一致 展开", "重复正文已展开 折叠"]) {
        await expect.poll(() => controls(driver.page)).toMatchObject([{ name }]);
        expect(await accessibilityFaults(driver.page, "cnnb-press-fold")).toEqual([]);
        await click(driver.page, name);
      }
    });

    test("axe finds no fault in the popup of a list", async () => {
      const { driver, site } = session();
      await driver.goto(serveTestPage(site, "section-list").url);
      const popup = await driver.openPopup();
      await listContent(popup);
      expect(await accessibilityFaults(popup)).toEqual([]);
    });

    test("axe finds no fault in the popup on another site", async () => {
      const { driver, site } = session();
      await driver.goto(serveTestPage(site, "mirror-host").url);
      const popup = await driver.openPopup();
      await noticeContent(popup);
      expect(await accessibilityFaults(popup)).toEqual([]);
    });
  });
});

function isWorn(scheme: Look["scheme"], forcedColors: boolean): boolean {
  const hasForcedColors = matchMedia("(forced-colors: active)").matches;
  return hasForcedColors === forcedColors && (forcedColors || matchMedia(`(prefers-color-scheme: ${scheme})`).matches);
}
