import { download } from "../../browser/download";
import { unsaved } from "../../export/export-entry";
import { fileName } from "../../export/file-name";
import { FORMATS, type FormatId } from "../../export/formats";
import { isoDay } from "../../present/dates";
import type { PressRecord } from "../../record";
import type { Settings } from "../../settings/settings";

/** Hands a file of the record to the browser; resolves to whether one could be made. */
export async function exportRecord(
  record: PressRecord,
  format: FormatId,
  { csvGuard, labels, citation }: Settings,
): Promise<boolean> {
  const { extension, mimeType, write } = FORMATS[format];
  const options = { csvGuard, labels, citation, accessed: isoDay(new Date()), columns: null };
  const content = await write([unsaved(record)], options).catch(() => null);
  if (content !== null) download(fileName([record], extension), content, mimeType);
  return content !== null;
}
