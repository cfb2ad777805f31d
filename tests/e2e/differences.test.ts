import { expect, test } from "vitest";
import { click, clickElement, controls } from "./browser/controls";
import type { Popup, Surface } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent } from "./browser/popup-content";
import type { Session } from "./browser/session";
import { serveTestPage } from "./browser/test-pages";

const PAGE = "prints-differ";
const BAR = "已折叠重复正文 · 1 段不同保留在下方 展开";
const OPEN_BAR = "重复正文已展开 折叠";
const BUTTON = "两份正文有 1 段不同";

const VARIANTS = [
  {
    name: "读取的一份",
    text: "与此同时，全市户外劳动者服务站点增加到1956个，提供饮水、歇脚、充电、热饭等服务。",
    marked: ["1956"],
  },
  {
    name: "另一份",
    text: "与此同时，全市户外劳动者服务站点增加到1596个，提供饮水、歇脚、充电、热饭等服务。",
    marked: ["1596"],
  },
];

inEachBrowser((session) => {
  test("bar and popup say how many places differ, and both show the words", async () => {
    const { page } = session().driver;
    const popup = await openArticle(session());
    expect(await controls(page)).toMatchObject([{ name: BAR }]);
    expect(await page.evaluate(markedWords)).toEqual(["1596"]);
    await click(popup, BUTTON);
    await expect
      .poll(() => popup.evaluate(variants))
      .toEqual([
        { ...VARIANTS[0], isChosen: true },
        { ...VARIANTS[1], isChosen: false },
      ]);
    await click(popup, "返回摘要");
    await expect.poll(() => focusedText(popup)).toBe(BUTTON);
  });

  test("the words are marked as long as the fold is closed, and the page gets nothing but the bar", async () => {
    const { driver, site } = session();
    await driver.goto(serveTestPage(site, PAGE).url);
    await expect.poll(() => driver.page.evaluate(markedWords)).toEqual(["1596"]);
    await click(driver.page, BAR);
    await expect.poll(() => controls(driver.page)).toMatchObject([{ name: OPEN_BAR }]);
    expect(await driver.page.evaluate(markedWords)).toEqual([]);
    await click(driver.page, OPEN_BAR);
    await expect.poll(() => driver.page.evaluate(markedWords)).toEqual(["1596"]);
    expect(await driver.page.evaluate(() => document.querySelectorAll("style:not(cnnb-press-fold style)").length)).toBe(
      0,
    );
  });

  test("the other copy’s words can be chosen: copied text has them, also after a reload, until they are unchosen", async () => {
    const { driver } = session();
    const popup = await openArticle(session());
    await choose(popup, 1);
    expect(await copiedText(session(), popup)).toMatch(/增加到1596个/u);

    const again = await openArticle(session());
    expect(await copiedText(session(), again)).not.toMatch(/1956/u);
    const last = await driver.openPopup();
    await articleContent(last);
    await choose(last, 0);
    const text = await copiedText(session(), last);
    expect([text?.includes("增加到1956个"), text?.includes("1596")]).toEqual([true, false]);
  });
});

async function openArticle({ driver, site }: Session): Promise<Popup> {
  await driver.goto(serveTestPage(site, PAGE).url);
  const popup = await driver.openPopup();
  await articleContent(popup);
  await popup.settle();
  return popup;
}

/** In the view of the differences. @param variant its number in the view */
async function choose(popup: Popup, variant: number): Promise<void> {
  await click(popup, BUTTON);
  await clickElement(popup, ".differing input", variant);
  await expect.poll(() => said(popup)).toBe("已保存您的选择");
  await expect.poll(async () => (await popup.evaluate(variants))[variant]?.isChosen).toBe(true);
  await click(popup, "返回摘要");
}

async function copiedText({ driver }: Session, popup: Popup): Promise<string | null> {
  await popup.press("2");
  await expect.poll(() => said(popup)).toBe("已复制全文");
  return (await driver.clipboard()).plain;
}

function variants() {
  return [...document.querySelectorAll(".differing")].map((variant) => ({
    name: variant.querySelector(".differing-name")?.textContent,
    text: variant.querySelector(".differing-words")?.textContent,
    marked: [...variant.querySelectorAll("mark")].map(({ textContent }) => textContent),
    isChosen: variant.querySelector("input")?.checked,
  }));
}

/** The words on the page that are marked for now. */
function markedWords(): readonly string[] {
  return [...CSS.highlights.values()].flatMap((mark) => [...mark].map(String));
}

function focusedText(surface: Surface): Promise<string> {
  return surface.evaluate(() => document.activeElement?.textContent ?? "");
}

/** What the popup's live region says. */
function said(popup: Popup): Promise<string> {
  return popup.evaluate(() => document.querySelector("[role=status]")?.textContent ?? "");
}
