/**
 * A general article finder beside our own reading. It is asked where the reading is suspicious, and believed where it
 * keeps more whole sentences that are no links.
 */
import type { Block } from "../page/blocks";
import { isFullSentence } from "../page/sentence";
import type { BareCopy } from "./compare-copies";

/** A body with less than this share of the sentence text of its page is suspicious. */
const SUSPICIOUS_SHARE = 1 / 3;
/** Less text than this beside the body is a disclaimer or a lead. */
const MIN_OUTSIDE = 200;

/** @returns whether the page has much text that no copy has: comments or teasers, or the article itself */
export function isSuspicious(blocks: readonly Block[], copies: readonly BareCopy[]): boolean {
  const weightOf = (block: Block | undefined) =>
    block?.isSentence && isFullSentence(block.text) ? block.key.length : 0;
  const all = blocks.reduce((sum, block) => sum + weightOf(block), 0);
  // Copies share no block.
  const inside = copies.flatMap((copy) => copy.blocks).reduce((sum, i) => sum + weightOf(blocks[i]), 0);
  const outside = all - inside;
  return outside >= MIN_OUTSIDE && inside < all * SUSPICIOUS_SHARE;
}

/** The finder is wrong too: what it leaves out of our text is at most this share of it. */
const FOUND_ENOUGH = 0.5;
/** What it has beyond our text is at least this share of it. */
const FOUND_MORE = 1.2;

/**
 * @param articleKeys keys of the blocks that the finder takes for the article
 * @param isTrimmed whether the page does not show where its article ends, so that a shorter text may be the better one
 * @returns the blocks of the text that the finder is right about; null where ours is the better one
 */
export function secondOpinion(
  blocks: readonly Block[],
  text: readonly number[],
  articleKeys: readonly string[],
  isTrimmed: boolean,
): readonly number[] | null {
  const keys = new Set(articleKeys);
  const isFound = (i: number) => keys.has(blocks[i]?.key ?? "");
  const weightOf = (list: readonly number[]) =>
    list.reduce((sum, i) => sum + (blocks[i]?.isSentence ? (blocks[i]?.key.length ?? 0) : 0), 0);
  const found = eachTextOnce(blocks, text).filter(isFound);
  const [ours, theirs, shared] = [weightOf(text), weightOf(found), weightOf(text.filter(isFound))];
  if (theirs > ours * FOUND_MORE && (shared >= ours * FOUND_ENOUGH || ours < theirs * SUSPICIOUS_SHARE))
    return between(found, blocks);
  if (!isTrimmed || shared < ours * FOUND_ENOUGH) return null;
  const known = text.filter(isFound);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const trimmed = text.filter((i) => i >= first && i <= last);
  return trimmed.length < text.length ? trimmed : null;
}

/** The page's lines of text, of several that say the same the one in our text, or the first. */
function eachTextOnce(blocks: readonly Block[], text: readonly number[]): number[] {
  const own = new Set(text);
  const places = new Map<string, number>();
  blocks.forEach(({ kind, key }, i) => {
    if (kind === "text" && (own.has(i) || !places.has(key))) places.set(key, i);
  });
  return [...places.values()].sort((a, b) => a - b);
}

/** From the first to the last sentence among these blocks. */
function between(list: readonly number[], blocks: readonly Block[]): readonly number[] {
  const first = list.findIndex((i) => blocks[i]?.isSentence);
  const last = list.findLastIndex((i) => blocks[i]?.isSentence);
  return list.slice(first, last + 1);
}
