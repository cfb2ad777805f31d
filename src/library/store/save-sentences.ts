import type { MessageKey } from "../../message-key";
import type { PageSaving } from "./save-page";
import type { StoreProblem } from "./store-problem";

/** What saving an article has done, in a sentence. */
export const SAVINGS: Readonly<Record<PageSaving, MessageKey>> = {
  saved: "savedPage",
  updated: "pageUpdated",
  both: "pageSavedBoth",
};

/** Why the library could not save something; each sentence names what, and says that nothing else is lost. */
export const SAVE_PROBLEMS: Readonly<Record<StoreProblem, MessageKey>> = {
  full: "saveFull",
  newer: "saveNewer",
  blocked: "saveBlocked",
  failed: "saveFailed",
};
