import type { Language } from "../language";
import type { CitationChoices } from "../present/citation";
import type { ColumnId } from "../present/column-ids";
import type { PressRecord } from "../record";

/** One article to export: its record with corrections applied, and the reader's own additions in the library. */
export interface ExportEntry {
  readonly record: PressRecord;
  readonly tags: readonly string[];
  readonly notes: string;
  /** Instant of saving, ISO 8601; null if the article is not in the library. */
  readonly savedAt: string | null;
}

export interface ExportOptions {
  /** Whether CSV cells that a spreadsheet would run as a formula are made text. */
  readonly csvGuard: boolean;
  /** The language of column and section labels; the page's own text stays as it is. */
  readonly labels: Language;
  readonly citation: CitationChoices;
  /** The day of reading, `2026-11-23`. */
  readonly accessed: string;
  /** Columns of tables, in this order; null for all in the usual order. */
  readonly columns: readonly ColumnId[] | null;
}

/** An article that is not in the library. */
export function unsaved(record: PressRecord): ExportEntry {
  return { record, tags: [], notes: "", savedAt: null };
}
