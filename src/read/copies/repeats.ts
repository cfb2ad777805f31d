/** Stretches of a text that it has again, in order, found in time linear in its length. */
import { isSimilar } from "../line/similar";

export interface TextLine {
  /** Lines that say the same have the same key. */
  readonly key: string;
  /** How much it counts; 0 for captions and buttons, which confirm a repeat but do not begin one. */
  readonly weight: number;
}

/** Places in the list of lines; `end` is not in it. */
export interface Repeat {
  /** Where the text has it first. */
  readonly from: number;
  readonly at: number;
  readonly end: number;
  /** The weight of the lines that both places have, and their number. */
  readonly weight: number;
  readonly pairs: number;
}

/** A line that the page has more often is a refrain or furniture. */
const MAX_OCCURRENCES = 6;
/** How many lines one stretch may lack before the two meet again. */
const MAX_GAP = 6;

/**
 * @param accept gets each stretch in order; where it says yes, nothing inside is looked at again
 */
export function findRepeats(lines: readonly TextLine[], accept: (stretch: Repeat) => boolean): void {
  const ids = numberKeys(lines);
  const occurrences = new Map<number, number[]>();
  lines.forEach(({ weight }, at) => {
    const id = ids[at] ?? -1;
    if (weight > 0) occurrences.set(id, [...(occurrences.get(id) ?? []).slice(0, MAX_OCCURRENCES), at]);
  });
  let covered = 0;
  let tried: Repeat | null = null;
  for (let at = 0; at < lines.length; at++) {
    const places = occurrences.get(ids[at] ?? -1);
    const from = places?.[0];
    if (!places || from === undefined || from === at || at < covered) continue;
    if ((lines[at]?.weight ?? 0) === 0 || places.length > MAX_OCCURRENCES) continue;
    // It was tried from its beginning already.
    if (tried && at < tried.end && at - from === tried.at - tried.from) continue;
    tried = follow(lines, ids, from, at);
    if (accept(tried)) covered = tried.end;
  }
}

/** Follows two stretches side by side, over small gaps and different readings. */
function follow(lines: readonly TextLine[], ids: readonly number[], from: number, at: number): Repeat {
  let [a, b, end, weight, pairs] = [from, at, at, 0, 0];
  // A third stretch begins where the first line comes once more.
  while (a < at && b < lines.length && (b === at || ids[b] !== ids[from])) {
    if (ids[a] === ids[b] || isSimilar(lines[a]?.key ?? "", lines[b]?.key ?? "")) {
      weight += lines[b]?.weight ?? 0;
      pairs++;
      a++;
      end = ++b;
      continue;
    }
    const meeting = nextMeeting(ids, { a, b, aEnd: at });
    if (!meeting) break;
    ({ a, b } = meeting);
  }
  return { from, at, end, weight, pairs };
}

/** The nearest two places after `a` and `b` that say the same. */
function nextMeeting(
  ids: readonly number[],
  { a, b, aEnd }: { readonly a: number; readonly b: number; readonly aEnd: number },
): { a: number; b: number } | null {
  for (let gap = 1; gap <= MAX_GAP; gap++) {
    for (let skipped = 0; skipped <= gap; skipped++) {
      const [x, y] = [a + skipped, b + gap - skipped];
      if (x < aEnd && y < ids.length && ids[x] === ids[y]) return { a: x, b: y };
    }
  }
  return null;
}

function numberKeys(lines: readonly TextLine[]): number[] {
  const numbers = new Map<string, number>();
  return lines.map(({ key }) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  });
}
