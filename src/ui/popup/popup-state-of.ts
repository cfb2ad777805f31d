import type { TabPage } from "../../browser/read-tab";
import { type Corrections, isChosen } from "../../correct/corrections";
import { fieldStates } from "../../correct/field-states";
import type { Language } from "../../language";
import { progressOf } from "../../library/model/batch";
import { type CitationChoices, citation as citationOf } from "../../present/citation";
import { formatDate, isoDay } from "../../present/dates";
import { labelsIn } from "../../present/labels";
import { quotation } from "../../present/quotation";
import type { RichText } from "../../present/rich-text";
import { summarize } from "../../present/summary";
import { textChanges } from "../../present/text-changes";
import type { PressRecord } from "../../record";
import { clipboardContent } from "./clipboard-content";
import type { LibraryStatus } from "./library-status";
import type { DifferenceState, ListState, PopupState, SavedState } from "./popup-state";
import type { TabStatus } from "./use-tab";

export interface Reader {
  readonly language: Language;
  readonly citation: CitationChoices;
  /** The language of labels in what is copied. */
  readonly labels: Language;
  /** The day of reading: `2026-11-23`. */
  readonly today: string;
}

export function popupStateOf(
  status: TabStatus,
  reader: Reader,
  diagnosticsOf: (pageText: string | null) => RichText,
  library: LibraryStatus,
): PopupState {
  switch (status.kind) {
    case "page":
      return pageStateOf(status, reader, library) ?? { kind: "nothing", diagnosticsOf };
    case "forbidden":
    case "denied":
      return { kind: "forbidden", denied: status.kind === "denied" };
    case "unreachable":
    case "failed":
      return { kind: status.kind, diagnosticsOf };
    default:
      return { kind: status.kind };
  }
}

/** Null where the page has neither an article nor a list. */
function pageStateOf(
  { report, stored, corrected, isPermitted }: Extract<TabPage, { readonly kind: "page" }>,
  { language, citation, labels, today }: Reader,
  library: LibraryStatus,
): PopupState | null {
  const { page, record: read, links, next, fold, isTranslated } = report;
  if (isTranslated === true) return { kind: "translated" };
  if (page === "list") {
    return { kind: "list", links, known: library.known, hasNext: next !== null, unfinished: unfinishedOf(library) };
  }
  if (read === null || corrected === null) return null;
  return {
    kind: "article",
    summary: summarize(corrected, language),
    fields: fieldStates(read, stored.corrections, corrected),
    differences: differencesOf(read, stored.corrections),
    draft: stored.draft,
    fold,
    isPermitted,
    saved: savedOf(library, read, language),
    copyOf: (kind) => clipboardContent(kind, corrected, { labels, citation, accessed: today }),
    quotationOf: (selected) =>
      quotation(selected, corrected, citationOf(corrected, citation, today), labelsIn(labels).url),
  };
}

function differencesOf(read: PressRecord, corrections: Corrections): readonly DifferenceState[] {
  return read.differences.map((difference) => ({
    difference,
    chosen: isChosen(corrections, difference) ? "dropped" : "kept",
    canChoose: difference.kept !== null,
  }));
}

function savedOf({ saved, status }: LibraryStatus, read: PressRecord, language: Language): SavedState | null {
  if (saved === null) return null;
  return {
    day: formatDate(isoDay(new Date(saved.savedAt)), language),
    changesOf: status === "changed" ? () => textChanges(saved.current.record, read) : null,
  };
}

function unfinishedOf({ unfinished }: LibraryStatus): ListState["unfinished"] {
  if (unfinished === null) return null;
  const { saved, known } = progressOf(unfinished);
  return { id: unfinished.id, done: saved + known, of: unfinished.items.length };
}
