/** How alike two texts are, in time linear in their length. */

/** Shared start and end, or shared pairs of characters: from this share on, two paragraphs are readings of one. */
const SAME_ENDS = 0.6;
const SAME_PAIRS = 0.7;
const MIN_LENGTH = 8;

export function isSimilar(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < MIN_LENGTH) return false;
  let start = 0;
  while (start < shorter.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return start + end >= longer.length * SAME_ENDS || sharedPairs(a, b) >= SAME_PAIRS;
}

/** What part of their pairs of neighbouring characters two texts share, from 0 to 1 (Dice's coefficient, 1945). */
export function sharedPairs(a: string, b: string): number {
  const counts = new Map<string, number>();
  for (let i = 0; i + 2 <= a.length; i++) counts.set(a.slice(i, i + 2), (counts.get(a.slice(i, i + 2)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i + 2 <= b.length; i++) {
    const left = counts.get(b.slice(i, i + 2)) ?? 0;
    if (left > 0) {
      shared++;
      counts.set(b.slice(i, i + 2), left - 1);
    }
  }
  return (2 * shared) / Math.max(a.length + b.length - 2, 1);
}
