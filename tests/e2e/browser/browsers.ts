import { launchChromium } from "./chromium";
import type { Driver, LaunchOptions } from "./driver";
import type { BrowserName } from "./find-browser";
import { launchFirefox } from "./firefox";

export interface TestBrowser {
  readonly name: BrowserName;
  readonly launch: (options: LaunchOptions) => Promise<Driver>;
}

/** Every browser that the extension is made for, with one and the same way to drive it. */
export const BROWSERS: readonly TestBrowser[] = [
  { name: "chromium", launch: launchChromium },
  { name: "firefox", launch: launchFirefox },
];
