import { writeMarkdown } from "../../src/export/markdown";
import { type CitationChoices, citation } from "../../src/present/citation";
import { copyOfMetadata, copyOfSummary, copyOfText } from "../../src/present/copies";
import { type RichText, richText } from "../../src/present/rich-text";
import type { PressRecord } from "../../src/record";
import type { CopyKind } from "../../src/ui/popup-state";

/** @param accessed the day of reading, for the citation */
export function copyOf(kind: CopyKind, record: PressRecord, choices: CitationChoices, accessed: string): RichText {
  switch (kind) {
    case "summary":
      return copyOfSummary(record);
    case "text":
      return copyOfText(record);
    case "metadata":
      return copyOfMetadata(record);
    case "citation":
      return richText([{ kind: "paragraph", text: citation(record, choices, accessed) }]);
    case "markdown":
      // Its marks are what is wanted, also where rich text could be pasted.
      return { html: null, plain: writeMarkdown([record]) };
  }
}
