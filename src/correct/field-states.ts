import { evidenceText } from "../present/evidence-text";
import type { PressRecord } from "../record";
import type { CorrectableField, Corrections } from "./corrections";
import { typedFrom } from "./typed-field";

/** How a field stands beside what was read. */
export interface FieldState {
  /** What an editor of the field begins with. */
  readonly typed: string;
  /** What the page says, where the reader has corrected it: empty where the page does not state it; null where nothing was corrected. */
  readonly correctedFrom: string | null;
  /** The text of the page that it was read from. */
  readonly evidenceText: string | null;
}

export type FieldStates = Readonly<Record<CorrectableField, FieldState>>;

/** @param shown the record that counts, with the corrections laid over what was read */
export function fieldStates(read: PressRecord, { fields }: Corrections, shown: PressRecord): FieldStates {
  const stateOf = (field: CorrectableField): FieldState => ({
    typed: typedFrom(shown, field),
    correctedFrom: fields[field] === undefined ? null : typedFrom(read, field),
    evidenceText: evidenceText(read, field),
  });
  return {
    title: stateOf("title"),
    publishedAt: stateOf("publishedAt"),
    spokespersons: stateOf("spokespersons"),
    editors: stateOf("editors"),
    source: stateOf("source"),
  };
}
