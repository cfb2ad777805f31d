import { expect, test } from "vitest";
import { decode } from "../../src/saved-page/decode";
import { type Control, click, controls } from "./browser/controls";
import type { Surface } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent } from "./browser/popup-content";
import { serveTestPage, TEST_PAGES, type TestPage, testPage } from "./browser/test-pages";
import { until } from "./browser/until";
import { visibleTexts } from "./browser/visible-texts";

const FOLDED = { name: "已折叠重复正文 · 与上文一致 展开", expanded: "false" };
const OPENED = { name: "重复正文已展开 折叠", expanded: "true" };

/** The toolbar's title before a page has told what it is; it is told after the fold. */
const UNREAD = "净读：此页不是宁波新闻发布页面";

/** The pages of the press section that print their article more than once. */
const DOUBLE_PRINTS = TEST_PAGES.filter((name) => {
  const { record } = testPage(name).expected;
  return record !== null && record.page !== "news" && record.copies > 1;
});

inEachBrowser((session) => {
  const open = async (name: string): Promise<TestPage> => {
    const { driver, site } = session();
    const page = serveTestPage(site, name);
    await driver.goto(page.url);
    return page;
  };
  const bar = () => barOf(session().driver.page);

  test("one copy of the article is seen, and what only the second copy says", async () => {
    const paragraphs = (await open("press-qa-double")).expected.record?.paragraphs ?? [];
    await expect.poll(bar).toMatchObject(FOLDED);
    const seen = await visibleTexts(session().driver.page);
    expect(seen.filter((text) => paragraphs.includes(text))).toEqual(paragraphs);
    expect(seen).toEqual(expect.arrayContaining(["稿源： 2023-10-19 16:42:35", "编辑： 周若汐"]));
  });

  test("unfolding gives the page back byte for byte", async () => {
    const page = await open("press-qa-double");
    await click(session().driver.page, FOLDED.name);
    await expect.poll(bar).toMatchObject(OPENED);
    expect(await withoutBar(session().driver.page)).toBe(await asSent(session().driver.page, page));
  });

  test("the bar is reached and used by keyboard", async () => {
    await open("press-qa-double");
    await expect.poll(bar).toMatchObject(FOLDED);
    const { page } = session().driver;
    await page.evaluate(focusLastLinkBeforeBar);
    await page.press("Tab");
    await expect.poll(bar).toMatchObject({ ...FOLDED, focused: true });
    await page.press("Enter");
    await expect.poll(bar).toMatchObject({ ...OPENED, focused: true });
    await page.press("Space");
    await expect.poll(bar).toMatchObject({ ...FOLDED, focused: true });
  });

  test("the popup unfolds and folds the page", async () => {
    await open("press-qa-double");
    await expect.poll(bar).toMatchObject(FOLDED);
    const popup = await session().driver.openPopup();
    await click(popup, "展开");
    await expect.poll(bar).toMatchObject(OPENED);
    await click(popup, "折叠");
    await expect.poll(bar).toMatchObject(FOLDED);
  });

  test("a passage in the popup leads to its paragraph on the page, which is marked", async () => {
    await open("press-qa-double");
    const { page } = session().driver;
    await page.evaluate(() => scrollTo(0, 0));
    const popup = await session().driver.openPopup();
    await click(popup, "优化监管，让老人更放心");
    await expect
      .poll(() => popup.evaluate(() => document.querySelector("[role=status]")?.textContent))
      .toBe("已在页面上标出");
    await expect.poll(() => page.evaluate(isInView, "四是优化监管，让老人更放心。")).toBe(true);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(1);
  });

  test("a second copy that the site hides stays as it is, and is still read", async () => {
    const page = await open("press-qa-hidden-second");
    const { metadata } = await articleContent(await session().driver.openPopup());
    expect(metadata).toMatchObject({ 日期: "2022年3月3日 10:55" });
    expect(await withoutBar(session().driver.page)).toBe(await asSent(session().driver.page, page));
    expect(await bar()).toBeNull();
  });

  test("a paragraph in which the prints differ stays visible in both readings, and the bar says so", async () => {
    await open("prints-differ");
    await expect.poll(bar).toMatchObject({ name: "已折叠重复正文 · 1 段不同保留在下方 展开" });
    const seen = await visibleTexts(session().driver.page);
    expect(seen.filter((text) => text.includes("全市户外劳动者服务站点"))).toEqual([
      "与此同时，全市户外劳动者服务站点增加到1956个，提供饮水、歇脚、充电、热饭等服务。",
      "与此同时，全市户外劳动者服务站点增加到1596个，提供饮水、歇脚、充电、热饭等服务。",
    ]);
  });

  test("news pages stay open until the reader asks for the fold", async () => {
    const page = await open("news-double");
    const popup = await session().driver.openPopup();
    await articleContent(popup);
    expect(await withoutBar(session().driver.page)).toBe(await asSent(session().driver.page, page));
    await click(popup, "折叠");
    await expect.poll(bar).toMatchObject(FOLDED);
  });

  test("on no page is a text hidden that is not printed elsewhere on it, and every page comes back as it was", async () => {
    const { page } = session().driver;
    const folded: string[] = [];
    const lost: Record<string, readonly string[]> = {};
    const changed: string[] = [];
    for (const name of DOUBLE_PRINTS) {
      const sent = await open(name);
      await until(
        `the toolbar says that ${name} is read`,
        async () => (await session().driver.toolbar()).title !== UNREAD,
      );
      const closed = await bar();
      if (closed === null) continue;
      folded.push(name);
      const seen = (await visibleTexts(page)).map(bare).join("");
      await click(page, closed.name);
      const missing = (await visibleTexts(page)).filter((text) => !seen.includes(bare(text)));
      if (missing.length > 0) lost[name] = missing;
      if ((await withoutBar(page)) !== (await asSent(page, sent))) changed.push(name);
    }
    expect({ folded, lost, changed }).toEqual({
      folded: expect.arrayContaining(["gbk-bytes", "press-qa-double", "press-qa-tables", "three-prints"]),
      lost: {},
      changed: [],
    });
  });
});

async function barOf(page: Surface): Promise<Control | null> {
  return (await controls(page)).find(({ expanded }) => expanded !== null) ?? null;
}

/** Widths of marks and white space aside. */
function bare(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "");
}

/** The page's document as the browser makes it of the bytes alone. */
function asSent(page: Surface, { bytes }: TestPage): Promise<string> {
  return page.evaluate(
    (html) => new DOMParser().parseFromString(html, "text/html").documentElement.outerHTML,
    decode(bytes),
  );
}

function withoutBar(page: Surface): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll("cnnb-press-fold")) element.remove();
    return copy.outerHTML;
  });
}

function isInView(start: string): boolean {
  const paragraph = [...document.querySelectorAll("p")].find(({ textContent }) =>
    textContent?.trim().startsWith(start),
  );
  const { top = -1, bottom = Number.POSITIVE_INFINITY } = paragraph?.getBoundingClientRect() ?? {};
  return top >= 0 && bottom <= innerHeight;
}

function focusLastLinkBeforeBar(): void {
  const bar = document.querySelector("cnnb-press-fold");
  const before = [...document.links].filter(
    (link) => bar && link.compareDocumentPosition(bar) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  before.at(-1)?.focus();
}
