import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserName } from "./find-browser";

export type Language = "zh_CN" | "en";

const LANGUAGES: readonly Language[] = ["zh_CN", "en"];

/** What WXT calls the browsers that it builds for. */
export const BUILD_NAMES = { chromium: "chrome", firefox: "firefox" } as const satisfies Readonly<
  Record<BrowserName, string>
>;

/** The folder that `npm run build` writes for this browser. */
export function buildFolder(browser: BrowserName): string {
  return fileURLToPath(new URL(`../../../.output/${BUILD_NAMES[browser]}-mv3/`, import.meta.url));
}

/**
 * Copies the build to a new folder with one language only, so that the interface speaks it whatever
 * the machine's own language is: a browser takes its language from packages that may not be installed.
 */
export async function copyBuild(browser: BrowserName, language: Language, folder: string): Promise<void> {
  await cp(buildFolder(browser), folder, { recursive: true });
  for (const other of LANGUAGES) {
    if (other !== language) await rm(join(folder, "_locales", other), { recursive: true });
  }
  const manifestPath = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(manifestPath, "utf8")) as Record<string, unknown>;
  await writeFile(manifestPath, JSON.stringify({ ...manifest, default_locale: language }));
}
