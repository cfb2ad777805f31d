/** What the words of a label mean, from the tables of the site. */
import { EVENT_LABELS, LABEL_ENDS, LABELS, type LabelField, TOOLS } from "../../site";
import { lazily } from "./lazily";

/** Labels whose value is an outlet or names. */
export const LABELLED: readonly LabelField[] = ["source", "author", "editor", "credit"];

/** A label may be longer by what stands before its end: 新媒体编辑. */
const MAX_LABEL = 8;

interface KnownLabel {
  readonly label: string;
  readonly field: LabelField;
}

const tables = lazily(() => {
  const fields = new Map<string, LabelField>();
  const byFirst = new Map<string, KnownLabel[]>();
  for (const field of Object.keys(LABELS) as LabelField[]) {
    for (const label of LABELS[field]) {
      fields.set(label, field);
      const known = byFirst.get(label.charAt(0));
      if (known) known.push({ label, field });
      else byFirst.set(label.charAt(0), [{ label, field }]);
    }
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.label.length - a.label.length);
  return { fields, byFirst, tools: new Set([...TOOLS, ...LABELS.counter, ...LABELS.tool]) };
});

/** @returns the labels of the tables that begin at a place of a line, the longest first */
export function labelsAt(plain: string, at: number): readonly KnownLabel[] {
  return (
    tables()
      .byFirst.get(plain.charAt(at))
      ?.filter(({ label }) => plain.startsWith(label, at)) ?? []
  );
}

/** @param label without spaces; @returns null for a label that nobody knows */
export function fieldOf(label: string): LabelField | null {
  const known = tables().fields.get(label);
  if (known !== undefined || label.length > MAX_LABEL) return known ?? null;
  return LABEL_ENDS.find(([, ends]) => ends.some((end) => label.endsWith(end)))?.[0] ?? null;
}

export function isTableLabel(label: string): boolean {
  return tables().fields.has(label);
}

/** @returns the longest label of the tables that a word ends with, null where it is all of the word or none: 宁波日报作者 → 作者 */
export function labelAtEndOf(word: string): string | null {
  for (let from = Math.max(1, word.length - MAX_LABEL); from < word.length; from++) {
    if (tables().fields.has(word.slice(from))) return word.slice(from);
  }
  return null;
}

export function isEventLabel(label: string): boolean {
  return EVENT_LABELS.includes(label);
}

export function isTool(word: string): boolean {
  return tables().tools.has(word);
}

/** A pattern's alternatives for labels of these fields, the longest first. */
export function labelPattern(fields: readonly LabelField[]): string {
  return fields
    .flatMap((field) => LABELS[field])
    .sort((a, b) => b.length - a.length)
    .join("|");
}
