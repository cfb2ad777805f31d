import type { ExportEntry } from "./export-entry";

const INDENT = 2;

/**
 * A list of records, each valid against `record.schema.json`, and nothing else. A single record is also in a list,
 * so that readers of the file need only one shape.
 */
export function* writeJson(entries: readonly ExportEntry[]): Iterable<string> {
  if (entries.length === 0) {
    yield "[]\n";
    return;
  }
  for (const [i, { record }] of entries.entries()) {
    // A list of one record indents it just as the whole list does.
    yield `${i === 0 ? "[" : ","}${JSON.stringify([record], null, INDENT).slice("[".length, -"\n]".length)}`;
  }
  yield "\n]\n";
}
