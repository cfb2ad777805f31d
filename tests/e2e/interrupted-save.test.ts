import { expect, test } from "vitest";
import type { Driver } from "./browser/driver";
import { inEachBrowser } from "./browser/in-each-browser";
import type { Session } from "./browser/session";
import { type StandInArticle, serveArticle, standIn } from "./browser/stand-in";
import { toast } from "./browser/toast";

/** The background is ended so often, each time a little later in a save. */
const ENDINGS = 10;
/** A question to the page takes a millisecond or two. */
const QUESTIONS_BETWEEN = 3;

inEachBrowser((session) => {
  test("a save that the end of the background has interrupted is said on the next page, or was finished", async () => {
    const { driver } = session();
    await open(session(), standIn(0));
    await driver.pressKeysOf("save-article");
    await expect.poll(() => toast(driver)).toBe("已收藏");
    for (let i = 1; i <= ENDINGS; i++) {
      const article = standIn(i);
      await open(session(), article);
      await driver.pressKeysOf("save-article");
      for (let question = 0; question < (i - 1) * QUESTIONS_BETWEEN; question++) await driver.page.run("0");
      await driver.stopBackground();
      await driver.gotoExtension("options.html");
      if ((await savedTitles(driver)).includes(article.title)) continue;
      // The sentence is there for four seconds: nothing else is waited for.
      await driver.goto(standIn(0).url);
      await expect.poll(() => toast(driver), { message: `ending ${i}` }).toMatch(/被浏览器打断/u);
    }
  });

  test("what the end of the background has interrupted can be saved again", async () => {
    const { driver } = session();
    await open(session(), standIn(1));
    await driver.pressKeysOf("save-article");
    await expect.poll(() => toast(driver)).toMatch(/^(?:已收藏|收藏已更新)$/u);
  });
});

async function open({ driver, site }: Session, article: StandInArticle): Promise<void> {
  serveArticle(site, article);
  await driver.goto(article.url);
  await expect.poll(async () => (await driver.toolbar()).title).toMatch(/^净读：记者问答/u);
}

/** Of what is in the library; its database has to be there. */
function savedTitles({ page }: Driver): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve, reject) => {
        const opening = indexedDB.open("press-library");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction("rows").objectStore("rows").getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map(({ title }) => title));
          };
        };
      }),
  );
}
