import { type ExportEntry, type ExportOptions, unsaved } from "../../src/export/export-entry";
import type { PressRecord } from "../../src/record";
import { RECORDS } from "./records";

/** What the exports are given in their tests. */
export const OPTIONS: ExportOptions = {
  csvGuard: true,
  labels: "zh-CN",
  citation: { edition: "2025", style: "number", author: "site" },
  accessed: "2026-11-23",
  columns: null,
};

/** Saved shortly after seven in Ningbo, when it was the day before in Greenwich. */
export const SAVED: ExportEntry = {
  record: RECORDS.full,
  tags: ["海洋", "产业，2022"],
  notes: "与去年的数字核对。\n已核。",
  savedAt: "2026-11-22T23:05:09.120Z",
};

export function entriesOf(...records: readonly PressRecord[]): readonly ExportEntry[] {
  return records.map(unsaved);
}

/** All pieces of a text file, one after the other. */
export function whole(pieces: Iterable<string>): string {
  return [...pieces].join("");
}
