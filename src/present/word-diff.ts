import { diffArrays } from "diff";
import { comparisonKey, halfWidth } from "../read/line/text";

/** A verbatim piece of one text, and whether the other text has it too. */
export interface Segment {
  readonly text: string;
  readonly isShared: boolean;
}

/** Two forms of one passage side by side: words that only one of them has are in segments of their own. */
export function diffWords(a: string, b: string): readonly [a: readonly Segment[], b: readonly Segment[]] {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const steps = withoutCrumbs(stepsBetween(wordsA.map(wordKey), wordsB.map(wordKey)));
  return [segmentsOf(wordsA, steps, "inA"), segmentsOf(wordsB, steps, "inB")];
}

/** In how many places two forms of a passage differ; at least one, also where a side is null because it is missing. */
export function countPlaces(a: readonly Segment[] | null, b: readonly Segment[] | null): number {
  if (a === null || b === null) return 1;
  const [wordsA, wordsB] = [wordsOf(textOf(a)), wordsOf(textOf(b))];
  const steps = withoutCrumbs(stepsBetween(wordsA.map(wordKey), wordsB.map(wordKey)));
  const starts = steps.filter(({ isShared }, i) => !isShared && steps[i - 1]?.isShared !== false);
  return Math.max(1, starts.length);
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join("");
}

/** Numbers and Latin words whole, everything else character by character, each with the space after it. */
const WORD = /(?:\p{N}+(?:[.,:]\p{N}+)*[%％]?|\p{Script=Latin}+|.)\s*/gsu;

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Words are equal whatever their widths, spaces and kinds of quotes. */
function wordKey(word: string): string {
  return comparisonKey(halfWidth(word));
}

/** One word or paragraph, in both texts or in one of them; steps follow the order of the text. */
export interface Step {
  readonly inA: boolean;
  readonly inB: boolean;
  readonly isShared: boolean;
}

const SHARED: Step = { inA: true, inB: true, isShared: true };
const ONLY_A: Step = { inA: true, inB: false, isShared: false };
const ONLY_B: Step = { inA: false, inB: true, isShared: false };

/** The shortest edit from one list to the other, by equal keys. */
export function stepsBetween(a: readonly string[], b: readonly string[]): readonly Step[] {
  const start = sharedStart(a, b);
  const end = sharedStart(a.slice(start).reverse(), b.slice(start).reverse());
  const middle = stepsApart(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [...times(start, SHARED), ...middle, ...times(end, SHARED)];
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

/** The time grows with the square of this. A passage with more changes reads better as removed and rewritten. */
const MOST_EDITS = 600;

function stepsApart(a: readonly string[], b: readonly string[]): readonly Step[] {
  const changes = diffArrays([...a], [...b], { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [...times(a.length, ONLY_A), ...times(b.length, ONLY_B)];
  return changes.flatMap(({ removed, added, count }) => times(count, removed ? ONLY_A : added ? ONLY_B : SHARED));
}

function times(count: number, step: Step): readonly Step[] {
  return Array<Step>(count).fill(step);
}

/** A single shared word between two changes only makes them harder to read. */
function withoutCrumbs(steps: readonly Step[]): readonly Step[] {
  return steps.map((step, i) =>
    steps[i - 1]?.isShared === false && steps[i + 1]?.isShared === false ? { ...step, isShared: false } : step,
  );
}

/** Neighbouring words of one kind are one segment. */
function segmentsOf(words: readonly string[], steps: readonly Step[], side: "inA" | "inB"): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { isShared, [side]: isHere } of steps) {
    if (!isHere) continue;
    const last = segments.at(-1);
    const text = words[at++] ?? "";
    if (last?.isShared === isShared) segments[segments.length - 1] = { text: last.text + text, isShared };
    else segments.push({ text, isShared });
  }
  return segments;
}
