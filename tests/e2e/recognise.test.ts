import { expect, test } from "vitest";
import { click, controls } from "./browser/controls";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent, listContent, noticeContent } from "./browser/popup-content";
import { serveTestPage, testPage } from "./browser/test-pages";

const NO_BADGE = "";

inEachBrowser((session) => {
  test.each([
    { page: "press-qa-double", title: "净读：记者问答", badge: NO_BADGE },
    { page: "press-article-speech", title: "净读：新闻发布文章", badge: NO_BADGE },
    { page: "news-double", title: "净读：中国宁波网新闻", badge: NO_BADGE },
    { page: "section-list", title: "净读：文章列表，共 9 篇", badge: "9" },
    { page: "mirror-host", title: "净读：此页不是宁波新闻发布页面", badge: NO_BADGE },
  ])("the toolbar says what kind of page $page is", async ({ page, title, badge }) => {
    const { driver, site } = session();
    await driver.goto(serveTestPage(site, page).url);
    await expect.poll(() => driver.toolbar()).toEqual({ title, badge });
  });

  test("the popup of a press page shows the record's fields", async () => {
    const { driver, site } = session();
    const { url, expected } = serveTestPage(site, "press-qa-double");
    await driver.goto(url);
    const content = await articleContent(await driver.openPopup());
    expect(content).toEqual({
      kind: "记者问答",
      title: expected.record?.title,
      metadata: { 日期: "2023年10月19日 16:42", 发言人: "卢启帆", 编辑: "周若汐", 稿源: "未注明" },
      note: null,
      exchanges: expected.record?.exchanges.map(({ question }) => ({
        question: question.paragraphs.join(""),
        answers: [
          { speaker: "卢启帆", text: "老年助餐是民生“关键小事”，也是居家养老服务中需求最旺、老人感受最直接的一项。" },
        ],
      })),
      measures: [
        "一是优化布局，让就餐更方便",
        "二是优化供给，让菜品更可口",
        "三是优化机制，让运营更长久",
        "四是优化监管，让老人更放心",
      ],
      figures: expect.arrayContaining(["截至今年9月底，全市共建成老年食堂 1286 家", "截至今年9月底，助餐点 2140 个"]),
    });
  });

  test.each(["class", "title"] as const)(
    "a page that the browser has translated (%s) is not read until the original is shown",
    async (form) => {
      const { driver, site } = session();
      const { url, expected } = serveTestPage(site, "press-qa-double");
      await driver.goto(url);
      await articleContent(await driver.openPopup());
      await driver.page.evaluate(translatePage, form);
      expect(await noticeContent(await driver.openPopup())).toMatchObject({
        title: "这一页正显示译文",
        actions: ["再试一次", "打开收藏库"],
      });
      await driver.page.evaluate(showOriginal);
      const { title } = await articleContent(await driver.openPopup());
      expect(title).toBe(expected.record?.title);
    },
  );

  test("GBK bytes are read as the site means them", async () => {
    const { driver, site } = session();
    await driver.goto(serveTestPage(site, "gbk-bytes").url);
    const { title, metadata } = await articleContent(await driver.openPopup());
    expect({ title, metadata }).toEqual({
      title: "古籍保护利用做了哪些工作？",
      metadata: { 日期: "2017年4月20日 11:02", 发言人: "苏镕之", 编辑: "喻喆", 稿源: "未注明" },
    });
  });

  test("the popup of a press page without a question says so and shows the article", async () => {
    const { driver, site } = session();
    const { url, expected } = serveTestPage(site, "press-article-speech");
    await driver.goto(url);
    const { kind, title, note, exchanges } = await articleContent(await driver.openPopup());
    expect({ kind, title, note, exchanges }).toEqual({
      kind: "新闻发布",
      title: expected.record?.title,
      note: "这一页没有记者提问。",
      exchanges: [],
    });
  });

  test("the popup of a list page shows its articles", async () => {
    const { driver, site } = session();
    const { url, expected } = serveTestPage(site, "section-list");
    await driver.goto(url);
    expect(await listContent(await driver.openPopup())).toEqual({ title: "共 9 篇文章", articles: expected.links });
  });

  test("the popup of the site's other pages says that there is no article", async () => {
    const { driver, site } = session();
    const url = "http://www.cnnb.com.cn/";
    site.serve(url, Buffer.from("<!doctype html><meta charset=utf-8><title>中国宁波网</title><p>首页"));
    await driver.goto(url);
    expect((await noticeContent(await driver.openPopup())).title).toBe("这一页没有文章");
  });

  test("the popup of another site's page says that it is not ours, even where the text is", async () => {
    const { driver, site } = session();
    await driver.goto(serveTestPage(site, "mirror-host").url);
    expect(await noticeContent(await driver.openPopup())).toEqual({
      title: "这里没有可读的文章",
      text: expect.stringContaining("净读只看中国宁波网（cnnb.com.cn）的页面"),
      actions: ["打开收藏库"],
    });
  });

  test("the popup of a page that did not load offers to load it again, and then reads it", async () => {
    const { driver, site } = session();
    const { url, bytes, expected } = testPage("press-qa-anonymous");
    site.cut(url);
    const address = () => driver.page.evaluate(() => location.href);
    const before = await address();
    await expect(driver.goto(url)).rejects.toThrow();
    // The load has failed before the browser shows its own page of the error.
    await expect.poll(address).not.toBe(before);
    const popup = await driver.openPopup();
    await expect.poll(() => noticeContent(popup)).toMatchObject({ title: "暂时读不到这一页", actions: ["刷新页面"] });
    site.serve(url, bytes);
    await click(popup, "刷新页面");
    expect((await articleContent(popup)).title).toBe(expected.record?.title);
  });
});

inEachBrowser(
  (session) => {
    test("page, toolbar and popup speak English where the browser does", async () => {
      const { driver, site } = session();
      await driver.goto(serveTestPage(site, "press-qa-double").url);
      await expect
        .poll(() => controls(driver.page))
        .toMatchObject([{ name: "Repeated text folded · same as above Show" }]);
      expect((await driver.toolbar()).title).toMatch(/^Press Reader: /u);
      const popup = await driver.openPopup();
      const { metadata } = await articleContent(popup);
      expect(metadata).toEqual({
        Date: "19 October 2023 16:42",
        Spokesperson: "卢启帆",
        Editor: "周若汐",
        Source: "not stated",
      });
      expect((await controls(popup)).map(({ name }) => name)).toEqual(
        expect.arrayContaining(["Copy summary", "Cite", "Save", "More"]),
      );
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe("en");
    });
  },
  { language: "en" },
);

/** As Chromium does it, by a class; as Edge does it, by a mark on the title. */
function translatePage(form: "class" | "title"): void {
  const { documentElement: html } = document;
  for (const element of document.body.querySelectorAll<HTMLElement>("p, h1")) {
    element.dataset.original = element.textContent ?? "";
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = "Night markets are back.";
    outer.append(inner);
    element.replaceChildren(outer);
  }
  html.dataset.original = document.title;
  document.title = "Night markets";
  if (form === "class") html.className = "translated-ltr";
  if (form === "class") html.lang = "en";
  if (form === "title") document.querySelector("title")?.setAttribute("_msttexthash", "4711");
}

function showOriginal(): void {
  const { documentElement: html } = document;
  for (const element of document.body.querySelectorAll<HTMLElement>("[data-original]"))
    element.textContent = element.dataset.original ?? "";
  document.title = html.dataset.original ?? "";
  html.removeAttribute("class");
  html.removeAttribute("lang");
}
