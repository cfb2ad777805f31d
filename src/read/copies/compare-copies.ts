/** The prints held against each other: which one is kept, what they say differently, what may be hidden. */
import type { Difference } from "../../record";
import { isSimilar } from "../line/similar";
import type { Block } from "../page/blocks";
import type { ArticleCopy } from "./article-copy";

export interface Comparison {
  /** Which print is kept: the fuller one; of equally full ones the first that is shown. */
  readonly primary: number;
  readonly differences: readonly Difference[];
  /** For each print the blocks that say nothing the kept one does not say; none for the kept print. */
  readonly repeated: readonly (readonly number[])[];
}

type Print = Omit<ArticleCopy, "repeated">;

export function compareCopies(blocks: readonly Block[], prints: readonly Print[]): Comparison {
  const first = prints[0];
  if (!first) return { primary: -1, differences: [], repeated: [] };
  const fullness = prints.map((print) => fullnessOver(blocks, first, print));
  const fullest = Math.max(...fullness);
  const candidates = prints.flatMap((_, i) => (fullness[i] === fullest ? [i] : []));
  const kept = candidates.find((i) => prints[i]?.isShown) ?? candidates[0] ?? 0;
  const keptPrint = prints[kept] ?? first;

  const differences: Difference[] = [];
  const told = new Set<string>();
  const repeated = prints.map((print, i) => {
    if (i === kept) return [];
    const titles = { kept: blocks[keptPrint.title ?? -1], dropped: blocks[print.title ?? -1] };
    if (titles.kept && titles.dropped && titles.kept.key !== titles.dropped.key)
      differences.push({ kept: titles.kept.text, dropped: titles.dropped.text });
    const alignment = align(blocks, keptPrint.blocks, print.blocks);
    if (print.blocks.length > 0) {
      for (const { a, b } of alignment.unequal) {
        const difference = { kept: textOf(blocks, a), dropped: textOf(blocks, b) };
        // A third print may say what the second says.
        const key = JSON.stringify(difference);
        if (!told.has(key)) differences.push(difference);
        told.add(key);
      }
    }
    const differing = new Set(alignment.unequal.map(({ b }) => b));
    const said = linesOf(blocks, keptPrint);
    const frame = [print.title, ...print.header, ...print.footer].filter((at) => at !== null);
    return [...frame.filter((at) => isSaid(blocks[at], said)), ...print.blocks.filter((at) => !differing.has(at))].sort(
      (x, y) => x - y,
    );
  });
  return { primary: kept, differences, repeated };
}

/** How many characters a print has that the first lacks, less those that it lacks itself. */
function fullnessOver(blocks: readonly Block[], first: Print, print: Print): number {
  if (print === first) return 0;
  let balance = 0;
  for (const { a, b } of align(blocks, first.blocks, print.blocks).unequal) {
    if (a === null && b !== null) balance += blocks[b]?.key.length ?? 0;
    if (b === null && a !== null) balance -= blocks[a]?.key.length ?? 0;
  }
  return balance;
}

/** Two blocks that are readings of one paragraph, or one that the other print lacks. */
interface Unequal {
  readonly a: number | null;
  readonly b: number | null;
}

/** How many paragraphs are looked for inside of others: a print has few that stand there with other breaks. */
const MAX_LOOKUPS = 400;
/** How many paragraphs one print may lack before the other goes on. */
const MAX_GAP = 24;

/** Walks two bodies side by side. Where they part their lines differently, text that stands in the other is equal. */
function align(
  blocks: readonly Block[],
  a: readonly number[],
  b: readonly number[],
): { readonly unequal: readonly Unequal[] } {
  const wholeA = a.map((i) => blocks[i]?.key ?? "").join("");
  const wholeB = b.map((i) => blocks[i]?.key ?? "").join("");
  let lookups = 0;
  const isIn = (whole: string, key: string) => lookups++ < MAX_LOOKUPS && whole.includes(key);
  const keyA = (i: number) => blocks[a[i] ?? -1]?.key;
  const keyB = (i: number) => blocks[b[i] ?? -1]?.key;
  const unequal: Unequal[] = [];
  const lack = (i: number | undefined, side: "a" | "b") => {
    const key = i === undefined ? undefined : blocks[i]?.key;
    if (i === undefined || key === undefined) return;
    if (!isIn(side === "a" ? wholeB : wholeA, key)) unequal.push(side === "a" ? { a: i, b: null } : { a: null, b: i });
  };
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (keyA(i) === keyB(j)) {
      i++;
      j++;
      continue;
    }
    const jump = nextEqual(keyA, keyB, i, j, a.length, b.length);
    // Up to where they meet again, what is alike is two readings of one paragraph.
    const [iEnd, jEnd] = jump ?? [a.length, b.length];
    while (i < iEnd && j < jEnd) {
      const [x, y] = [keyA(i) ?? "", keyB(j) ?? ""];
      const [hasX, hasY] = [isIn(wholeB, x), isIn(wholeA, y)];
      if (hasX || hasY) {
        if (hasX) i++;
        if (hasY) j++;
      } else if (isSimilar(x, y)) {
        unequal.push({ a: a[i++] ?? null, b: b[j++] ?? null });
      } else if (iEnd - i > jEnd - j) {
        lack(a[i++], "a");
      } else if (jEnd - j > iEnd - i) {
        lack(b[j++], "b");
      } else {
        lack(a[i++], "a");
        lack(b[j++], "b");
      }
    }
    while (i < iEnd) lack(a[i++], "a");
    while (j < jEnd) lack(b[j++], "b");
  }
  while (i < a.length) lack(a[i++], "a");
  while (j < b.length) lack(b[j++], "b");
  return { unequal };
}

type KeyAt = (i: number) => string | undefined;

function nextEqual(
  keyA: KeyAt,
  keyB: KeyAt,
  i: number,
  j: number,
  iEnd: number,
  jEnd: number,
): [number, number] | null {
  for (let gap = 1; gap <= MAX_GAP; gap++) {
    for (let skipped = 0; skipped <= gap; skipped++) {
      const [x, y] = [i + skipped, j + gap - skipped];
      if (x < iEnd && y < jEnd && keyA(x) === keyB(y)) return [x, y];
    }
  }
  return null;
}

function linesOf(blocks: readonly Block[], print: Print): string[] {
  const own = [print.title, ...print.header, ...print.footer].filter((at) => at !== null);
  return own.map((at) => blocks[at]?.key ?? "");
}

function isSaid(block: Block | undefined, lines: readonly string[]): boolean {
  return block !== undefined && lines.some((line) => line.includes(block.key));
}

function textOf(blocks: readonly Block[], at: number | null): string | null {
  return at === null ? null : (blocks[at]?.text ?? null);
}
