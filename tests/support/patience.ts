import { vi } from "vitest";

/** As long as a busy machine may take until something holds; a test ends as soon as it does. */
const MS = 30_000;
const BETWEEN_ASKS_MS = 10;

const { waitFor } = vi;
vi.waitFor = (ask, options) => waitFor(ask, options ?? { timeout: MS, interval: BETWEEN_ASKS_MS });
