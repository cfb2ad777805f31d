import { expect, test } from "vitest";
import { click, clickElement } from "./browser/controls";
import type { Surface } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent } from "./browser/popup-content";
import { serveTestPage } from "./browser/test-pages";

inEachBrowser((session) => {
  test("the theme that is chosen in the options is worn at once, there and on every other surface", async () => {
    const { driver, site } = session();
    await driver.setLook({ scheme: "light", forcedColors: false });
    await driver.gotoExtension("options.html");
    await expect.poll(() => isDark(driver.page)).toBe(false);
    await clickElement(driver.page, "label[for$=dark]");
    await expect.poll(() => isDark(driver.page)).toBe(true);

    await driver.gotoExtension("welcome.html");
    await expect.poll(() => isDark(driver.page)).toBe(true);
    await driver.goto(serveTestPage(site, "press-qa-double").url);
    const popup = await driver.openPopup();
    await articleContent(popup);
    await expect.poll(() => isDark(popup)).toBe(true);

    await driver.gotoExtension("options.html");
    await click(driver.page, "恢复默认");
    await expect.poll(() => isDark(driver.page)).toBe(false);
  });
});

function isDark(surface: Surface): Promise<boolean> {
  return surface.evaluate(() => {
    const [red = 255] = getComputedStyle(document.body).backgroundColor.match(/\d+/gu)?.map(Number) ?? [];
    return red < 128;
  });
}
