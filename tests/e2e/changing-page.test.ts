import { expect, test } from "vitest";
import { controls } from "./browser/controls";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent } from "./browser/popup-content";
import { articlePage, standIn } from "./browser/stand-in";
import { toast } from "./browser/toast";

const [FIRST, SECOND, THIRD] = [standIn(0), standIn(1), standIn(2)];
const SAVED = "净读：记者问答 · 已收藏";
const UNSAVED = "净读：记者问答";

/** What a browser makes of the page's body. */
const bodyOf = (article: typeof FIRST) => /<body>(?<body>.*)<\/body>/su.exec(articlePage(article))?.groups?.body ?? "";
const utf8 = (html: string) => Buffer.from(html.replace("charset=gb2312", "charset=utf-8"));

inEachBrowser((session) => {
  const title = async () => (await session().driver.toolbar()).title;
  const isFolded = async () => (await controls(session().driver.page)).some(({ expanded }) => expanded === "false");
  const titleInPopup = async () => {
    const popup = await session().driver.openPopup();
    const content = await articleContent(popup);
    await popup.close();
    return content.title;
  };
  const open = async (article: typeof FIRST, html = articlePage(article)) => {
    session().site.serve(article.url, utf8(html));
    await session().driver.goto(article.url);
  };
  /** As a site does that loads its pages by script. */
  const show = (article: typeof FIRST) =>
    session().driver.page.evaluate(
      (url, body, name) => {
        history.pushState(null, "", url);
        document.title = name;
        document.body.innerHTML = body;
      },
      article.url,
      bodyOf(article),
      `${article.title}-宁波新闻发布-中国宁波网`,
    );

  test("an article that takes the place of another without a load is read, folded and looked up", async () => {
    const { driver } = session();
    await open(FIRST);
    await expect.poll(isFolded).toBe(true);
    await driver.pressKeysOf("save-article");
    await expect.poll(() => toast(driver)).toBe("已收藏");
    await expect.poll(title).toBe(SAVED);
    await show(SECOND);
    await expect.poll(title).toBe(UNSAVED);
    await expect.poll(isFolded).toBe(true);
    expect(await titleInPopup()).toBe(SECOND.title);
    await show(FIRST);
    await expect.poll(title).toBe(SAVED);
    expect(await titleInPopup()).toBe(FIRST.title);
  });

  test("an article that is rendered after the load is read and folded", async () => {
    await open(THIRD, articlePage(THIRD).replace(bodyOf(THIRD), "<p>载入中</p>"));
    await expect.poll(title).toBe("净读：此页不是宁波新闻发布页面");
    await session().driver.page.evaluate((body) => {
      document.body.innerHTML = body;
    }, bodyOf(THIRD));
    await expect.poll(title).toBe(UNSAVED);
    await expect.poll(isFolded).toBe(true);
  });

  test("what the reader has opened stays open when the page renders it anew", async () => {
    const { driver } = session();
    await open(THIRD);
    await expect.poll(isFolded).toBe(true);
    await driver.pressKeysOf("toggle-fold");
    await expect.poll(isFolded).toBe(false);
    await driver.page.evaluate(() => {
      document.body.innerHTML = `${document.body.innerHTML}<p id="again">又一次</p>`;
    });
    // The mark of a page that was read again: the old bar, which nobody listens to, is gone.
    await expect.poll(() => driver.page.evaluate(() => document.querySelector("cnnb-press-fold"))).toBeNull();
    expect(await isFolded()).toBe(false);
  });

  test("a page that changes its address all the time is read", async () => {
    await open(SECOND);
    await session().driver.page.evaluate(() => {
      let count = 0;
      setInterval(() => history.replaceState(null, "", `?${count++}`), 50);
    });
    expect(await titleInPopup()).toBe(SECOND.title);
  });
});
