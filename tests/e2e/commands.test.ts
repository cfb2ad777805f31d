import { expect, test } from "vitest";
import { controls } from "./browser/controls";
import { inEachBrowser } from "./browser/in-each-browser";
import { serveTestPage } from "./browser/test-pages";
import { toast } from "./browser/toast";

inEachBrowser((session) => {
  test("a key unfolds and folds the page, which says so", async () => {
    const { driver, site } = session();
    await driver.goto(serveTestPage(site, "press-qa-double").url);
    await expect.poll(() => controls(driver.page)).toMatchObject([{ expanded: "false" }]);
    await driver.pressKeysOf("toggle-fold");
    await expect.poll(() => toast(driver)).toBe("重复正文已展开");
    expect(await controls(driver.page)).toMatchObject([{ expanded: "true" }]);
    await driver.pressKeysOf("toggle-fold");
    await expect.poll(() => toast(driver)).toBe("已折叠重复正文");
    expect(await controls(driver.page)).toMatchObject([{ expanded: "false" }]);
  });

  test("a key copies the summary, rich and plain, although the page's connection is not secure", async () => {
    const { driver, site } = session();
    const { url, expected } = serveTestPage(site, "press-qa-double");
    await driver.goto(url);
    await expect.poll(() => controls(driver.page)).toMatchObject([{ expanded: "false" }]);
    await driver.pressKeysOf("copy-summary");
    await expect.poll(() => toast(driver)).toBe("已复制摘要");
    const { plain, html } = await driver.clipboard();
    expect(plain?.split("\n")[0]).toBe(expected.record?.title);
    expect(html).toContain(`<h1>${expected.record?.title}</h1>`);
  });

  test("a key on a page without an article says that there is none", async () => {
    const { driver, site } = session();
    await driver.goto(serveTestPage(site, "section-list").url);
    await expect.poll(async () => (await driver.toolbar()).title).toBe("净读：文章列表，共 9 篇");
    await driver.pressKeysOf("copy-summary");
    await expect.poll(() => toast(driver)).toBe("这一页没有可以复制的文章");
    await driver.pressKeysOf("toggle-fold");
    await expect.poll(() => toast(driver)).toBe("这一页没有重复的正文");
  });
});
