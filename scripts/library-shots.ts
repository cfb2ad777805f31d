/** Pictures of the library, filled with the articles of our own test pages. */
import { readFileBytes } from "../src/cli/read-saved-page";
import type { SavedArticle } from "../src/library/model/saved-article";
import { click, clickElement } from "../tests/e2e/browser/controls";
import type { Driver } from "../tests/e2e/browser/driver";
import type { Language } from "../tests/e2e/browser/extension-build";
import { fillLibrary, openLibrary, savedArticle } from "../tests/e2e/browser/filled-library";
import type { Session } from "../tests/e2e/browser/session";
import { LIST, serveList, standIn } from "../tests/e2e/browser/stand-in";
import { TEST_PAGES, testPage } from "../tests/e2e/browser/test-pages";
import { until } from "../tests/e2e/browser/until";
import { translator } from "../tests/support/translations";
import type { Shot } from "./pictures";

export const LIBRARY_SHOTS: Readonly<Record<string, Shot>> = {
  "library-empty": async ({ driver }) => {
    await fillLibrary(driver, []);
    return pictureOf(driver, "articles", "h1");
  },
  library: async ({ driver }) => {
    await fillLibrary(driver, await sampleArticles());
    return pictureOf(driver, "articles", ".article-table");
  },
  "library-article": async (session) => libraryPicture(session),
  "library-export": async ({ driver }, language) => {
    const t = translator(language);
    await fillLibrary(driver, await sampleArticles());
    await openLibrary(driver, "articles");
    await click(driver.page, t("exportMany"));
    await clickElement(driver.page, ".column-chooser summary");
    return driver.page.screenshot();
  },
  "library-batches": pictureOfBatch,
  "library-files": ({ driver }) => pictureOf(driver, "files", ".drop-zone"),
  "library-storage": ({ driver }) => pictureOf(driver, "storage", ".storage"),
};

/** Something searched, and an article of what was found. */
export async function libraryPicture({ driver }: Session): Promise<Buffer> {
  await fillLibrary(driver, await sampleArticles());
  await openLibrary(driver, "articles");
  await clickElement(driver.page, "input[type=search]");
  await driver.page.type("老年");
  await until("the place is marked", () => driver.page.evaluate(() => document.querySelector("mark") !== null));
  await clickElement(driver.page, ".title-button");
  await until("the article is there", () => driver.page.evaluate(() => document.querySelector(".detail") !== null));
  await driver.page.settle();
  return driver.page.screenshot();
}

async function pictureOf(driver: Driver, part: string, content: string): Promise<Buffer> {
  await openLibrary(driver, part);
  await until(`${content} is there`, () =>
    driver.page.evaluate((selector) => document.querySelector(selector) !== null, content),
  );
  return driver.wholePage();
}

async function pictureOfBatch({ driver, site }: Session, language: Language): Promise<Buffer> {
  const t = translator(language);
  serveList(
    site,
    LIST,
    Array.from({ length: 8 }, (_, i) => standIn(i)),
  );
  await openLibrary(driver, "batches");
  await clickElement(driver.page, ".list-address input");
  await driver.page.type(LIST);
  await click(driver.page, t("listRead"));
  await until("the list is there", () => driver.page.evaluate(() => document.querySelector(".batch") !== null));
  return driver.wholePage();
}

/** Some with what a reader puts to them. */
async function sampleArticles(): Promise<readonly SavedArticle[]> {
  const records = TEST_PAGES.filter((name) => /^(?:press-qa|press-article|outline)/u.test(name)).flatMap(
    (name) => readFileBytes(testPage(name).bytes, null).record ?? [],
  );
  const byKey = new Map(records.map((record) => [record.id, record]));
  return Promise.all(
    Array.from(byKey.values(), (record, i) =>
      savedArticle(record, {
        tags: i % 4 === 0 ? ["民生"] : [],
        notes: i % 6 === 0 ? "引用前再核对一次数字。" : "",
      }),
    ),
  );
}
