import type { Language } from "../language";
import type { CitationChoices } from "../present/citation";
import type { ColumnId } from "../present/column-ids";
import type { PressRecord } from "../record";

/** One article to export: the record that counts, and what the reader has put to it in the library. */
export interface ExportEntry {
  readonly record: PressRecord;
  readonly tags: readonly string[];
  readonly notes: string;
  /** Instant of saving, ISO 8601; null where the article is not saved. */
  readonly savedAt: string | null;
}

export interface ExportOptions {
  /** Whether cells of CSV that a spreadsheet would run as a formula are made text. */
  readonly csvGuard: boolean;
  /** The language of column and section labels; what the page says stays as it is. */
  readonly labels: Language;
  readonly citation: CitationChoices;
  /** The day of reading, `2026-11-23`. */
  readonly accessed: string;
  /** Columns of tables, in this order; all in the usual order where null. */
  readonly columns: readonly ColumnId[] | null;
}

/** An article that is not in the library. */
export function unsaved(record: PressRecord): ExportEntry {
  return { record, tags: [], notes: "", savedAt: null };
}
