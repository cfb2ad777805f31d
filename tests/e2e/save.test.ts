import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./browser/accessibility-faults";
import { click, clickElement } from "./browser/controls";
import type { Driver, Look, Popup } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent, listContent } from "./browser/popup-content";
import type { Session } from "./browser/session";
import { serveTestPage, testPage } from "./browser/test-pages";
import { toast } from "./browser/toast";

const SAVED = "净读：记者问答 · 已收藏";
const SAVED_LINE = /^收藏于 20\d\d年\d{1,2}月\d{1,2}日(?:撤销这次选择)?在收藏库里看$/u;
const CHANGED_LINE = /^页面已修改 · 收藏于 20\d\d年\d{1,2}月\d{1,2}日查看修改$/u;

const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: "light", scheme: "light", forcedColors: false },
  { name: "dark", scheme: "dark", forcedColors: false },
  { name: "forced colours", scheme: "light", forcedColors: true },
];

inEachBrowser((session) => {
  test("an article is saved by the popup's button, and still is when the popup opens again", async () => {
    const popup = await openArticle(session(), "press-qa-double");
    await click(popup, "收藏");
    await expect.poll(() => said(popup)).toBe("已收藏");
    expect(await saveLine(popup)).toMatch(SAVED_LINE);
    await expect.poll(() => session().driver.toolbar()).toEqual({ title: SAVED, badge: "" });
    const again = await openArticle(session(), "press-qa-double");
    await expect.poll(() => saveLine(again)).toMatch(SAVED_LINE);
    await expect.poll(() => session().driver.toolbar()).toEqual({ title: SAVED, badge: "" });
    await again.press("s");
    await expect.poll(() => said(again)).toBe("收藏已更新");
  });

  test("the popup leads to the saved article", async () => {
    const { driver } = session();
    const popup = await openArticle(session(), "press-qa-double");
    await expect.poll(() => saveLine(popup)).toMatch(SAVED_LINE);
    await click(popup, "在收藏库里看");
    const { id } = testPage("press-qa-double").expected.record ?? {};
    await (await driver.extensionTab(`library.html#article=${id}`)).close();
  });

  test.each([
    [
      "by its key",
      "news-double",
      "净读：中国宁波网新闻 · 已收藏",
      (driver: Driver) => driver.pressKeysOf("save-article"),
    ],
    [
      "from the menu of the page",
      "press-article-speech",
      "净读：新闻发布文章 · 已收藏",
      async (driver: Driver) => expect(await driver.chooseFromMenu()).toBe("收藏这篇文章"),
    ],
  ])("an article is saved %s, and the page says so", async (_, name, title, save) => {
    const { driver, site } = session();
    const { url, expected } = serveTestPage(site, name);
    await driver.goto(url);
    await expect.poll(async () => (await driver.toolbar()).title).not.toContain("此页不是");
    await save(driver);
    await expect.poll(() => toast(driver)).toBe("已收藏");
    await expect.poll(async () => (await driver.toolbar()).title).toBe(title);
    const popup = await driver.openPopup();
    expect((await articleContent(popup)).title).toBe(expected.record?.title);
    await expect.poll(() => saveLine(popup)).toMatch(SAVED_LINE);
  });

  test("a key on a page without an article says that there is none", async () => {
    const { driver, site } = session();
    await driver.goto(serveTestPage(site, "section-list").url);
    await expect.poll(async () => (await driver.toolbar()).badge).toBe("9");
    await driver.pressKeysOf("save-article");
    await expect.poll(() => toast(driver)).toBe("这一页没有可以收藏的文章");
  });

  test.each([
    ["保留收藏时的", "仍用收藏时的正文，这次修改不再提醒", "2211", "2240"],
    ["换成现在的", "已换成现在的正文", "2240", "2251"],
    ["两份都留", "两份正文都留着，以现在的为准", "2251", "2262"],
  ])("a page that has changed says so, shows its words, and is settled: %s", async (choice, sentence, was, is) => {
    const { driver } = session();
    await saveSaying(session(), was);
    const popup = await openSaying(session(), is);
    expect(await driver.toolbar()).toEqual({ title: "净读：记者问答 · 页面已修改", badge: "改" });
    await expect.poll(() => saveLine(popup)).toMatch(CHANGED_LINE);
    await click(popup, "查看修改");
    await expect.poll(() => popup.evaluate(markedWords)).toEqual([was, is]);
    await click(popup, choice);
    await expect.poll(() => said(popup)).toBe(sentence);
    expect(await saveLine(popup)).toMatch(SAVED_LINE);
    await expect.poll(() => driver.toolbar()).toEqual({ title: SAVED, badge: "" });
    const again = await openSaying(session(), is);
    await expect.poll(() => saveLine(again)).toMatch(SAVED_LINE);
  });

  test("the articles of a list that are ticked are collected in a tab of the library", async () => {
    const { driver, site } = session();
    const { url, expected } = serveTestPage(site, "section-list");
    const [first] = expected.links;
    site.serve(first?.url ?? "", testPage("press-qa-anonymous").bytes);
    await driver.goto(first?.url ?? "");
    await expect.poll(async () => (await driver.toolbar()).title).toBe("净读：记者问答");
    await driver.pressKeysOf("save-article");
    await expect.poll(() => toast(driver)).toBe("已收藏");

    await driver.goto(url);
    const popup = await driver.openPopup();
    await listContent(popup);
    await expect.poll(() => popup.evaluate(ticks)).toEqual([false, ...Array(8).fill(true)]);
    await clickElement(popup, "li input", 1);
    // The list goes on: its further pages could be collected too.
    await expect.poll(() => popup.evaluate(() => document.querySelector("[type=number]") !== null)).toBe(true);
    await click(popup, "收集 7 篇");
    const library = await driver.extensionTab("library.html#batch=");
    const stored = (await library.evaluate(batches)) as readonly { items: readonly { link: unknown }[] }[];
    expect(stored.map(({ items }) => items.map(({ link }) => link))).toEqual([expected.links.slice(2)]);
    await library.close();
  });

  describe.each(LOOKS)("$name", (look) => {
    test("axe finds no fault in the popup of a saved article, of a changed one, and in its changes", async () => {
      await session().driver.setLook(look);
      await saveSaying(session(), "2240");
      const saved = await openSaying(session(), "2240");
      await expect.poll(() => saveLine(saved)).toMatch(SAVED_LINE);
      expect(await accessibilityFaults(saved)).toEqual([]);
      const changed = await openSaying(session(), "2273");
      await expect.poll(() => saveLine(changed)).toMatch(CHANGED_LINE);
      expect(await accessibilityFaults(changed)).toEqual([]);
      await click(changed, "查看修改");
      await expect.poll(() => changed.evaluate(markedWords)).toHaveLength(2);
      expect(await accessibilityFaults(changed)).toEqual([]);
    });
  });
});

