import { comparisonKey, halfWidth } from "../read/text";

/** A verbatim piece of one reading, and whether the other reading says it too. */
export interface Segment {
  readonly text: string;
  readonly isShared: boolean;
}

/** Two readings of one passage side by side: what only one of them says stands in segments of its own. */
export function diffWords(a: string, b: string): readonly [a: readonly Segment[], b: readonly Segment[]] {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const steps = withoutCrumbs(stepsBetween(wordsA.map(keyOf), wordsB.map(keyOf)));
  return [segmentsOf(wordsA, steps, "a"), segmentsOf(wordsB, steps, "b")];
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

/** So many words of each reading, shared or not, in the order of the text. */
interface Step {
  readonly isShared: boolean;
  readonly a: number;
  readonly b: number;
}

/** Beyond so many words in which they differ two readings are no longer told apart word by word: it would take long and help nobody. */
const MOST_CHANGES = 600;

/** What the readings share at their beginning and end needs no search; between, the fewest changes are looked for (Myers 1986). */
function stepsBetween(a: readonly string[], b: readonly string[]): readonly Step[] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [middleA, middleB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return joined([shared(start), ...fewestChanges(middleA, middleB), shared(end)]);
}

function shared(words: number): Step {
  return { isShared: true, a: words, b: words };
}

function fewestChanges(a: readonly string[], b: readonly string[]): readonly Step[] {
  /** How far each diagonal reaches into `a`, before each number of changes. */
  const rounds: ReadonlyMap<number, number>[] = [];
  let reach: ReadonlyMap<number, number> = new Map();
  for (let changes = 0; changes <= Math.min(a.length + b.length, MOST_CHANGES); changes++) {
    rounds.push(reach);
    const next = new Map(reach);
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = comesFromAbove(reach, diagonal, changes)
        ? (reach.get(diagonal + 1) ?? 0)
        : (reach.get(diagonal - 1) ?? 0) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return wayBack(rounds, a.length, b.length);
    }
    reach = next;
  }
  return [{ isShared: false, a: a.length, b: b.length }];
}

/** Whether the last change on the way to a diagonal is a word that only `b` has. */
function comesFromAbove(reach: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean {
  return (
    diagonal === -changes || (diagonal !== changes && (reach.get(diagonal - 1) ?? 0) < (reach.get(diagonal + 1) ?? 0))
  );
}

function wayBack(rounds: readonly ReadonlyMap<number, number>[], lengthA: number, lengthB: number): readonly Step[] {
  const steps: Step[] = [];
  let [x, y] = [lengthA, lengthB];
  for (const [changes, reach] of [...rounds.entries()].reverse()) {
    const diagonal = x - y;
    const isAdded = comesFromAbove(reach, diagonal, changes);
    const before = isAdded ? diagonal + 1 : diagonal - 1;
    const fromX = changes === 0 ? 0 : (reach.get(before) ?? 0);
    const fromY = changes === 0 ? 0 : fromX - before;
    const afterX = changes === 0 || isAdded ? fromX : fromX + 1;
    steps.unshift(shared(x - afterX));
    if (changes > 0) steps.unshift({ isShared: false, a: isAdded ? 0 : 1, b: isAdded ? 1 : 0 });
    [x, y] = [fromX, fromY];
  }
  return steps;
}

/** A single word that two changes happen to leave between them helps nobody to read them. */
const CRUMB = 1;

function withoutCrumbs(steps: readonly Step[]): readonly Step[] {
  const isCrumb = ({ isShared, a }: Step, i: number) => isShared && a <= CRUMB && i > 0 && i < steps.length - 1;
  return joined(steps.map((step, i) => (isCrumb(step, i) ? { ...step, isShared: false } : step)));
}

/** Neighbouring steps of one kind are one. */
function joined(steps: readonly Step[]): readonly Step[] {
  const whole: Step[] = [];
  for (const step of steps) {
    const last = whole.at(-1);
    if (step.a + step.b === 0) continue;
    if (last?.isShared === step.isShared) whole[whole.length - 1] = { ...last, a: last.a + step.a, b: last.b + step.b };
    else whole.push(step);
  }
  return whole;
}

function segmentsOf(words: readonly string[], steps: readonly Step[], side: "a" | "b"): readonly Segment[] {
  let from = 0;
  return steps.flatMap(({ isShared, [side]: count }) => {
    const text = words.slice(from, from + count).join("");
    from += count;
    return text === "" ? [] : [{ text, isShared }];
  });
}
