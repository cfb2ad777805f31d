import type { ExportEntry } from "./export-entry";

const INDENT = 2;

/**
 * The contract and nothing beside it: a list of records, each of which holds against `record.schema.json`.
 * A list of one record too: who reads the files back meets one shape.
 */
export function* writeJson(entries: readonly ExportEntry[]): Iterable<string> {
  if (entries.length === 0) {
    yield "[]\n";
    return;
  }
  for (const [i, { record }] of entries.entries()) {
    // Within a list of its own, a record is indented as it is within the long one.
    yield `${i === 0 ? "[" : ","}${JSON.stringify([record], null, INDENT).slice("[".length, -"\n]".length)}`;
  }
  yield "\n]\n";
}
