import { expect, test } from "vitest";
import { RECORDS } from "../support/records";
import { click, clickElement } from "./browser/controls";
import type { Surface } from "./browser/driver";
import { fillLibrary, openLibrary, savedArticle } from "./browser/filled-library";
import { inEachBrowser } from "./browser/in-each-browser";
import { LIST, serveList, standIn } from "./browser/stand-in";
import { until } from "./browser/until";

const ARTICLES = [0, 1, 2].map(standIn);

function text(library: Surface, selector: string): Promise<string> {
  return library.evaluate((selector) => document.querySelector(selector)?.textContent ?? "", selector);
}

function focused(library: Surface): Promise<string> {
  return library.evaluate(() => document.activeElement?.textContent ?? "");
}

inEachBrowser((session) => {
  test("notes are kept when the page is left the moment that they are typed", async () => {
    const { driver } = session();
    await fillLibrary(driver, [await savedArticle(RECORDS.full)]);
    await openLibrary(driver, "articles");
    await click(driver.page, RECORDS.full.title);
    await clickElement(driver.page, ".notes-editor textarea");
    await driver.page.type("要核对");
    await driver.gotoExtension("options.html");
    await openLibrary(driver, "articles");
    await click(driver.page, RECORDS.full.title);
    await expect.poll(() => driver.page.evaluate(() => document.querySelector("textarea")?.value)).toBe("要核对");
  });

  test("the keyboard goes back to what has opened the dialogue of files and the article", async () => {
    const { driver } = session();
    await fillLibrary(driver, [await savedArticle(RECORDS.full)]);
    await openLibrary(driver, "articles");
    await click(driver.page, "导出…");
    await click(driver.page, "关闭");
    await expect.poll(() => focused(driver.page)).toBe("导出…");
    await click(driver.page, RECORDS.full.title);
    await until("the article has the keyboard", () =>
      driver.page.evaluate(() => document.activeElement?.className === "detail"),
    );
    await driver.page.press("Escape");
    await expect.poll(() => focused(driver.page)).toBe(RECORDS.full.title);
  });

  test("at 200 % the head scrolls away and does not cover an article that is opened", async () => {
    const { driver } = session();
    await fillLibrary(driver, [await savedArticle(RECORDS.full)]);
    await openLibrary(driver, "articles");
    await driver.setZoom(2);
    await click(driver.page, RECORDS.full.title);
    await until("the article has the keyboard", () =>
      driver.page.evaluate(() => document.activeElement?.className === "detail"),
    );
    const isCovered = await driver.page.evaluate(() => {
      const [head, title] = [".library-head", ".detail h1"].map((each) => document.querySelector(each));
      if (!head || !title) return null;
      title.scrollIntoView({ block: "start", behavior: "instant" });
      return head.getBoundingClientRect().bottom > title.getBoundingClientRect().top;
    });
    expect(isCovered).toBe(false);
    await driver.setZoom(1);
  });

  test("a list is read after the site could not be reached, though the tab behind still shows the error", async () => {
    const { driver, site } = session();
    site.cut(LIST);
    await driver.gotoExtension("library.html#batches");
    await clickElement(driver.page, ".list-address input");
    await driver.page.type(LIST);
    await click(driver.page, "读取列表");
    await expect.poll(() => text(driver.page, "#list-address-note")).toBe("网站没有回应。请稍后再试。");
    expect(await focused(driver.page)).toBe("读取列表");
    serveList(site, LIST, ARTICLES);
    await click(driver.page, "读取列表");
    await expect.poll(() => text(driver.page, ".batch-state")).toContain("等待 3");
  });
});
