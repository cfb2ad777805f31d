import type { PageReport } from "../../browser/messages";
import { applyCorrections } from "../../correct/apply-corrections";
import { type Corrections, isChosen } from "../../correct/corrections";
import { fieldStates } from "../../correct/field-states";
import type { StoredCorrections } from "../../correct/store";
import type { Language } from "../../language";
import { progressOf } from "../../library/model/batch";
import type { CitationChoices } from "../../present/citation";
import { formatDate, isoDay } from "../../present/dates";
import { differenceWordsOf } from "../../present/difference-words";
import type { RichText } from "../../present/rich-text";
import { summarize } from "../../present/summary";
import { textChanges } from "../../present/text-changes";
import type { PressRecord } from "../../record";
import { clipboardContent } from "./clipboard-content";
import type { LibraryStatus } from "./library-status";
import type { DifferenceState, ListState, PopupState, SavedState } from "./popup-state";

export interface Reader {
  readonly language: Language;
  readonly citation: CitationChoices;
  /** The language of labels in what is copied. */
  readonly labels: Language;
  /** The day of reading: `2026-11-23`. */
  readonly today: string;
  /** Whether all pages of the site may be read, or the open one for the moment only. */
  readonly isPermitted: boolean;
}

/** What the popup shows of a page that has answered. */
export function popupStateOf(
  { page, record: read, links, next, fold }: PageReport,
  { corrections, draft }: StoredCorrections,
  { language, citation, labels, today, isPermitted }: Reader,
  diagnosticsOf: (pageText: string | null) => RichText,
  kept: LibraryStatus,
): PopupState {
  if (page === "list") {
    return { kind: "list", links, known: kept.known, hasNext: next !== null, unfinished: unfinishedOf(kept) };
  }
  if (read === null) return { kind: "nothing", diagnosticsOf };
  const record = applyCorrections(read, corrections);
  return {
    kind: "article",
    summary: summarize(record, language),
    fields: fieldStates(read, corrections, record),
    differences: differencesOf(read, corrections),
    draft,
    fold,
    isPermitted,
    saved: savedOf(kept, read, language),
    copyOf: (kind) => clipboardContent(kind, record, { labels, citation, accessed: today }),
  };
}

function differencesOf(read: PressRecord, corrections: Corrections): readonly DifferenceState[] {
  return read.differences.map((difference) => ({
    ...differenceWordsOf(difference),
    counts: isChosen(corrections, difference) ? "dropped" : "kept",
    canChoose: difference.kept !== null,
  }));
}

function savedOf({ saved, status: standing }: LibraryStatus, read: PressRecord, language: Language): SavedState | null {
  if (saved === null) return null;
  return {
    day: formatDate(isoDay(new Date(saved.savedAt)), language),
    changesOf: standing === "changed" ? () => textChanges(saved.current.record, read) : null,
  };
}

function unfinishedOf({ unfinished }: LibraryStatus): ListState["unfinished"] {
  if (unfinished === null) return null;
  const { saved, known } = progressOf(unfinished);
  return { id: unfinished.id, done: saved + known, of: unfinished.items.length };
}
