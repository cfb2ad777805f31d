/** The lines around the article that say something of it, with the place that each has. */
import type { ArticleCopy } from "../copies/article-copy";
import type { MetadataLine } from "../line/metadata-values";
import type { Block } from "../page/blocks";

export interface EvidenceLine {
  readonly line: MetadataLine;
  readonly text: string;
  /** Over the text of a copy, under or within it, or apart from all copies in the page's head or tail. */
  readonly place: "over" | "under" | "apart";
  /** As the record's evidence says it. */
  readonly from: string;
}

const COPY_NAMES = ["", "second copy", "third copy"];
/** How far under the last paragraph lines of reporters are. */
const UNDER_REACH = 3;
/** How far behind all copies a labelled line still is of the article: buttons come before it. */
const TAIL_REACH = 12;

/** Lines over the text first, in the order of the copies, then those under it, then labelled ones of the page's head and tail. */
export function evidenceLinesOf(blocks: readonly Block[], copies: readonly ArticleCopy[]): EvidenceLine[] {
  const linesOf = (place: "over" | "under", numbersOf: (copy: ArticleCopy) => readonly number[]) =>
    copies.flatMap((copy, n) =>
      [...new Set(numbersOf(copy))].sort((a, b) => a - b).flatMap((at) => evidenceLine(blocks[at], place, n)),
    );
  return [
    ...linesOf("over", ({ title, header, blocks: body }) => [...header, ...between(title, body[0])]),
    ...linesOf("under", ({ blocks: body, footer }) => [
      ...footer,
      ...withoutBody(between(body[0] ?? null, (body.at(-1) ?? -1) + 1 + UNDER_REACH), body),
    ]),
    ...linesApart(blocks, copies),
  ];
}

function linesApart(blocks: readonly Block[], copies: readonly ArticleCopy[]): EvidenceLine[] {
  const own = copies
    .flatMap(({ header, footer, blocks: body }) => [...header, ...body, ...footer])
    .sort((a, b) => a - b);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return [];
  const tail = blocks.slice(last + 1, last + 1 + TAIL_REACH);
  const related = tail.findIndex(({ kind }) => kind === "related");
  return [...blocks.slice(0, first), ...(related < 0 ? tail : tail.slice(0, related))].flatMap((block) =>
    block.kind === "metadata" && block.metadata?.labels.length ? evidenceLine(block, "apart", 0) : [],
  );
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
  if (place === "apart") return "page head or tail";
  if (copy > 0) return COPY_NAMES[copy] ?? "further copy";
  if (line.labels.includes("editor")) return "editor line";
  if (line.labels.includes("source")) return "source line";
  if (line.namesSite) return "site line";
  return line.date === null ? "reporters' line" : "date line";
}
