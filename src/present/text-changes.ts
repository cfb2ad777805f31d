import { comparisonKey, halfWidth } from "../read/line/text";
import type { PressRecord } from "../record";
import { diffWords, type Segment, stepsBetween } from "./word-diff";

/** A place in which a page has come to say something else, word by word; null where one of the texts says nothing there. */
export interface TextChange {
  readonly saved: readonly Segment[] | null;
  readonly page: readonly Segment[] | null;
}

type ArticleText = Pick<PressRecord, "title" | "paragraphs">;

/**
 * What an article says otherwise than when it was saved, in the order of the text, the title first. Paragraphs that were
 * put together or taken apart say the same; one that was moved is gone in one place and new in another.
 */
export function textChanges(saved: ArticleText, page: ArticleText): readonly TextChange[] {
  const title = keyOf(saved.title) === keyOf(page.title) ? [] : [sideBySide(saved.title, page.title)];
  return [...title, ...paragraphChanges(saved.paragraphs, page.paragraphs)];
}

/** A paragraph, or several that are one on the other side. */
interface ComparedParagraph {
  readonly text: string;
  readonly key: string;
}

function paragraphChanges(saved: readonly string[], page: readonly string[]): readonly TextChange[] {
  const [here, there] = [passagesOf(saved, page), passagesOf(page, saved)];
  const changes: TextChange[] = [];
  let gone: ComparedParagraph[] = [];
  let come: ComparedParagraph[] = [];
  const close = () => {
    changes.push(...changesBetween(gone, come));
    [gone, come] = [[], []];
  };
  let [i, j] = [0, 0];
  for (const { inA, inB, isShared } of stepsBetween(here.map(keyIn), there.map(keyIn))) {
    const [a, b] = [inA ? here[i++] : undefined, inB ? there[j++] : undefined];
    if (isShared) close();
    else {
      if (a !== undefined) gone.push(a);
      if (b !== undefined) come.push(b);
    }
  }
  close();
  return changes;
}

/** A paragraph is seldom taken apart into more. */
const MOST_PIECES = 8;

function passagesOf(paragraphs: readonly string[], others: readonly string[]): readonly ComparedParagraph[] {
  const keys = paragraphs.map(keyOf);
  const theirs = new Set(others.map(keyOf));
  const passages: ComparedParagraph[] = [];
  for (let from = 0, to = 0; from < paragraphs.length; from = to) {
    to = from + piecesOfOne(keys.slice(from, from + MOST_PIECES), theirs);
    passages.push({ text: paragraphs.slice(from, to).join(""), key: keys.slice(from, to).join("") });
  }
  return passages;
}

/** How many of the first pieces are one paragraph on the other side; one where none is. */
function piecesOfOne(keys: readonly string[], theirs: ReadonlySet<string>): number {
  let joined = "";
  for (const [i, key] of keys.entries()) {
    joined += key;
    if (theirs.has(joined)) return i + 1;
  }
  return 1;
}

/** Between two passages that both texts have: what resembles each other stands side by side, the rest alone. */
function changesBetween(gone: readonly ComparedParagraph[], come: readonly ComparedParagraph[]): readonly TextChange[] {
  const partners = partnersIn(gone, come);
  const changes: TextChange[] = [];
  let j = 0;
  for (const [i, { text }] of gone.entries()) {
    const partner = partners.get(i);
    if (partner === undefined) {
      changes.push({ saved: whole(text), page: null });
      continue;
    }
    changes.push(...come.slice(j, partner).map(added), sideBySide(text, come[partner]?.text ?? ""));
    j = partner + 1;
  }
  return [...changes, ...come.slice(j).map(added)];
}

/** A sentence with another number in it keeps most of its pairs of characters; two of one topic share few. */
const LEAST_RESEMBLANCE = 0.4;
/** Comparing more characters would take long; where a whole article is another one, nobody looks for pairs. */
const MOST_COMPARED = 2_000_000;

/** Which passage of the page each saved one has become, so that together they resemble each other most; in one order. */
function partnersIn(
  gone: readonly ComparedParagraph[],
  come: readonly ComparedParagraph[],
): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  if (lettersIn(gone) * come.length + lettersIn(come) * gone.length > MOST_COMPARED) return partners;
  const [goneKeys, comeKeys] = [gone.map(({ key }) => pairsOf(key)), come.map(({ key }) => pairsOf(key))];
  const alike = goneKeys.map((a) => comeKeys.map((b) => resemblance(a, b)));
  const alikeAt = (i: number, j: number) => alike[i]?.[j] ?? 0;
  const width = come.length + 1;
  /** The most that passages from `i` and `j` on can resemble each other, at `i * width + j`. */
  const most = new Float64Array((gone.length + 1) * width);
  const mostFrom = (i: number, j: number) => most[i * width + j] ?? 0;
  const asPair = (i: number, j: number) =>
    alikeAt(i, j) < LEAST_RESEMBLANCE ? 0 : alikeAt(i, j) + mostFrom(i + 1, j + 1);
  for (let i = gone.length - 1; i >= 0; i--) {
    for (let j = come.length - 1; j >= 0; j--) {
      most[i * width + j] = Math.max(asPair(i, j), mostFrom(i + 1, j), mostFrom(i, j + 1));
    }
  }
  let [i, j] = [0, 0];
  while (i < gone.length && j < come.length) {
    const best = mostFrom(i, j);
    if (best > 0 && asPair(i, j) === best) partners.set(i++, j++);
    else if (mostFrom(i + 1, j) === best) i++;
    else j++;
  }
  return partners;
}

function lettersIn(passages: readonly ComparedParagraph[]): number {
  return passages.reduce((sum, { key }) => sum + key.length, 0);
}

/** `渔业资源` → 渔业, 业资, 资源. */
function pairsOf(key: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(key.length - 1, 0) }, (_, i) => key.slice(i, i + 2)));
}

/** From 0 to 1: what part of their pairs of characters two passages share (Dice 1945). */
function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / Math.max(a.size + b.size, 1);
}

function sideBySide(saved: string, page: string): TextChange {
  const [a, b] = diffWords(saved, page);
  return { saved: a, page: b };
}

function added({ text }: ComparedParagraph): TextChange {
  return { saved: null, page: whole(text) };
}

/** Nothing stands beside it that it could be told apart from. */
function whole(text: string): readonly Segment[] {
  return [{ text, isShared: true }];
}

function keyOf(text: string): string {
  return comparisonKey(halfWidth(text));
}

function keyIn({ key }: ComparedParagraph): string {
  return key;
}
