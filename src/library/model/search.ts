/**
 * Exact search, as Chinese needs it: any piece of text is found, be it a word or not. Several words must all be there;
 * “words in quotes” are one. Width and case of letters and marks do not matter.
 */

import { speakerLabel } from "../../present/labels";
import { halfWidth } from "../../read/line/text";
import type { PressRecord } from "../../record";
import type { SavedArticle } from "./saved-article";

/** `海洋 "休渔 制度"` → 海洋, 休渔 制度: in quotes of any kind, also where the closing one is not typed yet. */
const WORD = /["“”「」](?<phrase>[^"“”「」]*)["“”「」]?|[^\s"“”「」]+/gu;

/** @returns search keys of the words that must all be found; none for an empty query */
export function termsOf(query: string): readonly string[] {
  const words = Array.from(query.matchAll(WORD), ({ 0: word, groups }) => (groups?.phrase ?? word).trim());
  return [...new Set(words.filter((word) => word !== "").map(searchKey))];
}

/** As long as the text, so that an index into the one is an index into the other. */
export function searchKey(text: string): string {
  const lower = halfWidth(text).toLowerCase();
  // A few letters (İ) have a longer small form.
  return lower.length === text.length ? lower : halfWidth(text);
}

/** Everything of an article that is searched, one item per line: title, spokespersons, paragraphs, notes, tags. */
export function searchText({ notes, tags }: Pick<SavedArticle, "notes" | "tags">, record: PressRecord): string {
  return [record.title, ...record.spokespersons.map(speakerLabel), ...record.paragraphs, notes, ...tags].join("\n");
}

/** @param key `searchKey` of what is searched */
export function hasTerms(key: string, terms: readonly string[]): boolean {
  return terms.every((term) => key.includes(term));
}

/** A piece of text, and whether a search term found it. */
export interface FoundPiece {
  readonly text: string;
  readonly isFound: boolean;
}

/** The text cut where the terms were found; overlapping finds become one piece. */
export function marked(text: string, terms: readonly string[]): readonly FoundPiece[] {
  const ranges = foundRanges(searchKey(text), terms);
  const pieces: FoundPiece[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    if (start > at) pieces.push({ text: text.slice(at, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isFound: false }] : pieces;
}

/** How many characters of a line are shown before and after what was found in it. */
const BEFORE = 18;
const AFTER = 60;

/** The line with most of the terms that the title lacks, cut around the first of them; null where there is none. */
export function excerpt(
  saved: SavedArticle,
  record: PressRecord,
  terms: readonly string[],
): readonly FoundPiece[] | null {
  const title = searchKey(record.title);
  const wanted = terms.filter((term) => !title.includes(term));
  if (wanted.length === 0) return null;
  const [, ...lines] = searchText(saved, record).split("\n");
  const [best] = lines
    .map((line) => ({ line, found: wanted.filter((term) => searchKey(line).includes(term)) }))
    .sort((a, b) => b.found.length - a.found.length);
  if (best === undefined || best.found.length === 0) return null;
  const first = foundRanges(searchKey(best.line), best.found)[0]?.[0] ?? 0;
  const [start, end] = [startOf(best.line, first - BEFORE), endOf(best.line, first + AFTER)];
  const cut = `${start > 0 ? "…" : ""}${best.line.slice(start, end)}${end < best.line.length ? "…" : ""}`;
  return marked(cut, terms);
}

type Range = readonly [start: number, end: number];

function foundRanges(key: string, terms: readonly string[]): readonly Range[] {
  const found = terms.flatMap((term) => rangesOfTerm(key, term)).sort(([a], [b]) => a - b);
  const joined: Range[] = [];
  for (const [start, end] of found) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) joined.splice(-1, 1, [last[0], Math.max(last[1], end)]);
    else joined.push([start, end]);
  }
  return joined;
}

function rangesOfTerm(key: string, term: string): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = key.indexOf(term); at !== -1; at = key.indexOf(term, at + term.length)) {
    ranges.push([at, at + term.length]);
  }
  return ranges;
}

/** Never in the middle of a character of two code units. */
function startOf(text: string, at: number): number {
  const start = Math.max(at, 0);
  return isLowSurrogate(text, start) ? start - 1 : start;
}

function endOf(text: string, at: number): number {
  const end = Math.min(at, text.length);
  return isLowSurrogate(text, end) ? end + 1 : end;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
