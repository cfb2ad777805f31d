import type { FormatId } from "../../export/formats";
import type { CopyKind } from "../popup/popup-state";
import type { MessageKey } from "./translate";

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
