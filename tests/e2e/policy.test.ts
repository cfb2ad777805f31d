import { expect, test } from "vitest";
import { inEachBrowser } from "./browser/in-each-browser";
import { serveTestPage } from "./browser/test-pages";

/** No test serves this host: a request to it ends the run with a failure. */
const FOREIGN = "http://foreign.example";

inEachBrowser((session) => {
  test.each(["popup.html", "options.html", "library.html", "reading.html", "welcome.html"])(
    "%s runs no script of a page, loads nothing of another host and asks nobody anything",
    async (path) => {
      const { page } = session().driver;
      await session().driver.gotoExtension(path);
      const done = await page.evaluate(async (foreign) => {
        const refused: string[] = [];
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
          refused.push(effectiveDirective),
        );
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        const picture = new Image();
        const loaded = new Promise((resolve) => {
          picture.onload = () => resolve(true);
          picture.onerror = () => resolve(false);
        });
        picture.src = `${foreign}/picture.png`;
        document.body.append(script, picture);
        const isAnswered = await fetch(`${foreign}/data.json`).then(
          () => true,
          () => false,
        );
        return {
          isAnswered,
          isLoaded: await loaded,
          hasRun: Reflect.get(window, "ran") === true,
          // A browser may hold a second policy of its own against the same.
          refused: [...new Set(refused.map((name) => name.replace(/-elem$/u, "")))].toSorted(),
        };
      }, FOREIGN);
      expect(done).toEqual({
        isAnswered: false,
        isLoaded: false,
        hasRun: false,
        refused: ["connect-src", "img-src", "script-src"],
      });
    },
  );

  test("a page of the site reaches nobody of the extension, whatever it sends", async () => {
    const { driver, site } = session();
    await driver.goto(serveTestPage(site, "press-qa-double").url);
    await expect.poll(async () => (await driver.toolbar()).title).toBe("净读：记者问答");
    const id = driver.extensionId();
    const sent = await driver.page.evaluate((extension) => {
      const message = { name: "pageKind", ask: { page: "list", articles: 999 } };
      const say = { name: "say", ask: { text: "假的" } };
      for (const each of [message, say]) {
        window.postMessage(each, "*");
        window.dispatchEvent(new MessageEvent("message", { data: each }));
        document.dispatchEvent(new CustomEvent(each.name, { detail: each }));
      }
      const { chrome } = window as { readonly chrome?: { readonly runtime?: { sendMessage?: unknown } } };
      const send = chrome?.runtime?.sendMessage;
      if (typeof send === "function") send(extension, message);
      return typeof send;
    }, id);
    expect(sent).toBe("undefined");
    await driver.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect((await driver.toolbar()).title).toBe("净读：记者问答");
    expect(await driver.page.evaluate(() => document.querySelector("cnnb-press-toast"))).toBeNull();
  });
});
