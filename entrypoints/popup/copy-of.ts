import { unsaved } from "../../src/export/export-entry";
import { markdownOf } from "../../src/export/markdown";
import { type CitationChoices, citation } from "../../src/present/citation";
import { copyOfMetadata, copyOfSummary, copyOfText } from "../../src/present/copies";
import type { Language } from "../../src/present/dates";
import { type RichText, richText } from "../../src/present/rich-text";
import type { PressRecord } from "../../src/record";
import type { CopyKind } from "../../src/ui/popup-state";

interface CopyOptions {
  readonly labels: Language;
  readonly citation: CitationChoices;
  /** The day of reading, for the citation. */
  readonly accessed: string;
}

export function copyOf(kind: CopyKind, record: PressRecord, options: CopyOptions): RichText {
  const { labels, accessed } = options;
  switch (kind) {
    case "summary":
      return copyOfSummary(record, labels);
    case "text":
      return copyOfText(record, labels);
    case "metadata":
      return copyOfMetadata(record, labels);
    case "citation":
      return richText([{ kind: "paragraph", text: citation(record, options.citation, accessed) }]);
    case "markdown":
      // Its marks are what is wanted, also where rich text could be pasted.
      return { html: null, plain: markdownOf(unsaved(record), labels) };
  }
}
