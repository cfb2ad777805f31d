import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** A real browser has to start, load the extension and paint. */
const BROWSER_TEST_MS = 120_000;
/** A condition in it may take its time on a busy machine; it is waited for no longer than until it holds. */
const BROWSER_POLL_MS = 10_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
          setupFiles: ["tests/what-jsdom-lacks.ts", "tests/effects-at-once.ts"],
          mockReset: true,
          restoreMocks: true,
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
