/** The lines around the article that say something of it, with the place that each has. */
import type { ArticleCopy } from "../copies/article-copy";
import type { MetadataLine } from "../line/metadata-values";
import type { Block } from "../page/blocks";

export interface EvidenceLine {
  readonly line: MetadataLine;
  readonly text: string;
  /** Over the text of a copy, under or within it, or over the whole article in the page's head. */
  readonly place: "over" | "under" | "head";
  /** As the record's evidence says it. */
  readonly from: string;
}

const COPY_NAMES = ["", "second copy", "third copy"];
/** How far under the last paragraph lines of reporters are. */
const UNDER_REACH = 3;

/** Lines over the text first, in the order of the copies, then those under it, then those of the page's head. */
export function evidenceLinesOf(blocks: readonly Block[], copies: readonly ArticleCopy[]): EvidenceLine[] {
  const linesOf = (place: "over" | "under", numbersOf: (copy: ArticleCopy) => readonly number[]) =>
    copies.flatMap((copy, n) =>
      [...new Set(numbersOf(copy))].sort((a, b) => a - b).flatMap((at) => evidenceLine(blocks[at], place, n)),
    );
  const own = new Set(copies.flatMap(({ header, footer, blocks: body }) => [...header, ...body, ...footer]));
  const begin = Math.min(...own);
  const head = blocks.slice(0, Number.isFinite(begin) ? begin : 0).flatMap((block, at) => {
    const isLabelled = block.kind === "metadata" && (block.metadata?.labels.size ?? 0) > 0;
    return isLabelled && !own.has(at) ? evidenceLine(block, "head", 0) : [];
  });
  return [
    ...linesOf("over", ({ title, header, blocks: body }) => [...header, ...between(title, body[0])]),
    ...linesOf("under", ({ blocks: body, footer }) => [
      ...footer,
      ...withoutBody(between(body[0] ?? null, (body.at(-1) ?? -1) + 1 + UNDER_REACH), body),
    ]),
    ...head,
  ];
}

function between(from: number | null, end: number | undefined): number[] {
  if (from === null || end === undefined) return [];
  return Array.from({ length: Math.max(0, end - from - 1) }, (_, i) => from + 1 + i);
}

function withoutBody(numbers: readonly number[], body: readonly number[]): number[] {
  const own = new Set(body);
  return numbers.filter((at) => !own.has(at));
}

function evidenceLine(block: Block | undefined, place: EvidenceLine["place"], copy: number): EvidenceLine[] {
  if (!block?.metadata || (block.kind !== "metadata" && block.kind !== "text")) return [];
  return [{ line: block.metadata, text: block.text, place, from: nameOfPlace(block.metadata, place, copy) }];
}

function nameOfPlace(line: MetadataLine, place: EvidenceLine["place"], copy: number): string {
  if (place === "head") return "page head";
  if (copy > 0) return COPY_NAMES[copy] ?? "further copy";
  if (line.labels.has("editor")) return "editor line";
  if (line.labels.has("source")) return "source line";
  if (line.namesSite) return "site line";
  return line.date === null ? "reporters' line" : "date line";
}
