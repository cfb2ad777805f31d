/** Which lines of a page print its title, by the title that the document has. */
import { NO_TITLES } from "../../site";
import { comparisonKey, halfWidth } from "../line/text";
import type { Line } from "./walk";

/** Longer document titles are cut: the article's title is in front. */
const MAX_DOCUMENT_TITLE = 300;
/** Between the parts of a document's title: `标题-栏目-中国宁波网` · `标题_网站` · `标题 栏目`. */
const SEPARATOR = /[-_|—–丨]+| +/gu;
/** More parts than a title and its sections have are words of a Latin title. */
const MAX_PARTS = 12;
const MIN_TITLE = 2;
/** A title is printed over so many lines at most. */
const MAX_LINES = 4;
/** A longer line is a paragraph. */
const MAX_TITLE_LINE = 120;
const HAN = /^[\u4e00-\u9fff]/u;
/** What a document's title may have before and behind the article's: the site and its sections. */
const SITE_PART = /^(?:.{0,8}宁波网|.{0,10}(?:新闻网|客户端|频道|门户网站?|首页))$/u;

/**
 * What may be the article's title in the document's title: from its beginning to each of its separators, the site's
 * own names left out before and behind.
 * @returns keys as blocks have them, the longest first
 */
export function titleKeysOf(documentTitle: string | null): readonly string[] {
  const plain = halfWidth(documentTitle?.slice(0, MAX_DOCUMENT_TITLE) ?? "").trim();
  const parts = partsOf(plain);
  const first = parts.findIndex(({ text }) => !isSitePart(text));
  const last = parts.findLastIndex(({ text }) => !isSitePart(text));
  if (first < 0) return [];
  const from = parts[first]?.from ?? 0;
  const keys = parts.slice(first, last + 1).map(({ end }) => comparisonKey(plain.slice(from, end)));
  return [...new Set(keys)].filter((key) => key.length >= MIN_TITLE).reverse();
}

interface Part {
  readonly text: string;
  readonly from: number;
  readonly end: number;
}

function partsOf(plain: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { index, 0: separator } of plain.matchAll(SEPARATOR)) {
    if (index > from) parts.push({ text: plain.slice(from, index), from, end: index });
    from = index + separator.length;
  }
  if (from < plain.length) parts.push({ text: plain.slice(from), from, end: plain.length });
  return parts.slice(0, MAX_PARTS);
}

function isSitePart(text: string): boolean {
  return NO_TITLES.includes(text) || SITE_PART.test(text);
}

/**
 * The title's lines as one: a title over several lines or blocks is joined with nothing between, as the document's
 * title has it. Where that says nothing of a heading, the lines of the heading are its title.
 * @param keys of the article's title, as `titleKeysOf` gives them
 */
export function joinTitleLines(lines: readonly Line[], keys: readonly string[]): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const end = Math.max(endOfTitle(lines, keys, i), endOfHeading(lines, keys, i));
    joined.push(end > i + 1 ? lines.slice(i, end).reduce(joinLines) : (lines[i] as Line));
    i = end;
  }
  return joined;
}

function keyOfLine({ text }: Line): string {
  return text.length > MAX_TITLE_LINE ? "" : comparisonKey(halfWidth(text));
}

/** @returns where the title ends that begins with this line; the next line where it begins none, or is all of one */
function endOfTitle(lines: readonly Line[], keys: readonly string[], from: number): number {
  for (const key of keys) {
    let rest = key;
    for (let end = from; end < from + MAX_LINES; end++) {
      const line = lines[end];
      // Most lines are told by their first character; a quote or dots may differ from those of the key.
      if (line === undefined || line.linked !== 0 || !mayBegin(rest, line.text)) break;
      const part = keyOfLine(line);
      if (part === "" || !rest.startsWith(part)) break;
      rest = rest.slice(part.length);
      if (rest === "") return end + 1;
    }
  }
  return from + 1;
}

function mayBegin(key: string, text: string): boolean {
  const first = text.charAt(0);
  return key.startsWith(first) || !HAN.test(first);
}

/** @returns where the heading ends that begins with this line, if the document's title knows none of its lines */
function endOfHeading(lines: readonly Line[], keys: readonly string[], from: number): number {
  const heading = lines[from]?.heading ?? null;
  if (heading === null || lines[from + 1]?.heading !== heading || lines[from - 1]?.heading === heading) return from + 1;
  let end = from + 1;
  while (lines[end]?.heading === heading && lines[end]?.gap === "break") end++;
  const run = lines.slice(from, end);
  const isTitle = run.length <= MAX_LINES && run.every((line) => line.linked === 0 && !keys.includes(keyOfLine(line)));
  return isTitle ? end : from + 1;
}

function joinLines(a: Line, b: Line): Line {
  const gap = /[A-Za-z0-9,.]$/u.test(a.text) && /^[A-Za-z0-9]/u.test(b.text) ? " " : "";
  return { ...a, text: a.text + gap + b.text, nodes: [...a.nodes, ...b.nodes] };
}
