import { applyCorrections } from "../../src/correct/apply-corrections";
import { type Corrections, isChosen } from "../../src/correct/corrections";
import { fieldStates } from "../../src/correct/field-states";
import type { StoredCorrections } from "../../src/correct/store";
import type { PageReport } from "../../src/messages";
import type { CitationChoices } from "../../src/present/citation";
import type { Language } from "../../src/present/dates";
import { readingsOf } from "../../src/present/readings";
import type { RichText } from "../../src/present/rich-text";
import { summarize } from "../../src/present/summary";
import type { PressRecord } from "../../src/record";
import type { DifferenceState, PopupState } from "../../src/ui/popup-state";
import { copyOf } from "./copy-of";

export interface Reader {
  readonly language: Language;
  readonly citation: CitationChoices;
  /** The day of reading: `2026-11-23`. */
  readonly today: string;
}

/** What the popup shows of a page that has answered. */
export function stateOf(
  { page, record: read, links, fold }: PageReport,
  { corrections, draft }: StoredCorrections,
  { language, citation, today }: Reader,
  diagnosticsOf: (pageText: string | null) => RichText,
): PopupState {
  if (page === "list") return { kind: "list", links };
  if (read === null) return { kind: "nothing", diagnosticsOf };
  const record = applyCorrections(read, corrections);
  return {
    kind: "article",
    summary: summarize(record, language),
    fields: fieldStates(read, corrections, record),
    differences: differencesOf(read, corrections),
    draft,
    fold,
    copyOf: (kind) => copyOf(kind, record, citation, today),
  };
}

function differencesOf(read: PressRecord, corrections: Corrections): readonly DifferenceState[] {
  return read.differences.map((difference) => ({
    ...readingsOf(difference),
    counts: isChosen(corrections, difference) ? "dropped" : "kept",
    canChoose: difference.kept !== null,
  }));
}
