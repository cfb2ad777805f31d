import { expect, test } from "vitest";
import { encodeGbk } from "../support/gbk";
import { RECORDS } from "../support/records";
import { accessibilityFaults } from "./browser/accessibility-faults";
import { click, clickElement } from "./browser/controls";
import type { Driver, Surface } from "./browser/driver";
import { backupOf, chooseFile, fillLibrary, openLibrary, SAVED_AT, savedArticle } from "./browser/filled-library";
import { inEachBrowser } from "./browser/in-each-browser";
import { until } from "./browser/until";

/** All records but the one that says nothing and the one in which every text is hostile. */
const { empty: _, hostile: __, ...others } = RECORDS;

function text(surface: Surface, selector: string): Promise<string> {
  return surface.evaluate((selector) => document.querySelector(selector)?.textContent ?? "", selector);
}

function titles(surface: Surface): Promise<readonly string[]> {
  return surface.evaluate(() =>
    [...document.querySelectorAll(".title-button")].map((title) => title.textContent ?? ""),
  );
}

async function search(driver: Driver, query: string): Promise<void> {
  await clickElement(driver.page, "input[type=search]");
  await driver.page.evaluate(() => document.querySelector<HTMLInputElement>("input[type=search]")?.select());
  await driver.page.type(query);
}

const ALL = await Promise.all(Object.values(others).map((record) => savedArticle(record)));

