import type { FormatId } from "../../export/formats";
import type { MessageKey } from "../../message-key";

/** What can be copied, in the order of the keys 1 to 5. */
export const COPY_KINDS = ["summary", "text", "metadata", "citation", "markdown"] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** The key that copies this in the popup. */
export function copyKey(kind: CopyKind): string {
  return String(COPY_KINDS.indexOf(kind) + 1);
}

export const COPY_NAMES: Readonly<Record<CopyKind, MessageKey>> = {
  summary: "nameSummary",
  text: "nameText",
  metadata: "nameMetadata",
  citation: "nameCitation",
  markdown: "nameMarkdown",
};

export const EXPORT_NAMES: Readonly<Record<FormatId, MessageKey>> = {
  json: "nameJsonFile",
  csv: "nameCsvFile",
  xlsx: "nameXlsxFile",
  markdown: "nameMarkdownFile",
  "markdown-zip": "nameMarkdownZipFile",
  html: "nameHtmlFile",
  ris: "nameRisFile",
  bibtex: "nameBibtexFile",
  csl: "nameCslFile",
  jsonld: "nameJsonldFile",
};
