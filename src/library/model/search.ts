/**
 * Exact search, as Chinese needs it: any piece of text is found, be it a word or not. Several words must all be there;
 * “words in quotes” are one. Width and case of letters and marks do not matter.
 */

import { speakerLabel } from "../../present/labels";
import { halfWidth } from "../../read/line/text";
import type { PressRecord } from "../../record";
import type { SavedArticle } from "./saved-article";

/** `海洋 "休渔 制度"` → 海洋, 休渔 制度: in quotes of any kind, also where the last is still to be typed. */
const WORD = /["“”「」](?<phrase>[^"“”「」]*)["“”「」]?|[^\s"“”「」]+/gu;

/** @returns what all has to be found, folded; none where nothing is asked for */
export function termsOf(query: string): readonly string[] {
  const words = Array.from(query.matchAll(WORD), ({ 0: word, groups }) => (groups?.phrase ?? word).trim());
  return [...new Set(words.filter((word) => word !== "").map(searchKey))];
}

/** As long as the text, place for place, so that what is found in the one can be marked in the other. */
export function searchKey(text: string): string {
  const lower = halfWidth(text).toLowerCase();
  // A few letters (İ) have a longer small form.
  return lower.length === text.length ? lower : halfWidth(text);
}

/** Everything of an article that is searched, a line a piece: title, who speaks, questions and answers, notes, tags. */
export function searchText({ notes, tags }: Pick<SavedArticle, "notes" | "tags">, record: PressRecord): string {
  return [record.title, ...record.spokespersons.map(speakerLabel), ...record.paragraphs, notes, ...tags].join("\n");
}

/** @param folded `fold` of what is searched */
export function hasTerms(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => folded.includes(term));
}

/** A piece of text, and whether it was searched for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** The text in pieces, those marked that hold one of the terms; overlapping finds are one piece. */
export function marked(text: string, terms: readonly string[]): readonly Piece[] {
  const places = placesIn(searchKey(text), terms);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of places) {
    if (start > at) pieces.push({ text: text.slice(at, start), isFound: false });
    pieces.push({ text: text.slice(start, end), isFound: true });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isFound: false }] : pieces;
}

/** How much of a text stands before and after what was found in it. */
const BEFORE = 18;
const AFTER = 60;

/** The line in which most of the terms stand, around the first of them, and only those that the title lacks; null where there is none. */
export function excerpt(saved: SavedArticle, record: PressRecord, terms: readonly string[]): readonly Piece[] | null {
  const title = searchKey(record.title);
  const wanted = terms.filter((term) => !title.includes(term));
  if (wanted.length === 0) return null;
  const [, ...lines] = searchText(saved, record).split("\n");
  const [best] = lines
    .map((line) => ({ line, found: wanted.filter((term) => searchKey(line).includes(term)) }))
    .sort((a, b) => b.found.length - a.found.length);
  if (best === undefined || best.found.length === 0) return null;
  const first = placesIn(searchKey(best.line), best.found)[0]?.[0] ?? 0;
  const [start, end] = [startOf(best.line, first - BEFORE), endOf(best.line, first + AFTER)];
  const cut = `${start > 0 ? "…" : ""}${best.line.slice(start, end)}${end < best.line.length ? "…" : ""}`;
  return marked(cut, terms);
}

type Place = readonly [start: number, end: number];

function placesIn(folded: string, terms: readonly string[]): readonly Place[] {
  const found = terms.flatMap((term) => placesOf(folded, term)).sort(([a], [b]) => a - b);
  const joined: Place[] = [];
  for (const [start, end] of found) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) joined.splice(-1, 1, [last[0], Math.max(last[1], end)]);
    else joined.push([start, end]);
  }
  return joined;
}

function placesOf(folded: string, term: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
    places.push([at, at + term.length]);
  }
  return places;
}

/** No character of two units is cut in the middle. */
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
