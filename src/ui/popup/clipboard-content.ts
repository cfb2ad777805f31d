import { unsaved } from "../../export/export-entry";
import { markdownOf } from "../../export/markdown";
import type { Language } from "../../language";
import { type CitationChoices, citation } from "../../present/citation";
import { articleText, metadataText, summaryText } from "../../present/clipboard-text";
import { type RichText, richText } from "../../present/rich-text";
import type { PressRecord } from "../../record";
import type { CopyKind } from "../shared/action-names";

interface CopyOptions {
  readonly labels: Language;
  readonly citation: CitationChoices;
  /** The day of reading, for the citation. */
  readonly accessed: string;
}

export function clipboardContent(kind: CopyKind, record: PressRecord, options: CopyOptions): RichText {
  const { labels, accessed } = options;
  switch (kind) {
    case "summary":
      return summaryText(record, labels);
    case "text":
      return articleText(record, labels);
    case "metadata":
      return metadataText(record, labels);
    case "citation":
      return richText([{ kind: "paragraph", text: citation(record, options.citation, accessed) }]);
    case "markdown":
      // Plain only: a reader who copies Markdown wants its marks, also in an editor that takes rich text.
      return { html: null, plain: markdownOf(unsaved(record), labels) };
  }
}
