/** What the demo and the screenshots have in common: a surface as a PNG file. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Driver } from "../tests/e2e/browser/driver";
import type { Language } from "../tests/e2e/browser/extension-build";
import { articleContent } from "../tests/e2e/browser/popup-content";
import type { Session } from "../tests/e2e/browser/session";
import { serveTestPage } from "../tests/e2e/browser/test-pages";
import { until } from "../tests/e2e/browser/until";

/** The page that is shown to people who want to see what the extension does. */
export const SHOWN_PAGE = "press-qa-double";

/** One surface in one of its states. */
export type Shot = (session: Session, language: Language) => Promise<Buffer>;

/** Not in git. */
const FOLDER = "screenshots";

/**
 * Opens a page with the extension at work, until its second copy is folded.
 * @param height where in the window the fold's bar then stands: 0 is its upper edge, 1 its lower
 */
export async function openShownPage({ driver, site }: Session, height = 0.5, page = SHOWN_PAGE): Promise<void> {
  await driver.goto(serveTestPage(site, page).url);
  await until("the page is folded", () => driver.page.evaluate(showFold, height));
}

export async function pictureOfPopup(driver: Driver): Promise<Buffer> {
  const popup = await driver.openPopup();
  await articleContent(popup);
  await popup.settle();
  return popup.screenshot();
}

/** @returns the file's path */
export async function savePicture(name: string, picture: Buffer): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name}.png`);
  await writeFile(path, picture);
  return path;
}

/** False where there is no fold yet. */
function showFold(height: number): boolean {
  const bar = document.querySelector("cnnb-press-fold");
  if (bar === null) return false;
  scrollTo({ top: scrollY + bar.getBoundingClientRect().y - height * innerHeight, behavior: "instant" });
  return true;
}
