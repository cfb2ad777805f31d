/**
 * `npm run screenshots`: every surface in every browser that is found, in both languages, light, dark and in forced
 * colours, as it is and zoomed, into `screenshots/`; and from Chromium the pictures that the README shows.
 * `npm run screenshots -- popup options` takes those alone, in every look; `readme` and `store` those of the README and of
 * the listings in the stores.
 */
import { build } from "wxt";
import { BROWSERS, type TestBrowser } from "../tests/e2e/browser/browsers";
import type { Driver, Look } from "../tests/e2e/browser/driver";
import { BUILD_NAMES, type Language } from "../tests/e2e/browser/extension-build";
import { type BrowserName, findBrowser } from "../tests/e2e/browser/find-browser";
import { startSession } from "../tests/e2e/browser/session";
import { LIBRARY_SHOTS } from "./library-shots";
import { PAGE_SHOTS, SHOTS_WITHOUT_PERMISSION } from "./page-shots";
import { openShownPage, type Shot, savePicture } from "./pictures";
import { takeReadmePictures } from "./readme-pictures";
import { takeStorePictures } from "./store-pictures";

const LANGUAGES: readonly Language[] = ["zh_CN", "en"];
const LOOKS: Readonly<Record<string, Look>> = {
  light: { scheme: "light", forcedColors: false },
  dark: { scheme: "dark", forcedColors: false },
  forced: { scheme: "light", forcedColors: true },
};

const SHOTS: Readonly<Record<string, Shot>> = { ...PAGE_SHOTS, ...LIBRARY_SHOTS };

/** What has to hold at 200 %, and what has to reflow into the width of a telephone at 400 %. Firefox zooms no popup. */
const ZOOMED: readonly { readonly zoom: number; readonly shots: Readonly<Record<BrowserName, readonly string[]>> }[] = [
  {
    zoom: 2,
    shots: {
      chromium: ["popup", "popup-corrected", "popup-differences", "options", "library", "library-article"],
      firefox: ["options", "library"],
    },
  },
  { zoom: 4, shots: { chromium: ["options", "welcome"], firefox: ["options", "welcome"] } },
];

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
    const isForReadme =
      browser.name === "chromium" && language === "zh_CN" && (chosen.length === 0 || chosen.includes("readme"));
    const isForStores = browser.name === "chromium" && (chosen.length === 0 || chosen.includes("store"));
    if (isForReadme) await takeReadmePictures(session);
    if (isForStores) await takeStorePictures(session, language);
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
