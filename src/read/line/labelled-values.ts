/** What the labels of a line say: outlet, author and names, cut from the page's own text. */
import { OUTLET_ENDS } from "../../site";
import { readNames } from "./name-list";
import { isPersonName } from "./names";
import type { Group } from "./piece-groups";
import type { Piece } from "./pieces";
import { toSimplified } from "./simplified";
import { halfWidth } from "./text";

/** A line in its two forms, position by position the same. */
export interface LineText {
  /** Verbatim. */
  readonly text: string;
  /** In half width and simplified characters: what rules match. */
  readonly plain: string;
}

/** Names of outlets and authors are shorter; more is a sentence. */
const MAX_VALUE = 40;
/** 来源：三个方面的订单 — what no outlet is called, unless it ends like one */
const PHRASE = /[的了是吗呢]/u;
const MAX_PHRASE = 4;

/** The outlet: one word, or as many as make a name: 来源：宁波 日报 is one, 宁波日报 王小明 is not. */
export function sourceOf({ value }: Group, { text, plain }: LineText): string | null {
  const [first, ...more] = value;
  if (!first || (first.kind !== "other" && first.kind !== "site")) return null;
  let to = first.to;
  for (const piece of more) {
    const isOver =
      isOutlet(plain.slice(first.from, to)) || piece.kind !== "other" || plain.slice(to, piece.from) !== " ";
    if (isOver || isWholeOutlet(plain.slice(piece.from, piece.to))) break;
    if (isOutlet(plain.slice(first.from, piece.to))) to = piece.to;
  }
  // 来源：“宁波发布”微信公众号
  const from = /["“《「]/u.test(plain.charAt(first.from - 1)) ? first.from - 1 : first.from;
  const source = text.slice(from, to).replace(/[-—·、_]+$/u, "");
  const isPhrase = source.length > MAX_PHRASE && PHRASE.test(source) && !isOutlet(toSimplified(source));
  return source === "" || source.length > MAX_VALUE || isPhrase ? null : source;
}

/** Whether a word ends as names of outlets do. */
export function isOutlet(plain: string): boolean {
  return OUTLET_ENDS.test(plain);
}

/** 日报 may be the end of a name that is typeset apart; 中国青年网 is one by itself. */
function isWholeOutlet(plain: string): boolean {
  return plain.length > 3 && isOutlet(plain);
}

/** As printed: `季白 通讯员 凌寒`. */
export function authorOf({ value }: Group, { text, plain }: LineText): string | null {
  const [first, ...more] = value;
  if (!first || (first.kind !== "other" && first.kind !== "byline")) return null;
  const end = more.findIndex(
    ({ kind, from, to }) => kind !== "byline" && !(kind === "other" && isPersonName(plain.slice(from, to))),
  );
  const last = (end < 0 ? more : more.slice(0, end)).at(-1) ?? first;
  const author = text.slice(first.from, last.to).trim();
  return author.length > MAX_VALUE ? null : author;
}

/** 杨倩_NF4425 · HN666: behind a name, or for one, a number in the office */
const NUMBER = /_.*$|[A-Za-z]*\d.*$/u;
/** `Lily` may be a name, `HN` and `admin` are none. */
const LATIN = /^[A-Z][a-z]/u;

/**
 * @returns the names behind a label of editors; pen names too, but behind a space only names with a known surname:
 * `编辑：苏晚晴 听新闻` has one
 */
export function namesOf({ label, value }: Group, { text }: LineText): string[] {
  const end = value.findIndex(({ kind }) => kind !== "other");
  const words = end < 0 ? value : value.slice(0, end);
  const own = namesIn(text, words.slice(0, 1)) ?? [];
  for (let count = words.length; count > 0; count--) {
    const names = namesIn(text, words.slice(0, count));
    if (names?.slice(label.isMarked ? own.length : 0).every(isPerson)) return names;
  }
  return [];
}

/** @returns the names behind a label of other credits: only names with a known surname, for such a label begins sentences too */
export function creditedNamesOf(group: Group, line: LineText): string[] {
  const names = namesOf(group, line);
  return names.every(isPerson) ? names : [];
}

function namesIn(text: string, words: readonly Piece[]): string[] | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const names = readNames(halfWidth(text.slice(first.from, last.to)).replace(NUMBER, ""));
  const areNames = names?.every((name) => (/^[A-Za-z]/u.test(name) ? LATIN.test(name) : !isOutlet(toSimplified(name))));
  return names !== null && names.length > 0 && areNames ? names : null;
}

function isPerson(name: string): boolean {
  return isPersonName(toSimplified(name));
}
