import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestBrowser } from "./browsers";
import type { Driver } from "./driver";
import { copyBuild, type Language } from "./extension-build";
import { findBrowser, WHEREABOUTS } from "./find-browser";
import { openSite, type Site } from "./site";

/** A running browser, the site that is its whole network, and the built extension. */
export interface Session {
  readonly browser: TestBrowser;
  readonly driver: Driver;
  readonly site: Site;
  /** Puts the built extension into the browser, as `install` of the driver does. @param language the session's own, if left out */
  install(language?: Language): Promise<void>;
  /** Removes the extension and what is left of its use, from the browser and the site. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly language?: Language;
  readonly visible?: boolean;
}

/** Starts the browser without the extension. Throws where the machine has no such browser. */
export async function startSession(
  browser: TestBrowser,
  { language = "zh_CN", visible = false }: SessionOptions = {},
): Promise<Session> {
  const program = findBrowser(browser.name);
  if (program === null)
    throw new Error(`${browser.name} was not found: install it or set ${WHEREABOUTS[browser.name].variable}`);
  const site = await openSite();
  const driver = await browser.launch({ program, site, visible }).catch(async (error) => {
    await site.close();
    throw error;
  });
  const builds: string[] = [];
  const removeBuilds = async () => {
    for (const folder of builds.splice(0)) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  return {
    browser,
    driver,
    site,
    install: async (spoken = language) => {
      const folder = await mkdtemp(join(tmpdir(), "press-reader-build-"));
      builds.push(folder);
      await copyBuild(browser.name, spoken, folder);
      await driver.install(folder);
    },
    clear: async () => {
      await driver.clear();
      site.clear();
      await removeBuilds();
    },
    close: async () => {
      await driver.close();
      await site.close();
      await removeBuilds();
    },
  };
}