async function openArticle({ driver, site }: Session, name: string): Promise<Popup> {
  await driver.goto(serveTestPage(site, name).url);
  const popup = await driver.openPopup();
  await articleContent(popup);
  await popup.settle();
  return popup;
}

/** The page with another number in it, as it may be some days later. */
async function openSaying({ driver, site }: Session, number: string): Promise<Popup> {
  const { url, bytes } = testPage("press-qa-double");
  site.serve(url, Buffer.from(bytes.toString("utf8").replaceAll("2140", number)));
  await driver.goto(url);
  await expect.poll(async () => (await driver.toolbar()).title).toMatch(/ · (?:已收藏|页面已修改)$/u);
  const popup = await driver.openPopup();
  await articleContent(popup);
  await popup.settle();
  return popup;
}

/** Has the library keep this text of the page, and no other as the one that counts. */
async function saveSaying(session: Session, number: string): Promise<void> {
  const popup = await openSaying(session, number);
  await click(popup, "已收藏");
  await expect.poll(() => said(popup)).toMatch(/^收藏已更新/u);
}

/** What the popup's live region says. */
function said(popup: Popup): Promise<string> {
  return popup.evaluate(() => document.querySelector("[role=status]")?.textContent ?? "");
}

function saveLine(popup: Popup): Promise<string> {
  return popup.evaluate(() => document.querySelector(".save-line")?.textContent ?? "");
}

function markedWords(): readonly string[] {
  return [...document.querySelectorAll("mark")].map(({ textContent }) => textContent ?? "");
}

function ticks(): readonly boolean[] {
  return [...document.querySelectorAll<HTMLInputElement>("li input")].map(({ checked }) => checked);
}

/** All batches of the library. */
function batches(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("press-library");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction("batches").objectStore("batches").getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}
