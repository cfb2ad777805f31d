import type { PageReport } from "../../src/messages";
import type { CitationChoices } from "../../src/present/citation";
import type { Language } from "../../src/present/dates";
import { summarize } from "../../src/present/summary";
import type { PopupState } from "../../src/ui/popup-state";
import { copyOf } from "./copy-of";

export interface Reader {
  readonly language: Language;
  readonly citation: CitationChoices;
  /** The day of reading: `2026-11-23`. */
  readonly today: string;
}

/** What the popup shows of a page that has answered. */
export function stateOf({ page, record, links, fold }: PageReport, { language, citation, today }: Reader): PopupState {
  if (page === "list") return { kind: "list", links };
  if (record === null) return { kind: "nothing" };
  return {
    kind: "article",
    summary: summarize(record, language),
    fold,
    copyOf: (kind) => copyOf(kind, record, citation, today),
  };
}
