/**
 * `npm run demo`: the main job on a page of our own. In a window where there is a screen, as pictures where
 * there is none, in the terminal where there is no browser. Nothing is asked of any network.
 */
import { build } from "wxt";
import { readFileBytes } from "../src/cli/read-saved-page";
import { summaryText } from "../src/present/clipboard-text";
import { BROWSERS } from "../tests/e2e/browser/browsers";
import { BUILD_NAMES } from "../tests/e2e/browser/extension-build";
import { findBrowser, WHEREABOUTS } from "../tests/e2e/browser/find-browser";
import { type Session, startSession } from "../tests/e2e/browser/session";
import { testPage } from "../tests/e2e/browser/test-pages";
import { openShownPage, pictureOfPopup, SHOWN_PAGE, savePicture } from "./pictures";

await main();

async function main(): Promise<void> {
  const browser = BROWSERS.find(({ name }) => findBrowser(name) !== null);
  if (browser === undefined) return showInTerminal();
  await build({ browser: BUILD_NAMES[browser.name] });
  const hasWindow = hasScreen();
  const session = await startSession(browser, { visible: hasWindow });
  try {
    await session.install();
    await openShownPage(session);
    await (hasWindow ? showInWindow(session) : showInPictures(session));
  } finally {
    await session.close();
  }
}

/** macOS and Windows have one; elsewhere a variable names it. */
function hasScreen(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return ["darwin", "win32"].includes(process.platform) || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function showInWindow({ browser, driver }: Session): Promise<void> {
  await driver.openPopup();
  console.log(`
${browser.name} is open: the page with its second copy folded, and the summary under the toolbar's icon.
A click beside the summary closes it, a click on the icon opens it again. Close the window to end the demo.`);
  await driver.ended;
}

async function showInPictures({ browser, driver }: Session): Promise<void> {
  const page = await savePicture("demo-page", await driver.page.screenshot());
  const popup = await savePicture("demo-popup", await pictureOfPopup(driver));
  console.log(`
There is no screen, so ${browser.name} has worked without a window. What it showed:
  ${page}   the page with its second copy folded
  ${popup}  the summary under the toolbar's icon`);
}

function showInTerminal(): void {
  const { record } = readFileBytes(testPage(SHOWN_PAGE).bytes, null);
  if (record === null) throw new Error(`tests/pages/${SHOWN_PAGE} has no record`);
  const variables = Object.values(WHEREABOUTS).map(({ variable }) => variable);
  console.log(`${summaryText(record).plain}

This is the summary that the extension shows in its popup. No browser was found: install Chromium, Chrome or Firefox
(Debian: apt-get install chromium), or set ${variables.join(" or ")} to one, and run the demo again to see it there.`);
}
