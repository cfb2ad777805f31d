import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type BrowserName = "chromium" | "firefox";

/** Where one browser may be: the variable that names it first, then commands on the PATH, then usual places. */
interface Whereabouts {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
}

const PROGRAM_FOLDERS = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

export const WHEREABOUTS: Readonly<Record<BrowserName, Whereabouts>> = {
  chromium: {
    variable: "CHROMIUM_PATH",
    commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    places: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      ...PROGRAM_FOLDERS.flatMap((folder) => [
        join(folder, "Chromium", "Application", "chrome.exe"),
        join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      ]),
    ],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    commands: ["firefox-esr", "firefox", "firefox-developer-edition"],
    places: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      "/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox",
      ...PROGRAM_FOLDERS.map((folder) => join(folder, "Mozilla Firefox", "firefox.exe")),
    ],
  },
};

/** The path of the browser's program, or null. A variable that names no file is an error of the caller, not a reason to look elsewhere. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places } = WHEREABOUTS[name];
  const named = process.env[variable];
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`${variable} names no file: ${named}`);
    return named;
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find((path) => existsSync(path)) ?? null;
}
