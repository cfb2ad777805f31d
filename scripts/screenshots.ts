/**
 * `npm run screenshots`: every surface in every browser that is found, in both languages, light, dark and in forced
 * colours, into `screenshots/`; and from Chromium the one picture that the README shows.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { build } from "wxt";
import { BROWSERS, type TestBrowser } from "../tests/e2e/browser/browsers";
import type { Look, Surface } from "../tests/e2e/browser/driver";
import { BUILD_NAMES, type Language } from "../tests/e2e/browser/extension-build";
import { findBrowser } from "../tests/e2e/browser/find-browser";
import { listContent, noticeContent } from "../tests/e2e/browser/popup-content";
import { type Session, startSession } from "../tests/e2e/browser/session";
import { serveTestPage } from "../tests/e2e/browser/test-pages";
import { openShownPage, pictureOfPopup, savePicture } from "./pictures";

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

await main();

async function main(): Promise<void> {
  const browsers = BROWSERS.filter(({ name }) => findBrowser(name) !== null);
  if (browsers.length === 0) throw new Error("no browser was found");
  for (const browser of browsers) {
    await build({ browser: BUILD_NAMES[browser.name] });
    for (const language of LANGUAGES) await takeAll(browser, language);
  }
}

async function takeAll(browser: TestBrowser, language: Language): Promise<void> {
  const session = await startSession(browser, { language });
  try {
    await session.install();
    for (const [name, look] of Object.entries(LOOKS)) {
      await session.driver.setLook(look);
      await takeSurfaces(session, `${browser.name}-${language}-${name}`);
    }
    if (browser.name === "chromium" && language === "zh_CN") await takeReadmePicture(session);
  } finally {
    await session.close();
  }
}

async function takeSurfaces(session: Session, prefix: string): Promise<void> {
  const { driver, site } = session;
  const save = async (name: string, picture: Buffer) => console.log(await savePicture(`${prefix}-${name}`, picture));

  await openShownPage(session);
  await save("page", await driver.page.screenshot());
  await save("popup", await pictureOfPopup(driver));

  await driver.goto(serveTestPage(site, "section-list").url);
  const list = await driver.openPopup();
  await listContent(list);
  await list.settle();
  await save("list", await list.screenshot());

  await driver.goto(serveTestPage(site, "mirror-host").url);
  const notice = await driver.openPopup();
  await noticeContent(notice);
  await notice.settle();
  await save("other-site", await notice.screenshot());
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
