/**
 * The fields around the text. Each has its witnesses in order of trust, over both prints; the first
 * that holds is taken, and what it was read from is kept as evidence.
 */
import type { Evidence } from "../../record";
import type { ArticleCopy } from "../copies/article-copy";
import { findBracketedByline, readByline } from "../line/byline";
import { dayOf, precision } from "../line/dates";
import type { MetadataLine } from "../line/metadata-line";
import type { Address } from "../page/address";
import type { Block } from "../page/blocks";

export interface Field<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

/** A line of metadata with where it stood. */
interface Witness {
  readonly line: MetadataLine;
  readonly text: string;
  readonly from: string;
}

const COPY_NAMES = ["", "second print", "third print"];

/** Lines over the text first, in order of the prints, then the lines under it. */
export function witnessesOf(blocks: readonly Block[], prints: readonly ArticleCopy[]): Witness[] {
  const linesOf = (part: "header" | "footer") =>
    prints.flatMap((print, n) =>
      print[part].flatMap((at) => {
        const block = blocks[at];
        return block?.metadata ? [{ line: block.metadata, text: block.text, from: nameOf(block.metadata, n) }] : [];
      }),
    );
  return [...linesOf("header"), ...linesOf("footer")];
}

function nameOf(line: MetadataLine, print: number): string {
  if (print > 0) return COPY_NAMES[print] ?? "further print";
  if (line.labels.has("editor")) return "editor line";
  if (line.labels.has("source")) return "source line";
  return line.namesSite ? "site line" : "date line";
}

/** The most precise of the printed dates; the address, which can be a day off, only where none is printed. */
export function readPublishedAt(witnesses: readonly Witness[], address: Address): Field<string> | null {
  const dated = witnesses.flatMap(({ line, text, from }) =>
    line.date === null ? [] : [{ date: line.date, text, from }],
  );
  const best = dated.reduce<(typeof dated)[number] | null>(
    (a, b) => (a && precision(a.date) >= precision(b.date) ? a : b),
    null,
  );
  if (!best)
    return address.day === null ? null : { value: address.day, evidence: { text: address.url, from: "address" } };
  const disagrees = dated
    .filter(({ date }) => dayOf(date) !== dayOf(best.date))
    .map(({ text, from }) => ({ text, from }));
  return {
    value: best.date,
    evidence: { text: best.text, from: best.from, ...(disagrees.length > 0 && { disagrees }) },
  };
}

export function readSource(witnesses: readonly Witness[]): Field<string> | null {
  const named = witnesses.flatMap(({ line, text, from }) =>
    line.source === null ? [] : [{ source: line.source, text, from }],
  );
  const best = named[0];
  if (!best) return null;
  const disagrees = named.filter(({ source }) => source !== best.source).map(({ text, from }) => ({ text, from }));
  return {
    value: best.source,
    evidence: { text: best.text, from: best.from, ...(disagrees.length > 0 && { disagrees }) },
  };
}

/** Whoever any print names, in order; an editor is never the author. */
export function readEditors(witnesses: readonly Witness[]): Field<string[]> | null {
  const editors = [...new Set(witnesses.flatMap(({ line }) => line.editors))];
  const first = witnesses.find(({ line }) => line.editors.length > 0);
  return first ? { value: editors, evidence: { text: first.text, from: first.from } } : null;
}

/** A line of the reporters' own, then what follows 作者, then brackets where a report begins or ends. */
export function readBylineField(
  blocks: readonly Block[],
  kept: ArticleCopy,
  witnesses: readonly Witness[],
): Field<string> | null {
  for (const { line, text, from } of witnesses) {
    if (line.byline !== null) return { value: line.byline, evidence: { text, from } };
  }
  for (const at of [kept.blocks[0], kept.blocks.at(-1)]) {
    const text = at === undefined ? undefined : blocks[at]?.text;
    const line = text === undefined ? null : readByline(text);
    if (text !== undefined && line !== null) return { value: line, evidence: { text, from: "reporters' line" } };
  }
  for (const { line, text, from } of witnesses) {
    if (line.author !== null) return { value: line.author, evidence: { text, from } };
  }
  for (const [at, place] of [[kept.blocks[0], "start"] as const, [kept.blocks.at(-1), "end"] as const]) {
    const block = at === undefined ? undefined : blocks[at];
    const found = block && findBracketedByline(block.plain, place);
    if (block && found) {
      const text = block.text.slice(found.from, found.to).trim();
      return { value: text, evidence: { text, from: place === "start" ? "first paragraph" : "last paragraph" } };
    }
  }
  return null;
}
