import type { StoreProblem } from "../../library/store/store-problem";
import type { MessageKey } from "../../message-key";

/** Why a change of the library was not saved. */
export const CHANGE_PROBLEMS: Readonly<Record<StoreProblem, MessageKey>> = {
  full: "changeFull",
  newer: "libraryNewer",
  blocked: "libraryBlocked",
  failed: "changeNotSaved",
};
