import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectMarionette, type Marionette } from "./marionette";
import { until } from "./until";

export interface FirefoxProcess {
  readonly marionette: Marionette;
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

export type Preference = string | number | boolean;

const LAST_WORDS = 2_000;
/** The first start writes a whole profile, on a busy machine beside everything else. */
const TIME_TO_START_MS = 60_000;
/** Checking a page's accessibility takes 30 s and more on a busy machine. */
const SCRIPT_MS = 240_000;
const TIME_TO_QUIT_MS = 5_000;

/** Starts Firefox with a profile of its own, which is thrown away at the end. */
export async function startFirefox(
  program: string,
  preferences: Readonly<Record<string, Preference>>,
  visible: boolean,
): Promise<FirefoxProcess> {
  const folder = await mkdtemp(join(tmpdir(), "press-reader-firefox-"));
  const profile = join(folder, "profile");
  const downloads = join(folder, "downloads");
  await mkdir(profile);
  await mkdir(downloads);
  await writeFile(join(profile, "user.js"), userJs({ ...QUIET, ...preferences, "browser.download.dir": downloads }));

  const mode = visible ? [] : ["--headless"];
  const child = spawn(
    program,
    [...mode, "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile, "about:blank"],
    {
      stdio: ["ignore", "ignore", "pipe"],
      // Without it a release build asks its vendor for lists whatever `services.settings.server` says.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const said = lastWords(child);
  const clear = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const marionette = await connectMarionette(await portOf(child, profile, said));
    await marionette.send("WebDriver:NewSession", {
      capabilities: { alwaysMatch: { unhandledPromptBehavior: "ignore", timeouts: { script: SCRIPT_MS } } },
    });
    return {
      marionette,
      ended,
      close: async () => {
        await quit(child, ended, marionette);
        await clear();
      },
    };
  } catch (error) {
    child.kill("SIGKILL");
    await ended;
    await clear();
    throw error;
  }
}

/** No errand of Firefox's own (updates, telemetry, captive portals, lists from its vendor), no first-run page, no question. */
const QUIET: Readonly<Record<string, Preference>> = {
  "marionette.port": 0,
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.download.alwaysOpenPanel": false,
  "browser.download.folderList": 2,
  "browser.download.useDownloadDir": true,
  "browser.newtabpage.activity-stream.feeds.system.topstories": false,
  "browser.region.network.url": "",
  "browser.safebrowsing.update.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.topsites.contile.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "media.gmp-manager.updateEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.prefetch-next": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

function userJs(preferences: Readonly<Record<string, Preference>>): string {
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}

function lastWords(child: ChildProcess): () => string {
  let words = "";
  child.stderr?.on("data", (chunk) => {
    words = (words + chunk).slice(-LAST_WORDS);
  });
  return () => words;
}

/** Firefox chooses a free port and writes it into its profile. */
async function portOf(child: ChildProcess, profile: string, said: () => string): Promise<number> {
  const ask = async () => {
    if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}: ${said()}`);
    return Number(await readFile(join(profile, "MarionetteActivePort"), "utf8").catch(() => "")) || null;
  };
  return until("Firefox listens", ask, TIME_TO_START_MS);
}

async function quit(child: ChildProcess, ended: Promise<void>, marionette: Marionette): Promise<void> {
  // The connection may end before the answer comes: that is what was asked for.
  marionette.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined);
  const late = setTimeout(() => child.kill("SIGKILL"), TIME_TO_QUIT_MS);
  await ended;
  clearTimeout(late);
  marionette.close();
}