inEachBrowser((session) => {
  test("articles are found by any words of theirs, with the place marked", async () => {
    const { driver } = session();
    await fillLibrary(driver, ALL);
    await openLibrary(driver, "articles");
    await expect.poll(() => titles(driver.page)).toHaveLength(ALL.length);
    expect(await text(driver.page, ".statistics")).toBe("6 篇文章13 个问题9 位发言人2012年8月16日至2024年1月15日");
    await search(driver, "海洋牧场");
    await expect.poll(() => titles(driver.page)).toEqual([RECORDS.full.title]);
    await expect.poll(() => text(driver.page, ".excerpt mark")).toBe("海洋牧场");
    await click(driver.page, "清除条件");
    await expect.poll(() => titles(driver.page)).toHaveLength(ALL.length);
  });

  test("query and open article are in the address: back and a new load show the same, at the first mark", async () => {
    const { driver } = session();
    await fillLibrary(driver, ALL);
    await openLibrary(driver, "articles");
    await search(driver, "聚焦");
    await expect.poll(() => titles(driver.page)).toEqual([RECORDS.full.title]);
    await click(driver.page, RECORDS.full.title);
    await expect.poll(() => text(driver.page, ".mark-tools span")).toBe("1/5");
    const hash = await driver.page.evaluate(() => location.hash);
    await driver.page.evaluate(() => history.back());
    await expect.poll(() => text(driver.page, ".detail h1")).toBe("");
    expect(await titles(driver.page)).toEqual([RECORDS.full.title]);
    await driver.gotoExtension("options.html");
    await driver.gotoExtension(`library.html${hash}`);
    await expect.poll(() => text(driver.page, ".mark-tools span")).toBe("1/5");
    expect(await titles(driver.page)).toEqual([RECORDS.full.title]);
    expect(await driver.page.evaluate(() => document.title)).toContain(RECORDS.full.title);
  });

  test("an article is tagged, noted and corrected, and all of it is found and stays", async () => {
    const { driver } = session();
    await fillLibrary(driver, ALL);
    await openLibrary(driver, "articles");
    await click(driver.page, RECORDS.news.title);
    await clickElement(driver.page, ".notes-editor textarea");
    await driver.page.type("花期要核对");
    await clickElement(driver.page, ".detail .tag-form input");
    await driver.page.type("赏花");
    await driver.page.press("Enter");
    await expect.poll(() => text(driver.page, ".tag-editor .tag")).toContain("赏花");
    await click(driver.page, "修改稿源");
    await until("the field is open", () =>
      driver.page.evaluate(() => document.activeElement?.matches(".field-editor input") ?? false),
    );
    await driver.page.evaluate(() => document.querySelector<HTMLInputElement>(".field-editor input")?.select());
    await driver.page.type("宁波晚报");
    await driver.page.press("Enter");
    await expect.poll(() => text(driver.page, ".library-outcome")).toBe("已保存修改");

    await driver.gotoExtension("library.html");
    await search(driver, "花期要核对 赏花");
    await expect.poll(() => titles(driver.page)).toEqual([RECORDS.news.title]);
    await click(driver.page, RECORDS.news.title);
    await expect.poll(() => text(driver.page, ".detail .metadata-list")).toContain("宁波晚报");
    expect(await driver.page.evaluate(() => document.querySelector("textarea")?.value)).toBe("花期要核对");
  });

  test("what was deleted comes back", async () => {
    const { driver } = session();
    await fillLibrary(driver, ALL);
    await openLibrary(driver, "articles");
    await clickElement(driver.page, "tbody .tick input", 0);
    await clickElement(driver.page, "tbody .tick input", 1);
    await click(driver.page, "删除");
    await expect.poll(() => titles(driver.page)).toHaveLength(ALL.length - 2);
    await expect.poll(() => text(driver.page, ".undo-line")).toBe("已删除 2 篇。撤销×");
    await click(driver.page, "撤销");
    await expect.poll(() => titles(driver.page)).toHaveLength(ALL.length);
  });

  test("a selection becomes a file", async () => {
    const { driver } = session();
    await fillLibrary(driver, ALL);
    await openLibrary(driver, "articles");
    await clickElement(driver.page, "tbody .tick input", 0);
    await click(driver.page, "导出…");
    await clickElement(driver.page, ".export-panel fieldset:nth-of-type(2) .choice:nth-of-type(1) input");
    const { name, bytes } = await driver.download(() => click(driver.page, "导出"));
    expect(name).toMatch(/\.json$/u);
    expect(JSON.parse(bytes.toString("utf8"))).toEqual([RECORDS.long]);
    await click(driver.page, "导出…");
    const table = await driver.download(() => click(driver.page, "导出"));
    expect([table.name.split(".").at(-1), table.bytes.subarray(0, 2).toString()]).toEqual(["xlsx", "PK"]);
  });

  test("a backup brings everything back after all was wiped", async () => {
    const { driver } = session();
    const articles = [
      await savedArticle(RECORDS.full, { tags: ["渔业"], notes: "要核对" }),
      await savedArticle(RECORDS.news, { older: [{ record: RECORDS.empty, readAt: SAVED_AT, sha256: "0" }] }),
    ];
    await fillLibrary(driver, articles);
    const { name, bytes } = await driver.download(() => click(driver.page, "导出备份"));
    expect(name).toMatch(/^press-reader-\d{4}-\d{2}-\d{2}\.backup\.jsonl$/u);
    await fillLibrary(driver, []);
    await openLibrary(driver, "articles");
    await expect.poll(() => text(driver.page, "h1")).toBe("收藏库还是空的");

    await openLibrary(driver, "storage");
    await chooseFile(driver.page, ".storage input[type=file]", name, bytes);
    await expect.poll(() => text(driver.page, ".storage-outcome")).toBe("已合并：新增 2 篇，合并 0 篇，相同 0 篇。");
    await chooseFile(driver.page, ".storage input[type=file]", name, bytes);
    await expect.poll(() => text(driver.page, ".storage-outcome")).toBe("已合并：新增 0 篇，合并 0 篇，相同 2 篇。");
    const again = await driver.download(() => click(driver.page, "导出备份"));
    const entries = (file: Buffer) =>
      file
        .toString("utf8")
        .split("\n")
        .filter((line) => line.startsWith('{"article"'))
        .sort();
    expect(entries(again.bytes)).toEqual(articles.map((article) => JSON.stringify({ article })).sort());
  });

  test.each([
    ["damaged", (good: Buffer) => good.subarray(0, -9), "备份文件已损坏；什么都没有改动。"],
    ["another one", () => Buffer.from("<html>"), "这不是净读的备份文件；什么都没有改动。"],
  ])("a file that is %s changes nothing", async (_, change, sentence) => {
    const { driver } = session();
    await fillLibrary(driver, ALL);
    await chooseFile(driver.page, ".storage input[type=file]", "x", change(await backupOf(ALL.slice(0, 1))));
    await expect.poll(() => text(driver.page, ".storage-outcome")).toBe(sentence);
    await openLibrary(driver, "articles");
    await expect.poll(() => titles(driver.page)).toHaveLength(ALL.length);
  });

  test("saved pages are read, whatever their charset, each once", async () => {
    const { driver } = session();
    await fillLibrary(driver, ALL.slice(0, 1));
    await openLibrary(driver, "files");
    const page = (address: string) => `${address}<html><head><meta charset="gb2312"><title>x</title></head><body>
      <p>您当前的位置 ：<a href="/">中国宁波网</a> &gt; 宁波新闻发布 &gt; 记者提问</p><h1>夜市怎样管得住又留得下？</h1>
      <p>http://www.cnnb.com.cn 中国宁波网 23年06月01日</p>
      <p>记者提问：夜市怎样管得住又留得下？</p><p>陆知行答：我们划定了18处夜市街区。</p><p>编辑：苏晚晴</p></body></html>`;
    const address = "http://www.cnnb.com.cn/nbzfxwfbh/system/2023/06/01/030490001.shtml";
    const states = () =>
      driver.page.evaluate(() =>
        [...document.querySelectorAll(".file-items .item-state")].map((state) => state.textContent),
      );
    const chooser = ".files input[type=file]";
    await chooseFile(driver.page, chooser, "a.html", encodeGbk(page(`<!-- saved from url=(0066)${address} -->`)));
    await expect.poll(states).toEqual(["已收藏"]);
    await chooseFile(driver.page, chooser, "b.html", encodeGbk(page("")));
    await expect.poll(states).toEqual(["已收藏", "文件里没有写明网址"]);
    await clickElement(driver.page, ".file-address input");
    await driver.page.type(address);
    await click(driver.page, "按这个网址读取");
    await expect.poll(states).toEqual(["已收藏", "收藏库里已有"]);
    await chooseFile(driver.page, chooser, "c.png", Uint8Array.of(0x89, 0x50, 0, 0));
    await expect.poll(states).toEqual(["已收藏", "收藏库里已有", "不是网页文件"]);
    await openLibrary(driver, "articles");
    await expect.poll(() => titles(driver.page)).toEqual(["夜市怎样管得住又留得下？", RECORDS.full.title]);
  });

  test.each(["light", "dark"] as const)("axe finds no fault in any part, %s", async (scheme) => {
    const { driver } = session();
    await driver.setLook({ scheme, forcedColors: false });
    await fillLibrary(driver, ALL);
    expect(await accessibilityFaults(driver.page)).toEqual([]);
    await openLibrary(driver, "articles");
    await search(driver, "老旧小区");
    await click(driver.page, RECORDS.long.title);
    await clickElement(driver.page, "tbody .tick input", 0);
    await until("the article is shown", async () => (await text(driver.page, ".full-text")) !== "");
    expect(await accessibilityFaults(driver.page)).toEqual([]);
    await click(driver.page, "导出…");
    expect(await accessibilityFaults(driver.page)).toEqual([]);
    for (const part of ["batches", "files"]) {
      await openLibrary(driver, part);
      await until(`${part} are shown`, async () => (await text(driver.page, "h1")) !== "");
      expect(await accessibilityFaults(driver.page)).toEqual([]);
    }
  });
});
