import type { PressRecord } from "../record";
import { writeCsv } from "./csv";
import { writeJson } from "./json";
import { writeMarkdown } from "./markdown";

interface ExportOptions {
  /** Whether cells that a spreadsheet would run as a formula are made text. */
  readonly csvGuard: boolean;
}

interface Format {
  readonly extension: string;
  readonly mimeType: string;
  readonly write: (records: readonly PressRecord[], options: ExportOptions) => string;
}

export const FORMAT_IDS = ["json", "csv", "markdown"] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

export const FORMATS: Readonly<Record<FormatId, Format>> = {
  json: { extension: "json", mimeType: "application/json", write: writeJson },
  csv: {
    extension: "csv",
    mimeType: "text/csv;charset=utf-8",
    write: (records, { csvGuard }) => writeCsv(records, csvGuard),
  },
  markdown: { extension: "md", mimeType: "text/markdown;charset=utf-8", write: writeMarkdown },
};
