import type { PressRecord } from "../record";

const INDENT = 2;

/** Always a list, of one record too: who reads the files back meets one shape. Each record holds against `record.schema.json`. */
export function writeJson(records: readonly PressRecord[]): string {
  return `${JSON.stringify(records, null, INDENT)}\n`;
}
