import { expect, test } from "vitest";
import { click, clickElement } from "./browser/controls";
import type { Surface } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import { LIST, SECOND_LIST, serveArticle, serveList, standIn } from "./browser/stand-in";
import { until } from "./browser/until";

const ARTICLES = Array.from({ length: 40 }, (_, i) => standIn(i));

/** What the latest batch says of each of its articles, by its title. */
function results(library: Surface): Promise<Readonly<Record<string, string>>> {
  return library.evaluate(() => {
    const items = [...(document.querySelector(".batch")?.querySelectorAll(".batch-item") ?? [])];
    return Object.fromEntries(
      items.map((item) => [
        item.querySelector("a, label")?.textContent ?? "",
        item.querySelector(".item-state")?.textContent ?? "",
      ]),
    );
  });
}

async function counts(library: Surface): Promise<string> {
  return library.evaluate(() => document.querySelector(".batch-state")?.textContent ?? "");
}

async function readList(library: Surface, url: string): Promise<void> {
  await clickElement(library, ".list-address input");
  await library.type(url);
  await click(library, "读取列表");
}

inEachBrowser((session) => {
  test("a list of forty pages is collected, killed in the middle and gone on with: nothing lost, nothing asked twice", async () => {
    const { driver, site } = session();
    serveList(site, LIST, ARTICLES, SECOND_LIST);
    const [first, gone, flaky, slow] = [standIn(0), standIn(3), standIn(5), standIn(7)];
    site.refuse(gone.url, Array<number>(9).fill(404));
    site.refuse(flaky.url, [503]);
    site.slow(slow.url, 1500);

    await driver.gotoExtension("library.html#batches");
    await readList(driver.page, LIST);
    await until("the list is there", async () => (await counts(driver.page)).includes("等待 40"));
    await click(driver.page, "开始收集");
    await until("some are collected", async () => /收下 (?:[6-9]|1\d) /u.test(await counts(driver.page)));

    // The tab ends in the middle of it.
    await driver.gotoExtension("options.html");
    const askedBefore = site.asked.filter((url) => url.includes("/system/")).length;
    serveArticle(site, first, "后来又补充了一句。");
    await driver.gotoExtension("library.html#batches");
    await until("it has stopped", async () => (await counts(driver.page)).startsWith("已暂停"));
    await click(driver.page, "接着收集");
    await until("all are collected", async () => (await counts(driver.page)).startsWith("已收完"), 90_000);

    expect(await counts(driver.page)).toBe("已收完 · 收下 39 · 已有 0 · 失败 1 · 等待 0");
    expect(await results(driver.page)).toEqual(
      Object.fromEntries(ARTICLES.map(({ title }) => [title, title === gone.title ? "网站上已没有这一页" : "已收下"])),
    );
    const asked = site.asked.filter((url) => url.includes("/system/"));
    expect(asked.length).toBeGreaterThan(askedBefore);
    // The page that was on its way when the tab ended may be asked for again.
    expect(asked.length).toBeLessThanOrEqual(40 + 1 + 1);
  });

  test("collected articles are checked for changes: a changed one has two texts, the others stay as they are", async () => {
    const { driver, site } = session();
    const [same, gone, changed] = [standIn(50), standIn(51), standIn(52)];
    serveList(site, LIST, [same, gone, changed]);
    await driver.gotoExtension("library.html#batches");
    await readList(driver.page, LIST);
    await until("the list is there", async () => (await counts(driver.page)).includes("等待 3"));
    await click(driver.page, "开始收集");
    await click(driver.page, "在收藏库里看这 3 篇");

    site.refuse(gone.url, [404]);
    serveArticle(site, changed, "后来又补充了一句。");
    await click(driver.page, "选中本页全部");
    await click(driver.page, "更多");
    await click(driver.page, "检查有没有改动");
    await until("all are checked", async () => (await counts(driver.page)).startsWith("已查完"));
    expect(await counts(driver.page)).toBe("已查完 · 有改动 1 · 没有改动 1 · 失败 1 · 等待 0");
    expect(await results(driver.page)).toEqual({
      [same.title]: "没有改动",
      [gone.title]: "网站上已没有这一页",
      [changed.title]: "有改动（1 段）",
    });

    await click(driver.page, "看有改动的 1 篇");
    await expect
      .poll(() =>
        driver.page.evaluate(() =>
          [...document.querySelectorAll("tbody tr")].map((row) => [
            row.querySelector(".title-button")?.textContent,
            row.querySelector(".row-tags")?.textContent,
          ]),
        ),
      )
      .toEqual([[changed.title, "两份正文"]]);
  });
});
