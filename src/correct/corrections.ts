/** What a reader has corrected of one article: stored apart from what was read, and laid over it. */
import {
  array,
  check,
  exactOptional,
  type GenericSchema,
  is,
  looseObject,
  minLength,
  nullable,
  object,
  picklist,
  pipe,
  safeParse,
  string,
} from "valibot";
import { isObject, type JsonObject } from "../guards";
import type { Difference, PressRecord, Spokesperson } from "../record";
import { isoFromTyped } from "./typed-field";

/** The fields that a reader can correct, in the order in which the popup shows them. */
export const CORRECTABLE_FIELDS = ["title", "publishedAt", "spokespersons", "editors", "source"] as const;
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

/** Holds the corrected fields only; `null` and `[]` mean that the page does not state the field. */
export type CorrectedFields = Readonly<Partial<Pick<PressRecord, CorrectableField>>>;

export interface Corrections {
  readonly fields: CorrectedFields;
  /** The differences in which the reader takes the dropped words, as they were at the time of the choice. */
  readonly chosenDifferences: readonly Difference[];
}

/** Text that was typed into a field and neither saved nor discarded. */
export interface Draft {
  readonly field: CorrectableField;
  readonly typed: string;
}

/** Which copy's words are used where the copies differ: the primary copy's or the dropped one's. */
export type Variant = "kept" | "dropped";

export const NO_CORRECTIONS: Corrections = { fields: {}, chosenDifferences: [] };

export function isUncorrected({ fields, chosenDifferences }: Corrections): boolean {
  return Object.keys(fields).length === 0 && chosenDifferences.length === 0;
}

/** The field is as read again. */
export function withoutField({ fields, chosenDifferences }: Corrections, field: CorrectableField): Corrections {
  const { [field]: _, ...others } = fields;
  return { fields: others, chosenDifferences };
}

/** A paragraph can differ from several copies; the last choice replaces the ones before. */
export function withVariant(
  { fields, chosenDifferences }: Corrections,
  chosen: Difference,
  variant: Variant,
): Corrections {
  const others = chosenDifferences.filter(({ kept }) => kept !== chosen.kept);
  return {
    fields,
    chosenDifferences: variant === "kept" ? others : [...others, { kept: chosen.kept, dropped: chosen.dropped }],
  };
}

export function isChosen({ chosenDifferences }: Corrections, { kept, dropped }: Difference): boolean {
  return chosenDifferences.some((chosen) => chosen.kept === kept && chosen.dropped === dropped);
}

/** Stored values that make no sense are ignored. */
export function correctionsFrom(stored: unknown): Corrections {
  if (!isObject(stored)) return NO_CORRECTIONS;
  // Versions up to 0.1 stored the differences under another name.
  const chosen = stored.chosenDifferences ?? stored.readings;
  return {
    fields: isObject(stored.fields) ? fieldsFrom(stored.fields) : {},
    chosenDifferences: Array.isArray(chosen) ? chosen.filter(isDifference) : [],
  };
}

export function draftFrom(stored: unknown): Draft | null {
  const { success, output } = safeParse(DRAFT, stored);
  return success ? output : null;
}

const DRAFT = object({ field: picklist(CORRECTABLE_FIELDS), typed: string() }) satisfies GenericSchema<unknown, Draft>;

const stated = pipe(string(), minLength(1));
const DIFFERENCE = looseObject({ kept: stated, dropped: nullable(stated) }) satisfies GenericSchema<
  unknown,
  Difference
>;
const SPOKESPERSON = looseObject({
  name: stated,
  position: nullable(stated),
  kind: exactOptional(picklist(["office", "post"])),
}) satisfies GenericSchema<unknown, Spokesperson>;

const FIELDS = {
  title: stated,
  // In the record's own form only; a backup may hold anything.
  publishedAt: nullable(
    pipe(
      string(),
      check((time) => isoFromTyped(time) === time),
    ),
  ),
  spokespersons: array(SPOKESPERSON),
  editors: array(stated),
  source: nullable(stated),
} satisfies Record<CorrectableField, GenericSchema>;

const CORRECTED_FIELDS = object({
  title: exactOptional(FIELDS.title),
  publishedAt: exactOptional(FIELDS.publishedAt),
  spokespersons: exactOptional(FIELDS.spokespersons),
  editors: exactOptional(FIELDS.editors),
  source: exactOptional(FIELDS.source),
}) satisfies GenericSchema<unknown, CorrectedFields>;

function fieldsFrom(stored: JsonObject): CorrectedFields {
  const sound = CORRECTABLE_FIELDS.filter((name) => is(FIELDS[name], stored[name]));
  const fields = Object.fromEntries(sound.map((name) => [name, stored[name]]));
  return is(CORRECTED_FIELDS, fields) ? fields : {};
}

function isDifference(value: unknown): value is Difference {
  return is(DIFFERENCE, value);
}
