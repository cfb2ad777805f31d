/** Pictures of what the extension does beside a page: on it, in the popup, in pages of its own. */
import { click } from "../tests/e2e/browser/controls";
import type { Driver, Surface } from "../tests/e2e/browser/driver";
import type { Language } from "../tests/e2e/browser/extension-build";
import { fillLibrary } from "../tests/e2e/browser/filled-library";
import { articleContent, listContent, noticeContent } from "../tests/e2e/browser/popup-content";
import type { Session } from "../tests/e2e/browser/session";
import { serveTestPage, testPage } from "../tests/e2e/browser/test-pages";
import { until } from "../tests/e2e/browser/until";
import { translator } from "../tests/support/translations";
import { openShownPage, pictureOfPopup, SHOWN_PAGE, type Shot } from "./pictures";

const DIFFERING_PAGE = "prints-differ";
const CORRECTED_PAGE = "press-qa-bracket-answer";
const CHANGED_PAGE = "press-qa-spaced-names";

/** Each surface in each of its states. One that failed to read a page is left out: no page of ours does that to it. */
export const PAGE_SHOTS: Readonly<Record<string, Shot>> = {
  page: async (session) => {
    await openShownPage(session);
    return session.driver.page.screenshot();
  },
  "page-differences": async (session) => {
    await openShownPage(session, 0.5, DIFFERING_PAGE);
    return session.driver.page.screenshot();
  },
  popup: (session) => popupOn(session, SHOWN_PAGE),
  "popup-corrected": popupWithCorrections,
  "popup-differences": popupWithDifferences,
  "popup-changed": popupOfChangedPage,
  list: (session) => popupOn(session, "section-list", listContent),
  "other-site": (session) => popupOn(session, "mirror-host", noticeContent),
  "nothing-found": (session) => popupOn(session, "page-not-found", noticeContent),
  unreachable: popupOfUnloadedPage,
  reading: readingView,
  options: ({ driver }) => extensionPage(driver, "options.html"),
  welcome: ({ driver }) => extensionPage(driver, "welcome.html"),
};

/** Taken last: once it is withdrawn no script gives the permission back. */
export const SHOTS_WITHOUT_PERMISSION: Readonly<Record<string, Shot>> = {
  "permitted-once": ({ driver }) => pictureOfPopup(driver),
  "permission-missing": (session) => popupOn(session, "mirror-host", noticeContent),
};

/** The popup of a page, once its content is there. */
async function popupOn({ driver, site }: Session, page: string, content: Content = articleContent): Promise<Buffer> {
  await driver.goto(serveTestPage(site, page).url);
  const popup = await driver.openPopup();
  await content(popup);
  await popup.settle();
  return popup.screenshot();
}

type Content = (popup: Surface) => Promise<unknown>;

/** One field corrected, another one open. */
async function popupWithCorrections({ driver, site }: Session, language: Language): Promise<Buffer> {
  const t = translator(language);
  await driver.goto(serveTestPage(site, CORRECTED_PAGE).url);
  const popup = await driver.openPopup();
  await articleContent(popup);
  const edit = async (name: string) => {
    await click(popup, t("editField", name));
    await until("the field is open", () => popup.evaluate(() => document.activeElement?.localName === "input"));
  };
  await edit(t("fieldEditors"));
  await popup.type("韩知秋");
  await popup.press("Enter");
  await until("the field is closed", () => popup.evaluate(() => document.querySelector(".field-editor") === null));
  await edit(t("fieldSpokespersons"));
  await popup.evaluate(() => scrollTo(0, 0));
  await popup.settle();
  const picture = await popup.screenshot();
  await click(popup, t("cancel"));
  return picture;
}

async function popupWithDifferences({ driver, site }: Session, language: Language): Promise<Buffer> {
  await driver.goto(serveTestPage(site, DIFFERING_PAGE).url);
  const popup = await driver.openPopup();
  await articleContent(popup);
  await click(popup, translator(language)("differences", "1"));
  await until("the differences are there", () => popup.evaluate(() => document.querySelector(".differing") !== null));
  await popup.settle();
  return popup.screenshot();
}

async function popupOfUnloadedPage({ driver, site }: Session): Promise<Buffer> {
  const { url } = testPage("press-qa-anonymous");
  site.cut(url);
  await driver.goto(url).catch(() => {
    // That it does not load is what is shown.
  });
  const popup = await driver.openPopup();
  await noticeContent(popup);
  await popup.settle();
  return popup.screenshot();
}

async function extensionPage(driver: Driver, path: string): Promise<Buffer> {
  await driver.gotoExtension(path);
  await until("the page is there", () => driver.page.evaluate(() => document.querySelector("h1") !== null));
  return driver.wholePage();
}

/** Saved as the page was; then the page says another number. */
async function popupOfChangedPage({ driver, site }: Session, language: Language): Promise<Buffer> {
  const t = translator(language);
  await fillLibrary(driver, []);
  const { url, bytes } = serveTestPage(site, CHANGED_PAGE);
  await driver.goto(url);
  const before = await driver.openPopup();
  await articleContent(before);
  await click(before, t("savePage"));
  await until("it is saved", () => before.evaluate(() => document.querySelector(".save-line") !== null));
  site.serve(url, Buffer.from(bytes.toString("utf8").replaceAll("22条", "26条")));
  await driver.goto(url);
  const popup = await driver.openPopup();
  await articleContent(popup);
  await click(popup, t("showChanges"));
  await until("the changes are there", () => popup.evaluate(() => document.querySelector(".differing") !== null));
  await popup.settle();
  return popup.screenshot();
}

async function readingView({ driver, site }: Session, language: Language): Promise<Buffer> {
  await driver.goto(serveTestPage(site, SHOWN_PAGE).url);
  const popup = await driver.openPopup();
  await articleContent(popup);
  await click(popup, translator(language)("readingView"));
  const view = await driver.extensionTab("reading.html");
  await until("the article is there", () => view.evaluate(() => document.querySelector("h1") !== null));
  const picture = await view.screenshot();
  await view.close();
  return picture;
}
