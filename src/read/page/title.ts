/** The article's title: what stands over it, of several witnesses the first that holds. */
import type { Evidence } from "../../record";
import { NO_TITLES, TITLE_SUFFIXES } from "../../site";
import { comparisonKey, halfWidth } from "../line/text";
import type { Block } from "./blocks";

export interface Title {
  readonly text: string;
  /** The block that prints it first, null where only the document's title says it. */
  readonly block: number | null;
  readonly evidence: Evidence;
}

const MIN_TITLE = 4;
const MAX_TITLE = 120;
const MAX_DOCUMENT_TITLE = 300;
/** How far under a title the line with its date stands: subtitles and tools may come between. */
const REACH = 4;
/** Between the parts of a document's title. */
const DASH = /^[-_|—–]/u;

export function readTitle(blocks: readonly Block[], documentTitle: string | null): Title | null {
  const at = titleOfDocument(blocks, documentTitle) ?? overMetadata(blocks) ?? firstHeading(blocks);
  if (at !== null) {
    const block = firstOccurrenceOf(blocks, at.block);
    const text = blocks[block]?.text ?? "";
    return { text, block, evidence: { text, from: at.from } };
  }
  const bare = documentTitle?.slice(0, MAX_DOCUMENT_TITLE).replace(TITLE_SUFFIXES, "").trim() ?? "";
  return documentTitle === null || !isTitleKey(bare)
    ? null
    : { text: bare, block: null, evidence: { text: documentTitle, from: "document title" } };
}

const SENTENCE = /[。！？!?]["”’』」）)]*$/u;

/** The same title further up, where text follows it: a first print that has no line of metadata. */
function firstOccurrenceOf(blocks: readonly Block[], title: number): number {
  const { key } = blocks[title] ?? {};
  const first = blocks.findIndex((block, i) => i < title && block.kind === "text" && block.key === key);
  if (first < 0) return title;
  const between = blocks.slice(first + 1, title);
  const isPrint =
    between.every(({ kind }) => kind !== "breadcrumb") &&
    between.some(({ kind, text }) => kind === "text" && SENTENCE.test(text));
  return isPrint ? first : title;
}

interface Found {
  readonly block: number;
  readonly from: string;
}

/** The longest block that the document's title begins with, the one with a date under it before others. */
function titleOfDocument(blocks: readonly Block[], documentTitle: string | null): Found | null {
  if (documentTitle === null) return null;
  const whole = comparisonKey(halfWidth(documentTitle));
  let best: number | null = null;
  blocks.forEach(({ key, kind }, i) => {
    if (kind !== "text" || !isTitleKey(key) || !whole.startsWith(key)) return;
    if (key.length < whole.length && !DASH.test(whole.slice(key.length))) return;
    const [length, bestLength] = [key.length, best === null ? 0 : (blocks[best]?.key.length ?? 0)];
    if (best === null || length > bestLength || (length === bestLength && !hasDate(blocks, best) && hasDate(blocks, i)))
      best = i;
  });
  return best === null ? null : { block: best, from: "heading" };
}

/** The block over the first line that has a date or a source. */
function overMetadata(blocks: readonly Block[]): Found | null {
  const line = blocks.findIndex(
    ({ metadata }) =>
      metadata && (metadata.date !== null || metadata.labels.has("source")) && !metadata.labels.has("editor"),
  );
  for (let i = line - 1; i >= Math.max(0, line - REACH); i--) {
    const block = blocks[i];
    if (!block || block.kind === "breadcrumb" || block.kind === "links") return null;
    if (block.kind === "text" && isTitleKey(block.key) && block.key.length <= MAX_TITLE)
      return { block: i, from: "heading" };
  }
  return null;
}

/** A heading after the breadcrumb; what stands over the breadcrumb is the site's. */
function firstHeading(blocks: readonly Block[]): Found | null {
  const breadcrumb = blocks.findIndex(({ kind }) => kind === "breadcrumb");
  const i = blocks.findIndex(
    ({ kind, isHeading, key }, at) => at > breadcrumb && kind === "text" && isHeading && isTitleKey(key),
  );
  return i < 0 ? null : { block: i, from: "heading" };
}

function isTitleKey(key: string): boolean {
  return key.length >= MIN_TITLE && !NO_TITLES.includes(key);
}

function hasDate(blocks: readonly Block[], title: number): boolean {
  return blocks.slice(title + 1, title + 1 + REACH).some(({ metadata }) => metadata !== null && metadata.date !== null);
}
