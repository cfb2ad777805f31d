import { expect, test } from "vitest";
import { click } from "./browser/controls";
import { FIRST_RUN_PAGE } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent } from "./browser/popup-content";
import { serveTestPage } from "./browser/test-pages";
import { toast } from "./browser/toast";

/** A browser does not say of each opening that it waits; the library gives it eight seconds. */
const WAITING = { timeout: 30_000 };
const SENTENCE = "这篇文章没有存下。另一个标签页还开着旧版的收藏库，请关掉它再试；原有的都还在。";

inEachBrowser((session) => {
  test("a library that an older version keeps open is said wherever it is used, until that is closed", async () => {
    const { driver, site } = session();
    const older = await driver.extensionTab(FIRST_RUN_PAGE);
    await older.evaluate(holdLibrary);
    await driver.goto(serveTestPage(site, "press-qa-double").url);
    await expect.poll(async () => (await driver.toolbar()).title).toBe("净读：记者问答");
    await driver.pressKeysOf("save-article");
    await expect.poll(() => toast(driver), WAITING).toBe(SENTENCE);
    const popup = await driver.openPopup();
    await articleContent(popup);
    await click(popup, "收藏");
    const problem = () => popup.evaluate(() => document.querySelector("[role=alert]")?.textContent);
    await expect.poll(problem, WAITING).toBe(SENTENCE);
    await driver.gotoExtension("library.html");
    const notice = () => driver.page.evaluate(() => document.querySelector("main.notice p")?.textContent);
    await expect.poll(notice, WAITING).toMatch(/^另一个标签页还开着旧版的收藏库。/u);

    await older.close();
    await expect
      .poll(() => driver.page.evaluate(() => document.querySelector("h1")?.textContent))
      .toBe("收藏库还是空的");
  });
});

/** As a tab does that was opened before an update. */
function holdLibrary(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("press-library", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("articles", { keyPath: "key" });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      Reflect.set(window, "held", opening.result);
      resolve();
    };
  });
}
