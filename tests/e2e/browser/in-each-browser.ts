import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BROWSERS } from "./browsers";
import type { Language } from "./extension-build";
import { type BrowserName, findBrowser } from "./find-browser";
import type { Session } from "./session";
import { endSharedSession, sharedSession } from "./shared-sessions";

interface Options {
  readonly language?: Language;
  /** Whether the extension is there before the first test; so if left out. */
  readonly installed?: boolean;
  /** All, if left out. */
  readonly browsers?: readonly BrowserName[];
}

/** The name of the only browser to test in; all, if not set. `npm test` runs them side by side this way. */
const ONLY = process.env.E2E_BROWSER;
/** Set where a browser that is not found has to fail the tests instead of leaving them out. */
const ARE_REQUIRED = process.env.REQUIRE_BROWSERS === "1";

/**
 * Runs the same tests in every browser, with the extension newly installed. A browser that the machine lacks is shown
 * as skipped. Whatever the tests do, no request may leave for another host: that is the last test of each.
 * @param tests declares the tests; `session` may be called inside them only
 */
export function inEachBrowser(tests: (session: () => Session) => void, options: Options = {}): void {
  const isWanted = (name: BrowserName) => options.browsers?.includes(name) ?? true;
  const wanted = BROWSERS.filter(({ name }) => isWanted(name) && (ONLY === undefined || ONLY === name));
  // A file without any test counts as a failure.
  if (wanted.length === 0) test(`is not about ${ONLY}`, () => expect(options.browsers).not.toContain(ONLY));
  for (const browser of wanted) {
    describe.skipIf(findBrowser(browser.name) === null && !ARE_REQUIRED)(browser.name, () => {
      let running: Session | null = null;
      beforeAll(async () => {
        running = await sharedSession(browser);
        if (options.installed !== false) await running.install(options.language);
      });
      let hasFailed = false;
      beforeEach(({ onTestFailed }) => {
        onTestFailed(() => {
          hasFailed = true;
        });
      });
      // Whatever made a test fail must not make those of other files fail.
      afterAll(() => (hasFailed ? endSharedSession(browser.name) : undefined));
      const session = () => {
        if (running === null) throw new Error("the browser is not started yet");
        return running;
      };
      tests(session);
      test("nothing was asked of any host but the page's own", () => {
        const { asked, hosts } = session().site;
        expect(asked.filter((url) => !hosts.has(new URL(url).host))).toEqual([]);
      });
    });
  }
}
