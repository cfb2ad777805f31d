import { sharedPairs } from "../read/line/similar";
import { comparisonKey, halfWidth } from "../read/line/text";
import type { PressRecord } from "../record";
import { diffWords, type Segment, stepsBetween } from "./word-diff";

/** One change word by word; a side is null where that text has nothing there. */
export interface TextChange {
  readonly saved: readonly Segment[] | null;
  readonly page: readonly Segment[] | null;
}

type ArticleText = Pick<PressRecord, "title" | "paragraphs">;

/**
 * How an article differs from the saved version, in the order of the text, the title first. Joining or splitting
 * paragraphs is not a change; a moved paragraph is removed in one place and added in another.
 */
export function textChanges(saved: ArticleText, page: ArticleText): readonly TextChange[] {
  const isSameTitle = paragraphKey(saved.title) === paragraphKey(page.title);
  const title = isSameTitle ? [] : [changeBetween(saved.title, page.title)];
  return [...title, ...paragraphChanges(saved.paragraphs, page.paragraphs)];
}

/** A paragraph, or several that are one on the other side. */
interface ComparedParagraph {
  readonly text: string;
  readonly key: string;
}

function paragraphChanges(saved: readonly string[], page: readonly string[]): readonly TextChange[] {
  const [before, after] = [comparedParagraphs(saved, page), comparedParagraphs(page, saved)];
  const changes: TextChange[] = [];
  let removed: ComparedParagraph[] = [];
  let added: ComparedParagraph[] = [];
  const close = () => {
    changes.push(...changesBetween(removed, added));
    [removed, added] = [[], []];
  };
  let [i, j] = [0, 0];
  for (const { inA, inB, isShared } of stepsBetween(keysIn(before), keysIn(after))) {
    const [a, b] = [inA ? before[i++] : undefined, inB ? after[j++] : undefined];
    if (isShared) close();
    else {
      if (a !== undefined) removed.push(a);
      if (b !== undefined) added.push(b);
    }
  }
  close();
  return changes;
}

function keysIn(paragraphs: readonly ComparedParagraph[]): readonly string[] {
  return paragraphs.map(({ key }) => key);
}

/** A paragraph is seldom split into more. */
const MOST_PIECES = 8;

/** @param others the paragraphs of the other text */
function comparedParagraphs(paragraphs: readonly string[], others: readonly string[]): readonly ComparedParagraph[] {
  const keys = paragraphs.map(paragraphKey);
  const otherKeys = new Set(others.map(paragraphKey));
  const compared: ComparedParagraph[] = [];
  for (let from = 0, to = 0; from < paragraphs.length; from = to) {
    to = from + piecesOfOne(keys.slice(from, from + MOST_PIECES), otherKeys);
    compared.push({ text: paragraphs.slice(from, to).join(""), key: keys.slice(from, to).join("") });
  }
  return compared;
}

/** How many of the first pieces are one paragraph on the other side; one where none is. */
function piecesOfOne(keys: readonly string[], otherKeys: ReadonlySet<string>): number {
  let joined = "";
  for (const [i, key] of keys.entries()) {
    joined += key;
    if (otherKeys.has(joined)) return i + 1;
  }
  return 1;
}

/** Between two paragraphs that both texts have: similar ones become one change each, the others are removed or added. */
function changesBetween(
  removed: readonly ComparedParagraph[],
  added: readonly ComparedParagraph[],
): readonly TextChange[] {
  const partners = partnersIn(removed, added);
  const changes: TextChange[] = [];
  let j = 0;
  for (const [i, { text }] of removed.entries()) {
    const partner = partners.get(i);
    if (partner === undefined) {
      changes.push({ saved: undivided(text), page: null });
      continue;
    }
    changes.push(...added.slice(j, partner).map(addition), changeBetween(text, added[partner]?.text ?? ""));
    j = partner + 1;
  }
  return [...changes, ...added.slice(j).map(addition)];
}

/** A sentence in which a number has changed keeps most of its pairs of characters; two on one topic share few. */
const LEAST_SIMILARITY = 0.4;
/** In characters: comparing more takes too long, and pairs do not matter once a whole article was replaced. */
const MOST_COMPARED = 2_000_000;

/**
 * For each removed paragraph the added one that replaces it, both in order. A longest common subsequence would take the
 * first pair that is similar enough; the highest sum of similarities finds a better partner nearby.
 */
function partnersIn(
  removed: readonly ComparedParagraph[],
  added: readonly ComparedParagraph[],
): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  if (lettersIn(removed) * added.length + lettersIn(added) * removed.length > MOST_COMPARED) return partners;
  const similarities = removed.map((a) => added.map((b) => sharedPairs(a.key, b.key)));
  const width = added.length + 1;
  /** The highest sum from paragraphs `i` and `j` on, at `i * width + j`. */
  const sums = new Float64Array((removed.length + 1) * width);
  const sumFrom = (i: number, j: number) => sums[i * width + j] ?? 0;
  const sumAsPair = (i: number, j: number) => {
    const similarity = similarities[i]?.[j] ?? 0;
    return similarity < LEAST_SIMILARITY ? 0 : similarity + sumFrom(i + 1, j + 1);
  };
  for (let i = removed.length - 1; i >= 0; i--) {
    for (let j = added.length - 1; j >= 0; j--) {
      sums[i * width + j] = Math.max(sumAsPair(i, j), sumFrom(i + 1, j), sumFrom(i, j + 1));
    }
  }
  let [i, j] = [0, 0];
  while (i < removed.length && j < added.length) {
    const best = sumFrom(i, j);
    if (best > 0 && sumAsPair(i, j) === best) partners.set(i++, j++);
    else if (sumFrom(i + 1, j) === best) i++;
    else j++;
  }
  return partners;
}

function lettersIn(paragraphs: readonly ComparedParagraph[]): number {
  return paragraphs.reduce((sum, { key }) => sum + key.length, 0);
}

function changeBetween(before: string, after: string): TextChange {
  const [saved, page] = diffWords(before, after);
  return { saved, page };
}

function addition({ text }: ComparedParagraph): TextChange {
  return { saved: null, page: undivided(text) };
}

/** No counterpart to diff against. */
function undivided(text: string): readonly Segment[] {
  return [{ text, isShared: true }];
}

function paragraphKey(text: string): string {
  return comparisonKey(halfWidth(text));
}
