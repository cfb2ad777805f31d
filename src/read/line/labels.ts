/** What the words of a label mean, from the tables of the site. */
import { EVENT_LABELS, LABEL_ENDS, LABELS, type LabelField, TOOLS } from "../../site";

/** A label may be longer by what stands before its end: 新媒体编辑. */
const MAX_LABEL = 8;

interface Words {
  readonly fields: ReadonlyMap<string, LabelField>;
  readonly tools: ReadonlySet<string>;
}

let words: Words | null = null;

/** Made where a page first needs them. */
function tables(): Words {
  words ??= {
    fields: new Map(
      (Object.keys(LABELS) as LabelField[]).flatMap((field) =>
        LABELS[field].map((label): [string, LabelField] => [label, field]),
      ),
    ),
    tools: new Set([...TOOLS, ...LABELS.counter, ...LABELS.tool]),
  };
  return words;
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
export function labelPattern(...fields: readonly LabelField[]): string {
  return fields
    .flatMap((field) => LABELS[field])
    .sort((a, b) => b.length - a.length)
    .join("|");
}
