import { applyCorrections } from "../../src/correct/apply-corrections";
import { type Corrections, NO_CORRECTIONS } from "../../src/correct/corrections";
import type { ExportEntry, ExportOptions } from "../../src/export/export-entry";
import { fileName } from "../../src/export/file-name";
import { FORMATS, type FormatId } from "../../src/export/formats";
import type { Library } from "../../src/library/store";
import { download } from "../surface/download";

/** Hands these articles to the browser as a file to save, in this order. Rejects where they cannot be read or written. */
export async function exportArticles(
  library: Library,
  keys: readonly string[],
  corrections: ReadonlyMap<string, Corrections>,
  format: FormatId,
  options: ExportOptions,
): Promise<void> {
  const articles = await library.articles(keys);
  const entries = articles.map(
    ({ key, reading, tags, notes, savedAt }): ExportEntry => ({
      record: applyCorrections(reading.record, corrections.get(key) ?? NO_CORRECTIONS),
      tags,
      notes,
      savedAt,
    }),
  );
  const { extension, mimeType, write } = FORMATS[format];
  const content = await write(entries, options);
  download(
    fileName(
      entries.map(({ record }) => record),
      extension,
    ),
    content,
    mimeType,
  );
}
