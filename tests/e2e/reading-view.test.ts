import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./browser/accessibility-faults";
import { click } from "./browser/controls";
import type { ExtensionTab, Look, Surface } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent } from "./browser/popup-content";
import { serveTestPage, testPage } from "./browser/test-pages";
import { visibleTexts } from "./browser/visible-texts";

const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: "light", scheme: "light", forcedColors: false },
  { name: "dark", scheme: "dark", forcedColors: false },
  { name: "forced colours", scheme: "light", forcedColors: true },
];

const URL_OF_PAGE = "http://www.cnnb.com.cn/nbzfxwfbh/system/2023/05/18/030490001.shtml";
const OWN_PICTURE = "http://www.cnnb.com.cn/images/own.png";
const FOREIGN_PICTURE = "http://pictures.example/foreign.png";
/** Sixty by sixty, of one colour. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAADwAAAA8CAIAAAC1nk4lAAAASUlEQVR42u3OAQkAAAgDsAcznUmMagtBGCzAUj3vRFpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlr6wgInjDr+n/BuBgAAAABJRU5ErkJggg==",
  "base64",
);
const PARAGRAPHS = [
  "记者提问：山区的水库怎样既保供水，又让村里人受益？",
  "竺望川答：我市把水源保护和村庄发展放在一起谋划，去年投入补偿资金1.2亿元。",
  "下一步，我们将在库区周边建设生态茶园，让好水变成好生活。",
];
const PRINT = `<h1>山区水库怎样让村里人受益？</h1>
  <p>http://www.cnnb.com.cn 中国宁波网 2023年05月18日 10:20</p>
  <p>　　${PARAGRAPHS[0]}</p><p><img src="/images/own.png"></p>
  <p>　　${PARAGRAPHS[1]}</p><p><img src="${FOREIGN_PICTURE}"></p>
  <p>　　${PARAGRAPHS[2]}<a href="/more.html">更多</a></p><p>编辑：叶知秋</p>`;
const PAGE = `<!doctype html><meta charset="utf-8"><title>山区水库怎样让村里人受益？</title>${PRINT}${PRINT}`;

inEachBrowser((session) => {
  const openView = async (): Promise<ExtensionTab> => {
    const { driver } = session();
    const popup = await driver.openPopup();
    await articleContent(popup);
    await click(popup, "阅读视图");
    const view = await driver.extensionTab("reading.html");
    await expect.poll(() => view.evaluate(() => document.querySelector("article.reading") !== null)).toBe(true);
    return view;
  };

  test("opens from the popup with one copy, its citation, and the title as its name", async () => {
    const { driver, site } = session();
    const { url, expected } = serveTestPage(site, "press-qa-double");
    await driver.goto(url);
    const view = await openView();
    const title = expected.record?.title ?? "";
    const paragraphs = expected.record?.paragraphs ?? [];
    expect(await heading(view)).toBe(title);
    expect(await view.evaluate(() => document.title)).toBe(title);
    const seen = await visibleTexts(view);
    expect(seen.filter((text) => paragraphs.includes(text))).toEqual(paragraphs);
    expect(seen).toContainEqual(expect.stringMatching(/^中国宁波网\. .+\[EB\/OL\]\. （2023-10-19）\[.+\]\. http:/u));
    await view.close();
  });

  test("a picture of the site is shown, one of another host is a link and not asked for", async () => {
    const { driver, site } = session();
    site.serve(URL_OF_PAGE, Buffer.from(PAGE));
    site.serve(OWN_PICTURE, PNG);
    site.serve(FOREIGN_PICTURE, PNG);
    await driver.goto(URL_OF_PAGE);
    const asked = () => site.asked.filter((url) => url === FOREIGN_PICTURE).length;
    const before = asked();
    const view = await openView();
    await expect.poll(() => view.evaluate(picturesShown)).toEqual([60]);
    expect(await view.evaluate(linksIn, ".reading-body")).toEqual([
      FOREIGN_PICTURE,
      "http://www.cnnb.com.cn/more.html",
    ]);
    expect(asked()).toBe(before);
    await view.close();
  });

  test("outlives a reload, also when its page has moved on", async () => {
    const { driver, site } = session();
    site.serve(URL_OF_PAGE, Buffer.from(PAGE));
    await driver.goto(URL_OF_PAGE);
    const view = await openView();
    const title = await heading(view);
    await reload(view);
    await expect.poll(() => heading(view)).toBe(title);
    await driver.goto(serveTestPage(site, "press-qa-double").url);
    await reload(view);
    await expect.poll(() => heading(view)).toBe(title);
    expect(await visibleTexts(view)).toContainEqual(expect.stringContaining("这里是打开时留下的副本"));
    await view.close();
  });

  test("keeps the size and the width that the reader chose", async () => {
    const { driver, site } = session();
    await driver.goto(serveTestPage(site, "press-qa-double").url);
    const view = await openView();
    const before = await view.evaluate(sizes);
    await click(view, "A+ 字大一些");
    await click(view, "窄");
    await expect.poll(() => view.evaluate(sizes)).toMatchObject({ type: before.type + 2 });
    const chosen = await view.evaluate(sizes);
    expect(chosen.width).toBeLessThan(before.width);
    await reload(view);
    await expect.poll(() => view.evaluate(sizes)).toEqual(chosen);
    await click(view, "A− 字小一些");
    await click(view, "中");
    await expect.poll(() => view.evaluate(sizes)).toEqual(before);
    await view.close();
  });

  test("without its tab and without a copy it says so, and opens the original again", async () => {
    const { driver, site } = session();
    const { url, expected } = serveTestPage(site, "press-qa-anonymous");
    await driver.gotoExtension(`reading.html?${new URLSearchParams({ tab: "999999", url })}`);
    await expect.poll(() => heading(driver.page)).toBe("文章的标签页不在了");
    await click(driver.page, "重新打开原文");
    await expect.poll(() => heading(driver.page)).toBe(expected.record?.title);
  });

  describe.each(LOOKS)("$name", (look) => {
    test("axe finds no fault in an article, nor in a notice", async () => {
      const { driver, site } = session();
      await driver.setLook(look);
      site.serve(URL_OF_PAGE, Buffer.from(PAGE));
      await driver.goto(URL_OF_PAGE);
      const view = await openView();
      await expect.poll(() => view.evaluate(isWorn, look.scheme, look.forcedColors)).toBe(true);
      expect(await accessibilityFaults(view)).toEqual([]);
      await view.close();
      await driver.gotoExtension("reading.html");
      await expect.poll(() => heading(driver.page)).toBe("文章的标签页不在了");
      expect(await accessibilityFaults(driver.page)).toEqual([]);
    });
  });

  test("every labelled page with two prints opens with one", async () => {
    const { driver, site } = session();
    for (const name of ["press-qa-tables", "flat-container-br", "hard-breaks-br", "three-prints", "unknown-form"]) {
      await driver.goto(serveTestPage(site, name).url);
      const view = await openView();
      expect((await view.evaluate(paragraphsShown)).filter((text) => text !== "")).toEqual(
        testPage(name).expected.record?.paragraphs,
      );
      await view.close();
    }
  });
});

function heading(surface: Surface): Promise<string> {
  return surface.evaluate(() => document.querySelector("h1")?.textContent ?? "");
}

/** The document that answers afterwards is the new one: the old one has no heading any more. */
async function reload(surface: Surface): Promise<void> {
  await surface.evaluate(() => {
    document.querySelector("h1")?.remove();
    location.reload();
  });
  await expect.poll(() => surface.evaluate(() => document.querySelector("h1") !== null)).toBe(true);
}

function picturesShown(): readonly number[] {
  return [...document.querySelectorAll(".reading-body img")].map((image) => (image as HTMLImageElement).naturalWidth);
}

function linksIn(selector: string): readonly string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(`${selector} a`)].map(({ href }) => href);
}

function paragraphsShown(): readonly string[] {
  return [...document.querySelectorAll(".reading-body :is(p, h2)")].map(({ textContent }) => textContent ?? "");
}

function sizes(): { readonly type: number; readonly width: number } {
  const page = document.querySelector(".reading-page");
  return {
    type: page === null ? 0 : Number.parseFloat(getComputedStyle(page).fontSize),
    width: page?.getBoundingClientRect().width ?? 0,
  };
}

function isWorn(scheme: Look["scheme"], forcedColors: boolean): boolean {
  const hasForcedColors = matchMedia("(forced-colors: active)").matches;
  return hasForcedColors === forcedColors && (forcedColors || matchMedia(`(prefers-color-scheme: ${scheme})`).matches);
}
