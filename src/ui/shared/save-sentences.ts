import type { MessageKey } from "./translate";

/** What saving came to, in a sentence. */
export const SAVINGS = {
  saved: "savedPage",
  updated: "pageUpdated",
  both: "pageSavedBoth",
} as const satisfies Record<string, MessageKey>;

/** Why the library has not kept something; each sentence names what, and says that nothing else is lost. */
export const KEEP_PROBLEMS = {
  full: "keepFull",
  newer: "keepNewer",
  failed: "keepFailed",
} as const satisfies Record<string, MessageKey>;

export type Saving = keyof typeof SAVINGS;
export type KeepProblem = keyof typeof KEEP_PROBLEMS;
