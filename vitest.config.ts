import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { knownWordsModule } from "./scripts/known-words.ts";

/** A real browser has to start, load the extension and paint. */
const BROWSER_TEST_MS = 300_000;
/** A condition in a browser test may take its time on a busy machine; polling stops as soon as it holds. */
const BROWSER_POLL_MS = 30_000;

/** On a busy machine a test may take much longer than its work. */
const TEST_MS = 60_000;

const SETUP_FILES = ["tests/support/what-jsdom-lacks.ts", "tests/support/effects-at-once.ts"];
/** The address of the page that jsdom shows: a test moves on it with `history.replaceState`. */
const JSDOM = { jsdom: { url: "http://www.cnnb.com.cn/" } };

/**
 * Runs the files that need a document one after another: a worker is used again only for the same environment, and a
 * new one has to load everything again. Vitest takes a sequencer only as a class.
 */
class FilesByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(needsDocument), ...sorted.filter((file) => !needsDocument(file))];
  }
}

function needsDocument({ moduleId }: TestSpecification): boolean {
  return readFileSync(moduleId, "utf8").startsWith("// @vitest-environment jsdom\n");
}

export default defineConfig({
  test: {
    sequence: { sequencer: FilesByEnvironment },
    // Vitest leaves one core free, which is half of a machine with two.
    maxWorkers: "100%",
    // The browsers are closed after the last test.
    teardownTimeout: BROWSER_TEST_MS,
    projects: [
      {
        plugins: [WxtVitest(), knownWordsModule(import.meta.dirname)],
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/support/clean-start.ts", "tests/support/patience.ts", ...SETUP_FILES],
          environmentOptions: JSDOM,
          testTimeout: TEST_MS,
          // Loading the sources again for each file would take most of the time.
          isolate: false,
          mockReset: true,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
      {
        plugins: [WxtVitest(), knownWordsModule(import.meta.dirname)],
        test: {
          name: "properties",
          include: ["tests/properties/**/*.test.ts"],
          setupFiles: SETUP_FILES,
          testTimeout: TEST_MS,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          testTimeout: BROWSER_TEST_MS,
          hookTimeout: BROWSER_TEST_MS,
          expect: { poll: { timeout: BROWSER_POLL_MS } },
          // One file after another in one worker, which keeps the browsers.
          environment: "./tests/e2e/browser/environment.ts",
          fileParallelism: false,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
