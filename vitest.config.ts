import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** A real browser has to start, load the extension and paint. */
const BROWSER_TEST_MS = 120_000;
/** A condition in a browser test may take its time on a busy machine; polling stops as soon as it holds. */
const BROWSER_POLL_MS = 10_000;

const SETUP_FILES = ["tests/support/what-jsdom-lacks.ts", "tests/support/effects-at-once.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: SETUP_FILES,
          mockReset: true,
          restoreMocks: true,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: "properties",
          include: ["tests/properties/**/*.test.ts"],
          setupFiles: SETUP_FILES,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          testTimeout: BROWSER_TEST_MS,
          hookTimeout: BROWSER_TEST_MS,
          expect: { poll: { timeout: BROWSER_POLL_MS } },
          fileParallelism: false,
        },
      },
    ],
  },
});
