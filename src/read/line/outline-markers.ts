/** The markers of numbered points, one row a kind: `一是` · `二、` · `（三）` · `第四，` · `首先，` · `5.` · `⑥`. */
import { lazily } from "./lazily";

export interface Marker {
  /** Points of one list have one kind. */
  readonly kind: string;
  /** 1 for the first; `LAST` for 最后, which closes any list of its kind. */
  readonly number: number;
  /** Indices of the marker in the text, and where its heading begins: a comma may stand between. */
  readonly from: number;
  readonly to: number;
  readonly heading: number;
}

export const LAST = Number.POSITIVE_INFINITY;

const HAN = "[一二三四五六七八九十]{1,3}";

interface MarkerKind {
  readonly kind: string;
  /** With its number in a group `n`, and marks that are no part of the marker in a group `mark`. */
  readonly pattern: string;
  /** Whether it may stand after a comma or colon too, or only where a sentence begins. */
  readonly within: "clause" | "sentence" | "paragraph";
}

const KINDS: readonly MarkerKind[] = [
  { kind: "一是", pattern: `(?<n>${HAN})是`, within: "clause" },
  { kind: "一要", pattern: `(?<n>${HAN})要`, within: "clause" },
  { kind: "其一", pattern: `其(?<n>${HAN})(?<mark>[,、:是])`, within: "clause" },
  { kind: "第一", pattern: `第(?<n>${HAN}|\\d{1,2})(?:个?方面|个|点)?(?<mark>[,、:是])`, within: "clause" },
  { kind: "首先", pattern: "(?<n>首先|其次|再次|再者|最后)(?<mark>[,、:是]?)", within: "sentence" },
  { kind: "（一）", pattern: `(?:\\((?<n>${HAN}|\\d{1,2})\\)[、.]?)`, within: "sentence" },
  { kind: "一、", pattern: `(?<n>${HAN})、`, within: "sentence" },
  { kind: "1.", pattern: "(?:(?<n>\\d{1,2})(?:[.、](?!\\d)))", within: "paragraph" },
  { kind: "①", pattern: "(?:(?<n>[①-⑳]))", within: "sentence" },
];

const BEFORE = {
  clause: "(?<=^|[。；;！!？?：:，,”] ?)",
  sentence: "(?<=^|[。；;！!？?：:”] ?)",
  paragraph: "^",
} as const;

/** Named groups are for who reads a marker, not for who looks for one. */
const bare = (pattern: string) => pattern.replace(/\?<\w+>/gu, "?:");
const anyOf = (kinds: readonly MarkerKind[]) => `(?:${kinds.map(({ pattern }) => bare(pattern)).join("|")})`;
const anyWithin = (place: keyof typeof BEFORE) =>
  `${BEFORE[place]}${anyOf(KINDS.filter(({ within }) => within === place))}`;
const anywhere = lazily(
  () => new RegExp(`${anyWithin("clause")}|${anyWithin("sentence")}|${anyWithin("paragraph")}`, "gu"),
);
const atStart = lazily(() => new RegExp(`^${anyOf(KINDS)}`, "u"));
const whole = lazily(() => KINDS.map(({ kind, pattern }) => ({ kind, pattern: new RegExp(`^(?:${pattern})$`, "u") })));

/** Whether a line begins with a marker, so that it is no continuation of the line before. */
export function startsPoint(plain: string): boolean {
  return atStart().test(plain);
}

/** All markers of a text in order; whether they make lists is for `outline.ts`. No two kinds begin at one place. */
export function findMarkers(plain: string): Marker[] {
  const markers: Marker[] = [];
  // `matchAll` would make the pattern anew for each text.
  const pattern = anywhere();
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const marker = readMarker(match);
    if (marker) markers.push(marker);
  }
  return markers;
}

function readMarker({ index: from, 0: found }: RegExpExecArray): Marker | null {
  for (const { kind, pattern } of whole()) {
    const { n, mark = "" } = pattern.exec(found)?.groups ?? {};
    const number = n === undefined ? null : toNumber(n);
    if (number === null) continue;
    const heading = from + found.length;
    return { kind, number, from, to: heading - mark.length, heading };
  }
  return null;
}

const DIGITS = "一二三四五六七八九";
const WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: LAST };

function toNumber(text: string): number | null {
  const word = WORDS[text];
  if (word !== undefined) return word;
  if (/^\d+$/u.test(text)) return Number(text);
  if (/^[①-⑳]$/u.test(text)) return text.charCodeAt(0) - "①".charCodeAt(0) + 1;
  const han = /^(?:(?<tens>[一二三四五六七八九]?)(?<ten>十))?(?<ones>[一二三四五六七八九]?)$/u.exec(text)?.groups;
  if (!han) return null;
  const { tens = "", ten, ones = "" } = han;
  return (
    (ten === undefined ? 0 : 10 * (tens === "" ? 1 : DIGITS.indexOf(tens) + 1)) +
      (ones === "" ? 0 : DIGITS.indexOf(ones) + 1) || null
  );
}
