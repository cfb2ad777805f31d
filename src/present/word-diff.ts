import { comparisonKey, halfWidth } from "../read/line/text";

/** A verbatim piece of one reading, and whether the other reading says it too. */
export interface Segment {
  readonly text: string;
  readonly isShared: boolean;
}

/** Two readings of one passage side by side: what only one of them says stands in segments of its own. */
export function diffWords(a: string, b: string): readonly [a: readonly Segment[], b: readonly Segment[]] {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const steps = withoutCrumbs(stepsBetween(wordsA.map(keyOf), wordsB.map(keyOf)));
  return [segmentsOf(wordsA, steps, "inA"), segmentsOf(wordsB, steps, "inB")];
}

/** Numbers and Latin words whole, everything else character by character, each with the space after it. */
const WORD = /(?:\p{N}+(?:[.,:]\p{N}+)*[%％]?|\p{Script=Latin}+|.)\s*/gsu;

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** Widths, spaces and kinds of quotes are no difference of words. */
function keyOf(word: string): string {
  return comparisonKey(halfWidth(word));
}

/** One word, of both readings or of one of them; in the order of the text. */
export interface Step {
  readonly inA: boolean;
  readonly inB: boolean;
  readonly isShared: boolean;
}

const SHARED: Step = { inA: true, inB: true, isShared: true };
const ONLY_A: Step = { inA: true, inB: false, isShared: false };
const ONLY_B: Step = { inA: false, inB: true, isShared: false };

/** As few steps apart as there can be. What the readings share at their beginning and end needs no search. */
export function stepsBetween(a: readonly string[], b: readonly string[]): readonly Step[] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = stepsApart(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return [...times(start, SHARED), ...middle, ...times(end, SHARED)];
}

function times(count: number, step: Step): readonly Step[] {
  return Array<Step>(count).fill(step);
}

/** Beyond so many pairs of words two readings are no longer told apart word by word: it would take long and help nobody. */
const MOST_PAIRS = 4_000_000;

/** Between them: as many shared words as there can be in one order. */
function stepsApart(a: readonly string[], b: readonly string[]): readonly Step[] {
  if (a.length * b.length > MOST_PAIRS) return [...times(a.length, ONLY_A), ...times(b.length, ONLY_B)];
  const width = b.length + 1;
  /** How many words the readings can share from word `i` of the one and word `j` of the other on, at `i * width + j`. */
  const most = new Uint16Array((a.length + 1) * width);
  const mostFrom = (i: number, j: number) => most[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      most[i * width + j] =
        a[i] === b[j] ? mostFrom(i + 1, j + 1) + 1 : Math.max(mostFrom(i + 1, j), mostFrom(i, j + 1));
    }
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const onlyOne = mostFrom(i + 1, j) >= mostFrom(i, j + 1) ? ONLY_A : ONLY_B;
    const step = a[i] === b[j] ? SHARED : onlyOne;
    steps.push(step);
    if (step.inA) i++;
    if (step.inB) j++;
  }
  return [...steps, ...times(a.length - i, ONLY_A), ...times(b.length - j, ONLY_B)];
}

/** A single word that two changes happen to leave between them helps nobody to read them. */
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
