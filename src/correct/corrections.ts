/** What a reader has corrected of one article: kept apart from what was read, and laid over it. */
import type { Difference, PressRecord, Spokesperson } from "../record";

/** The fields that a reader can correct, in the order in which the popup shows them. */
export const CORRECTABLE_FIELDS = ["title", "publishedAt", "spokespersons", "editors", "source"] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

/** Only what was corrected is there; `null` and `[]` say that the field is not stated. */
export type CorrectedFields = Readonly<Partial<Pick<PressRecord, CorrectableField>>>;

export interface Corrections {
  readonly fields: CorrectedFields;
  /** The differences in which the dropped print's reading counts, as they were when the reader chose. */
  readonly chosenDifferences: readonly Difference[];
}

/** What has been typed into a field and neither been kept nor given up. */
export interface Draft {
  readonly field: CorrectableField;
  readonly typed: string;
}

export const NO_CORRECTIONS: Corrections = { fields: {}, chosenDifferences: [] };

export function isUncorrected({ fields, chosenDifferences: readings }: Corrections): boolean {
  return Object.keys(fields).length === 0 && readings.length === 0;
}

/** The field is as read again. */
export function withoutField(
  { fields, chosenDifferences: readings }: Corrections,
  field: CorrectableField,
): Corrections {
  const { [field]: _, ...others } = fields;
  return { fields: others, chosenDifferences: readings };
}

/** Which copy's words are used where the copies differ. */
export type Variant = "kept" | "dropped";

/** Of several readings of one paragraph one counts. */
export function withVariant(
  { fields, chosenDifferences: readings }: Corrections,
  chosen: Difference,
  reading: Variant,
): Corrections {
  const others = readings.filter(({ kept }) => kept !== chosen.kept);
  return {
    fields,
    chosenDifferences: reading === "kept" ? others : [...others, { kept: chosen.kept, dropped: chosen.dropped }],
  };
}

export function isChosen({ chosenDifferences: readings }: Corrections, { kept, dropped }: Difference): boolean {
  return readings.some((reading) => reading.kept === kept && reading.dropped === dropped);
}

/** What makes no sense in the storage is as if it were not there. */
export function correctionsFrom(stored: unknown): Corrections {
  if (!isObject(stored)) return NO_CORRECTIONS;
  return {
    fields: isObject(stored.fields) ? fieldsFrom(stored.fields) : {},
    chosenDifferences: Array.isArray(stored.chosenDifferences) ? stored.chosenDifferences.filter(isDifference) : [],
  };
}

export function draftFrom(stored: unknown): Draft | null {
  if (!isObject(stored) || typeof stored.typed !== "string") return null;
  const field = CORRECTABLE_FIELDS.find((name) => name === stored.field);
  return field === undefined ? null : { field, typed: stored.typed };
}

function fieldsFrom({ title, publishedAt, source, editors, spokespersons }: Stored): CorrectedFields {
  return {
    ...(isText(title) && { title }),
    ...((isTime(publishedAt) || publishedAt === null) && { publishedAt }),
    ...((isText(source) || source === null) && { source }),
    ...(isListOf(isText, editors) && { editors }),
    ...(isListOf(isSpokesperson, spokespersons) && { spokespersons }),
  };
}

type Stored = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Stored {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** As a record has it: `2022-11-10`, `2022-11-10T18:11+08:00`, to the second too. A backup may say anything. */
function isTime(value: unknown): value is string {
  return isText(value) && /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?\+08:00)?$/u.test(value);
}

function isListOf<T>(isItem: (value: unknown) => value is T, value: unknown): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}

function isSpokesperson(value: unknown): value is Spokesperson {
  return isObject(value) && isText(value.name) && (isText(value.position) || value.position === null);
}

function isDifference(value: unknown): value is Difference {
  return isObject(value) && isText(value.kept) && (isText(value.dropped) || value.dropped === null);
}
