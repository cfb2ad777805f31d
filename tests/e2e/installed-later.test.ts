import { expect, test } from "vitest";
import { controls } from "./browser/controls";
import { inEachBrowser } from "./browser/in-each-browser";
import { articleContent } from "./browser/popup-content";
import { serveTestPage } from "./browser/test-pages";

inEachBrowser(
  (session) => {
    test("a page that was open before the installation is folded and read without a reload", async () => {
      const { driver, site, install } = session();
      const { url, expected } = serveTestPage(site, "press-qa-double");
      await driver.goto(url);
      await install();
      await expect.poll(() => controls(driver.page)).toMatchObject([{ expanded: "false" }]);
      await expect.poll(async () => (await driver.toolbar()).title).toBe("净读：记者问答");
      expect((await articleContent(await driver.openPopup())).title).toBe(expected.record?.title);
      expect(site.asked.filter((asked) => asked === url)).toHaveLength(1);
    });
  },
  { installed: false },
);
