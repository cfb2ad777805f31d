import { defineConfig } from "vitest/config";

/** The tests that `npm run mutate` runs against each mutant of `src/read`: tables of cases, without pages and browsers. */
export default defineConfig({
  test: { include: ["tests/unit/read/**/*.test.ts"], exclude: ["tests/unit/read/record-of.test.ts"] },
});
