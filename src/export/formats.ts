import type { ExportEntry, ExportOptions } from "./export-entry";
import { joinInSlices } from "./slices";

interface Format {
  readonly extension: string;
  readonly mimeType: string;
  /** The file's content: text, or the bytes of an archive. Loads the writer on first use. */
  readonly write: (
    entries: readonly ExportEntry[],
    options: ExportOptions,
  ) => Promise<string | Uint8Array<ArrayBuffer>>;
}

/** In the order of the menu. */
export const FORMAT_IDS = [
  "json",
  "csv",
  "xlsx",
  "markdown",
  "markdown-zip",
  "html",
  "ris",
  "bibtex",
  "csl",
  "jsonld",
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

export const FORMATS: Readonly<Record<FormatId, Format>> = {
  json: {
    extension: "json",
    mimeType: "application/json",
    write: async (entries) => joinInSlices((await import("./json")).writeJson(entries)),
  },
  csv: {
    extension: "csv",
    mimeType: "text/csv;charset=utf-8",
    write: async (entries, options) => joinInSlices((await import("./csv")).writeCsv(entries, options)),
  },
  xlsx: {
    extension: "xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: async (entries, options) => (await import("./xlsx/xlsx")).writeXlsx(entries, options),
  },
  markdown: {
    extension: "md",
    mimeType: "text/markdown;charset=utf-8",
    write: async (entries, { labels }) => joinInSlices((await import("./markdown")).writeMarkdown(entries, labels)),
  },
  "markdown-zip": {
    extension: "zip",
    mimeType: "application/zip",
    write: async (entries, options) => (await import("./markdown-zip")).zipMarkdown(entries, options),
  },
  html: {
    extension: "html",
    mimeType: "text/html;charset=utf-8",
    write: async (entries, options) => joinInSlices((await import("./html")).writeHtml(entries, options)),
  },
  ris: {
    extension: "ris",
    mimeType: "application/x-research-info-systems",
    write: async (entries, options) => joinInSlices((await import("./ris")).writeRis(entries, options)),
  },
  bibtex: {
    extension: "bib",
    mimeType: "application/x-bibtex",
    write: async (entries, options) => joinInSlices((await import("./bibtex")).writeBibtex(entries, options)),
  },
  csl: {
    extension: "csl.json",
    mimeType: "application/vnd.citationstyles.csl+json",
    write: async (entries, options) => joinInSlices((await import("./csl")).writeCsl(entries, options)),
  },
  jsonld: {
    extension: "jsonld",
    mimeType: "application/ld+json",
    write: async (entries) => joinInSlices((await import("./jsonld")).writeJsonLd(entries)),
  },
};
