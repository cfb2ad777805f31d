/** Two bodies side by side, in time linear in their length: which paragraphs do not say the same. */
import { isSimilar } from "../line/similar";

/** Two readings of one paragraph, as places in the two lists, or one paragraph that the other body lacks. */
export interface Unequal {
  readonly a: number | null;
  readonly b: number | null;
}

/** How many paragraphs one body may lack before the two meet again. */
const MAX_GAP = 100;
/** How many paragraphs are looked for inside of others: copies have few that are broken in other places. */
const MAX_LOOKUPS = 400;

/** @param a and `b` the keys of the paragraphs; text that the other body has, with breaks in other places, is equal */
export function align(a: readonly string[], b: readonly string[]): readonly Unequal[] {
  const sides: Sides = { a, b, isInA: finderIn(a), isInB: finderIn(b) };
  const places = placesOf(b);
  const unequal: Unequal[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      i++;
      j++;
      continue;
    }
    const meeting = nextMeeting(a, places, i, j) ?? { a: i + MAX_GAP, b: j + MAX_GAP };
    const end = { a: Math.min(meeting.a, a.length), b: Math.min(meeting.b, b.length) };
    unequal.push(...compareGap(sides, { a: i, b: j }, end));
    [i, j] = [end.a, end.b];
  }
  return [...unequal, ...compareGap(sides, { a: i, b: j }, { a: a.length, b: b.length })];
}

interface Sides {
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** Whether a body has a text, in one paragraph or over several. */
  readonly isInA: (key: string) => boolean;
  readonly isInB: (key: string) => boolean;
}

interface Place {
  readonly a: number;
  readonly b: number;
}

function finderIn(keys: readonly string[]): (key: string) => boolean {
  let whole: string | null = null;
  let paragraphs: ReadonlySet<string> | null = null;
  let lookups = 0;
  return (key) => {
    paragraphs ??= new Set(keys);
    if (paragraphs.has(key)) return true;
    if (lookups++ >= MAX_LOOKUPS) return false;
    whole ??= keys.join("");
    return whole.includes(key);
  };
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, i) => {
    const known = places.get(key);
    if (known) known.push(i);
    else places.set(key, [i]);
  });
  return places;
}

/** The nearest places from here on that say the same. */
function nextMeeting(
  a: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  i: number,
  j: number,
): Place | null {
  let best: Place | null = null;
  let shortest = MAX_GAP + 1;
  for (let skipped = 0; skipped < shortest && i + skipped < a.length; skipped++) {
    const at = firstFrom(places.get(a[i + skipped] ?? ""), j);
    if (at === null || skipped + at - j >= shortest) continue;
    best = { a: i + skipped, b: at };
    shortest = skipped + at - j;
  }
  return best;
}

/** The first place that is not before this one, in time logarithmic in their number. */
function firstFrom(places: readonly number[] | undefined, from: number): number | null {
  if (!places) return null;
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return places[low] ?? null;
}

/** Up to where the bodies meet again: of what the other body lacks, what is alike is two readings of one paragraph. */
function compareGap({ a, b, isInA, isInB }: Sides, from: Place, end: Place): Unequal[] {
  const onlyA = placesWithout(a, from.a, end.a, isInB);
  const onlyB = placesWithout(b, from.b, end.b, isInA);
  const unequal: Unequal[] = [];
  let [i, j] = [0, 0];
  while (i < onlyA.length || j < onlyB.length) {
    const [x = null, y = null] = [onlyA[i], onlyB[j]];
    if (x !== null && y !== null && isSimilar(a[x] ?? "", b[y] ?? "")) {
      unequal.push({ a: x, b: y });
      i++;
      j++;
      continue;
    }
    // The longer rest has more that the other lacks.
    const rest = onlyA.length - i - (onlyB.length - j);
    if (rest >= 0) unequal.push({ a: onlyA[i++] ?? null, b: null });
    if (rest <= 0) unequal.push({ a: null, b: onlyB[j++] ?? null });
  }
  return unequal;
}

function placesWithout(
  keys: readonly string[],
  from: number,
  end: number,
  isInOther: (key: string) => boolean,
): readonly number[] {
  return keys.slice(from, end).flatMap((key, i) => (isInOther(key) ? [] : [from + i]));
}
