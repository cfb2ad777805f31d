/** The copies held against each other: which is the primary one, what they say differently, what may be hidden. */
import type { Difference } from "../../record";
import type { Block } from "../page/blocks";
import { align, type Unequal } from "./align";
import type { ArticleCopy } from "./article-copy";

export interface Comparison {
  /** Which copy is the primary one: the fuller one; of equally full ones the first that is shown. */
  readonly primary: number;
  readonly differences: readonly Difference[];
  /** For each copy the blocks that say nothing the primary one does not say; none for the primary copy. */
  readonly repeated: readonly (readonly number[])[];
}

export type BareCopy = Omit<ArticleCopy, "repeated">;

export function compareCopies(blocks: readonly Block[], copies: readonly BareCopy[]): Comparison {
  const first = copies[0];
  if (!first) return { primary: -1, differences: [], repeated: [] };
  const unequalToFirst = copies.map((copy) => (copy === first ? [] : compareBodies(blocks, first, copy)));
  const primary = primaryOf(blocks, copies, unequalToFirst);
  const primaryCopy = copies[primary] ?? first;
  const compared = copies.map((copy, i): ComparedCopy => {
    if (i === primary) return { differences: [], repeated: [] };
    const unequal = primary === 0 ? (unequalToFirst[i] ?? []) : compareBodies(blocks, primaryCopy, copy);
    return compareCopy(blocks, primaryCopy, copy, unequal);
  });
  return {
    primary,
    differences: eachOnce(compared.flatMap(({ differences }) => differences)),
    repeated: compared.map(({ repeated }) => repeated),
  };
}

/** @returns pairs of blocks */
function compareBodies(blocks: readonly Block[], a: BareCopy, b: BareCopy): readonly Unequal[] {
  const keysOf = (copy: BareCopy) => copy.blocks.map((i) => blocks[i]?.key ?? "");
  return align(keysOf(a), keysOf(b)).map((pair) => ({
    a: pair.a === null ? null : (a.blocks[pair.a] ?? null),
    b: pair.b === null ? null : (b.blocks[pair.b] ?? null),
  }));
}

function primaryOf(
  blocks: readonly Block[],
  copies: readonly BareCopy[],
  unequalToFirst: readonly (readonly Unequal[])[],
): number {
  const fullness = unequalToFirst.map((unequal) => fullnessOverFirst(blocks, unequal));
  const fullest = Math.max(...fullness);
  const candidates = copies.flatMap((_, i) => (fullness[i] === fullest ? [i] : []));
  return candidates.find((i) => copies[i]?.isShown) ?? candidates[0] ?? 0;
}

/** How many characters a copy has that the first lacks, less those that it lacks itself. */
function fullnessOverFirst(blocks: readonly Block[], unequal: readonly Unequal[]): number {
  return unequal.reduce((balance, { a, b }) => {
    if (a === null && b !== null) return balance + (blocks[b]?.key.length ?? 0);
    return b === null && a !== null ? balance - (blocks[a]?.key.length ?? 0) : balance;
  }, 0);
}

interface ComparedCopy {
  readonly differences: readonly Difference[];
  readonly repeated: readonly number[];
}

function compareCopy(
  blocks: readonly Block[],
  primary: BareCopy,
  copy: BareCopy,
  unequal: readonly Unequal[],
): ComparedCopy {
  const differing = new Set(unequal.map(({ b }) => b));
  const printed = frameOf(primary).map((at) => blocks[at]?.key ?? "");
  const isPrinted = (at: number) => printed.some((key) => key.includes(blocks[at]?.key ?? key));
  const repeated = [...frameOf(copy).filter(isPrinted), ...copy.blocks.filter((at) => !differing.has(at))];
  const texts = copy.blocks.length === 0 ? [] : unequal;
  return {
    differences: [
      ...titleDifference(blocks, primary, copy),
      ...texts.map(({ a, b }) => ({ kept: printedText(blocks, a), dropped: printedText(blocks, b) })),
    ],
    repeated: withoutSharedNodes(
      blocks,
      repeated.sort((x, y) => x - y),
    ),
  };
}

function titleDifference(blocks: readonly Block[], primary: BareCopy, copy: BareCopy): Difference[] {
  const [kept, dropped] = [blocks[primary.title ?? -1], blocks[copy.title ?? -1]];
  return kept && dropped && kept.key !== dropped.key ? [{ kept: kept.text, dropped: dropped.text }] : [];
}

/** A third copy may say what the second says. */
function eachOnce(differences: readonly Difference[]): readonly Difference[] {
  return [...new Map(differences.map((difference) => [JSON.stringify(difference), difference])).values()];
}

/** The lines of a copy that are not its text. */
function frameOf({ title, header, footer }: BareCopy): number[] {
  return [...(title === null ? [] : [title]), ...header, ...footer];
}

/** Lines of a `<pre>` share one text node: it can be hidden only where all of them may be. */
function withoutSharedNodes(blocks: readonly Block[], repeated: readonly number[]): readonly number[] {
  const isRepeated = new Set(repeated);
  const groups: number[] = [];
  const mixed = new Set<number>();
  blocks.forEach(({ nodes }, i) => {
    const isShared = i > 0 && nodes[0] !== undefined && nodes[0] === blocks[i - 1]?.nodes.at(-1);
    const group = isShared ? (groups[i - 1] ?? i) : i;
    groups.push(group);
    if (!isRepeated.has(i)) mixed.add(group);
  });
  return repeated.filter((at) => !mixed.has(groups[at] ?? at));
}

function printedText(blocks: readonly Block[], at: number | null): string | null {
  return at === null ? null : (blocks[at]?.text ?? null);
}
