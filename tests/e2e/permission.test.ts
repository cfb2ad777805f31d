import { expect, test } from "vitest";
import { click, controls } from "./browser/controls";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent, noticeContent } from "./browser/popup-content";
import { serveTestPage } from "./browser/test-pages";

inEachBrowser((session) => {
  test("a page that is open when the permission goes is still read by a click on the icon, which permits it once", async () => {
    const { driver, site } = session();
    const { url, expected } = serveTestPage(site, "press-qa-double");
    await driver.goto(url);
    await driver.withdrawSite();
    const popup = await driver.openPopup();
    expect((await articleContent(popup)).title).toBe(expected.record?.title);
    expect((await controls(popup)).map(({ name }) => name)).toContain("授权");
  });

  test("without the permission the popup says so and offers to ask for it", async () => {
    const { driver, site } = session();
    await driver.goto(serveTestPage(site, "mirror-host").url);
    expect(await noticeContent(await driver.openPopup())).toEqual({
      title: "需要您的授权",
      text: expect.stringContaining("净读现在不能读取 cnnb.com.cn 的页面"),
      actions: ["授权"],
    });
  });
});

// Chromium asks in a window of its own, which no script can answer.
inEachBrowser(
  (session) => {
    test("without the permission a page is left alone; 授权 gives it back", async () => {
      const { driver, site } = session();
      const [ours, other] = [serveTestPage(site, "press-qa-double"), serveTestPage(site, "mirror-host")];
      await driver.withdrawSite();
      await driver.goto(ours.url);
      expect(await controls(driver.page)).toEqual([]);

      await driver.goto(other.url);
      const popup = await driver.openPopup();
      await click(popup, "授权");
      await expect.poll(() => noticeContent(popup)).toMatchObject({ title: "这里没有可读的文章" });
      await driver.goto(ours.url);
      await expect.poll(() => controls(driver.page)).toMatchObject([{ expanded: "false" }]);
    });
  },
  { browsers: ["firefox"] },
);
