import type { Environment } from "vitest/runtime";
import type {} from "./shared-sessions";

/** Vitest ends an environment after the last file of its worker: the time to close the browsers that they shared. */
const environment: Environment = {
  name: "shared browsers",
  viteEnvironment: "ssr",
  setup: () => ({ teardown: async () => globalThis.closeSharedSessions?.() }),
};

export default environment;
