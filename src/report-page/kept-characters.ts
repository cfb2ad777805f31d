/** Which characters of a line a mask keeps: those of words that the reader's rules look for. */
import { toSimplified } from "../read/line/simplified";
import { halfWidth } from "../read/line/text";
import type { KnownWords, WordList } from "./known-words";
import { labelZones } from "./label-zones";

/** `labels`: known words where a label may be, markers, and units behind numbers. `words`: every known word. */
export type Keeps = "labels" | "words";

/** @returns for each code unit of a line whether it stays */
export type KeptCharacters = (line: string) => readonly boolean[];

const HAN = /[\u3400-\u9fff]/u;
const NUMERALS = "零〇一二两三四五六七八九十百千万亿";
/** `316余家`, `82%` and `3.5万人次` have their units behind these. */
const OF_NUMBER = /[\d零〇一二两三四五六七八九十百千万亿多余几%]/u;

export function keptCharacters(keeps: Keeps, { labels, markers, figures }: KnownWords): KeptCharacters {
  const lists = { labels: lookupOf(labels), markers: lookupOf(markers), figures: lookupOf(figures) };
  const all = Object.values(lists);
  const longest = Math.max(...all.map(longestWord));
  const listsAt = (isInZone: boolean, isBehindNumber: boolean) => [
    lists.markers,
    ...(isInZone ? [lists.labels] : []),
    ...(isBehindNumber ? [lists.figures] : []),
  ];
  return (line) => {
    const plain = toSimplified(halfWidth(line));
    const kept = Array.from({ length: line.length }, () => false);
    const zones = labelZones(plain);
    for (let i = 0; i < plain.length; i++) {
      if (!HAN.test(plain.charAt(i))) continue;
      const isBehindNumber = i > 0 && OF_NUMBER.test(plain.charAt(i - 1));
      const known = keeps === "words" ? all : listsAt(zones[i] ?? false, isBehindNumber);
      const isAnywhere = keeps === "words" || isBehindNumber || (kept[i - 1] ?? false);
      const end = endOfWord(plain, i, longest, known) ?? (keepsAlone(plain, i, known, isAnywhere) ? i + 1 : i);
      kept.fill(true, i, end);
      i = Math.max(i, end - 1);
    }
    return kept;
  };
}

interface Lookup {
  readonly words: ReadonlySet<string>;
  readonly characters: ReadonlySet<string>;
}

function lookupOf({ words, characters }: WordList): Lookup {
  return { words: new Set(words), characters: new Set(characters) };
}

function longestWord({ words }: Lookup): number {
  return Math.max(0, ...[...words].map(({ length }) => length));
}

/** A numeral stays, a known character everywhere or beside a mark: `答：` */
function keepsAlone(plain: string, i: number, known: readonly Lookup[], isAnywhere: boolean): boolean {
  if (NUMERALS.includes(plain.charAt(i))) return true;
  if (!known.some(({ characters }) => characters.has(plain.charAt(i)))) return false;
  return isAnywhere || !HAN.test(plain.charAt(i - 1)) || !HAN.test(plain.charAt(i + 1));
}

/** Where the longest known word ends that begins at `i`; it may be letter-spaced: `编 辑`. */
function endOfWord(plain: string, i: number, longest: number, known: readonly Lookup[]): number | null {
  let word = plain.charAt(i);
  let end: number | null = null;
  let at = i + 1;
  while (word.length < longest) {
    const next = nextHan(plain, i, at);
    if (next === null) break;
    word += plain.charAt(next);
    at = next + 1;
    if (known.some(({ words }) => words.has(word))) end = at;
  }
  return end;
}

/** Past spaces only where both characters are alone between spaces. */
function nextHan(plain: string, start: number, at: number): number | null {
  let next = at;
  while (next < plain.length && /\s/u.test(plain.charAt(next))) next++;
  if (!HAN.test(plain.charAt(next))) return null;
  if (next === at) return next;
  const isLoneBefore = !HAN.test(plain.charAt(at - 2)) && at - 1 >= start;
  return isLoneBefore && !HAN.test(plain.charAt(next + 1)) ? next : null;
}
