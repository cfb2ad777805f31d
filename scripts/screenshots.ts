/**
 * `npm run screenshots`: every surface in every browser that is found, in both languages, light, dark and in forced
 * colours, as it is and zoomed, into `screenshots/`; and from Chromium the one picture that the README shows.
 * `npm run screenshots -- popup options` takes those alone, in every look.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { build } from "wxt";
import { BROWSERS, type TestBrowser } from "../tests/e2e/browser/browsers";
import { click } from "../tests/e2e/browser/controls";
import type { Driver, Look, Surface } from "../tests/e2e/browser/driver";
import { BUILD_NAMES, type Language } from "../tests/e2e/browser/extension-build";
import { type BrowserName, findBrowser } from "../tests/e2e/browser/find-browser";
import { articleContent, listContent, noticeContent } from "../tests/e2e/browser/popup-content";
import { type Session, startSession } from "../tests/e2e/browser/session";
import { serveTestPage, testPage } from "../tests/e2e/browser/test-pages";
import { until } from "../tests/e2e/browser/until";
import { translator } from "../tests/translations";
import { openShownPage, pictureOfPopup, SHOWN_PAGE, savePicture } from "./pictures";

const README_PICTURE = ".github/images/reader.webp";
const README_QUALITY = 0.9;
/** There the popup hides nothing of the fold's bar, nor of what the second print alone says. */
const UNDER_THE_POPUP = 0.82;

const LANGUAGES: readonly Language[] = ["zh_CN", "en"];
const LOOKS: Readonly<Record<string, Look>> = {
  light: { scheme: "light", forcedColors: false },
  dark: { scheme: "dark", forcedColors: false },
  forced: { scheme: "light", forcedColors: true },
};

type Shot = (session: Session, language: Language) => Promise<Buffer>;

/** Each surface in each of its states. One that failed to read a page is left out: no page of ours does that to it. */
const SHOTS: Readonly<Record<string, Shot>> = {
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
  list: (session) => popupOn(session, "section-list", listContent),
  "other-site": (session) => popupOn(session, "mirror-host", noticeContent),
  "nothing-found": (session) => popupOn(session, "page-not-found", noticeContent),
  unreachable: popupOfUnloadedPage,
  options: ({ driver }) => extensionPage(driver, "options.html"),
  welcome: ({ driver }) => extensionPage(driver, "welcome.html"),
};

/** What has to hold at 200 %, and what has to reflow into the width of a telephone at 400 %. Firefox zooms no popup. */
const ZOOMED: readonly { readonly zoom: number; readonly shots: Readonly<Record<BrowserName, readonly string[]>> }[] = [
  { zoom: 2, shots: { chromium: ["popup", "popup-corrected", "popup-differences", "options"], firefox: ["options"] } },
  { zoom: 4, shots: { chromium: ["options", "welcome"], firefox: ["options", "welcome"] } },
];

/** Taken last: once it is withdrawn no script gives the permission back. */
const SHOTS_WITHOUT_PERMISSION: Readonly<Record<string, Shot>> = {
  "permitted-once": ({ driver }) => pictureOfPopup(driver),
  "permission-missing": (session) => popupOn(session, "mirror-host", noticeContent),
};

const DIFFERING_PAGE = "prints-differ";
const CORRECTED_PAGE = "press-qa-bracket-answer";

await main(process.argv.slice(2));

/** @param chosen the shots to take; all, if there are none */
async function main(chosen: readonly string[]): Promise<void> {
  const browsers = BROWSERS.filter(({ name }) => findBrowser(name) !== null);
  if (browsers.length === 0) throw new Error("no browser was found");
  for (const browser of browsers) {
    await build({ browser: BUILD_NAMES[browser.name] });
    for (const language of LANGUAGES) await takeAll(browser, language, chosen);
  }
}

async function takeAll(browser: TestBrowser, language: Language, chosen: readonly string[]): Promise<void> {
  const session = await startSession(browser, { language });
  const { driver } = session;
  const take = async (look: string, name: string, shot: Shot | undefined, suffix = "") => {
    if (shot === undefined || (chosen.length > 0 && !chosen.includes(name))) return;
    const picture = await shot(session, language);
    console.log(await savePicture(`${browser.name}-${language}-${look}-${name}${suffix}`, picture));
  };
  try {
    await session.install();
    for (const [look, worn] of Object.entries(LOOKS)) {
      await driver.setLook(worn);
      for (const [name, shot] of Object.entries(SHOTS)) await take(look, name, shot);
      for (const { zoom, shots } of ZOOMED) {
        await zoomTo(driver, zoom);
        for (const name of shots[browser.name]) await take(look, name, SHOTS[name], `-${zoom}00`);
      }
      await zoomTo(driver, 1);
    }
    if (browser.name === "chromium" && language === "zh_CN" && chosen.length === 0) await takeReadmePicture(session);
    await openShownPage(session);
    await driver.withdrawSite();
    for (const [name, shot] of Object.entries(SHOTS_WITHOUT_PERMISSION)) {
      for (const [look, worn] of Object.entries(LOOKS)) {
        await driver.setLook(worn);
        await take(look, name, shot);
      }
    }
  } finally {
    await session.close();
  }
}

async function zoomTo(driver: Driver, zoom: number): Promise<void> {
  await driver.gotoExtension("options.html");
  await driver.setZoom(zoom);
}

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
  await edit(t("factEditors"));
  await popup.type("韩知秋");
  await popup.press("Enter");
  await until("the field is closed", () => popup.evaluate(() => document.querySelector(".field-editor") === null));
  await edit(t("factSpokespersons"));
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
  await until("the readings are there", () => popup.evaluate(() => document.querySelector(".reading") !== null));
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

async function takeReadmePicture(session: Session): Promise<void> {
  const { driver } = session;
  await driver.setLook({ scheme: "light", forcedColors: false });
  await openShownPage(session, UNDER_THE_POPUP);
  const page = await driver.page.screenshot();
  const popup = await pictureOfPopup(driver);
  await mkdir(dirname(README_PICTURE), { recursive: true });
  await writeFile(README_PICTURE, await laidOver(driver.page, page, popup));
  console.log(README_PICTURE);
}

/** The page with the popup where it opens, in the upper right corner. */
async function laidOver(canvas: Surface, page: Buffer, popup: Buffer): Promise<Buffer> {
  const picture = await canvas.evaluate(drawOver, page.toString("base64"), popup.toString("base64"), README_QUALITY);
  return Buffer.from(picture, "base64");
}

async function drawOver(page: string, popup: string, quality: number): Promise<string> {
  const MARGIN = 16;
  const RADIUS = 8;
  const load = async (base64: string) =>
    createImageBitmap(new Blob([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))]));
  const [behind, over] = await Promise.all([load(page), load(popup)]);
  const canvas = new OffscreenCanvas(behind.width, behind.height);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser draws nothing");
  const [x, y] = [behind.width - over.width - MARGIN, MARGIN];
  context.drawImage(behind, 0, 0);
  context.beginPath();
  context.roundRect(x, y, over.width, over.height, RADIUS);
  Object.assign(context, { shadowColor: "rgb(0 0 0 / 40%)", shadowBlur: 24, shadowOffsetY: 6, fillStyle: "white" });
  context.fill();
  context.shadowColor = "transparent";
  context.clip();
  context.drawImage(over, x, y);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/webp", quality })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
