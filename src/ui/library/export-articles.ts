import { download } from "../../browser/download";
import { applyCorrections } from "../../correct/apply-corrections";
import { type Corrections, NO_CORRECTIONS } from "../../correct/corrections";
import type { ExportEntry, ExportOptions } from "../../export/export-entry";
import { collectionName, fileName } from "../../export/file-name";
import { FORMATS, type FormatId } from "../../export/formats";
import type { Library } from "../../library/store/store";

/**
 * Downloads these articles as one file, in this order. Rejects where they cannot be read or written.
 * @param name of a file with several; one with a single article is named by its title
 */
export async function exportArticles(
  library: Library,
  keys: readonly string[],
  corrections: ReadonlyMap<string, Corrections>,
  format: FormatId,
  options: ExportOptions,
  name: string,
): Promise<void> {
  const articles = await library.articles(keys);
  const entries = articles.map(
    ({ key, current, tags, notes, savedAt }): ExportEntry => ({
      record: applyCorrections(current.record, corrections.get(key) ?? NO_CORRECTIONS),
      tags,
      notes,
      savedAt,
    }),
  );
  const records = entries.map(({ record }) => record);
  const { extension, mimeType, write } = FORMATS[format];
  const named = records.length === 1 ? fileName(records, extension) : collectionName(name, extension);
  download(named, await write(entries, options), mimeType);
}
