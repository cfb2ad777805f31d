/** The article's title: of all lines that could be it the one for which most speaks. */
import type { Evidence } from "../../record";
import { NO_TITLES, TITLE_SUFFIXES } from "../../site";
import { comparisonKey, halfWidth } from "../line/text";
import type { Block } from "./blocks";
import { isFullSentence } from "./sentence";
import { titleKeysOf } from "./title-lines";

export interface Title {
  readonly text: string;
  /** The block that prints it first, null where only the document's title has it. */
  readonly block: number | null;
  readonly evidence: Evidence;
}

const MIN_TITLE = 2;
/** A line that neither a heading nor the document's title confirms is longer than a button. */
const MIN_UNCONFIRMED = 4;
const MAX_TITLE = 120;
const MAX_DOCUMENT_TITLE = 300;
/** How far under a title the line with its date is: subtitles and tools may be between. */
const REACH = 4;

export function readTitle(blocks: readonly Block[], documentTitle: string | null): Title | null {
  const page = toPage(blocks, documentTitle);
  const best = bestCandidate(page);
  if (best !== null) {
    const block = firstOverText(page, best);
    const text = blocks[block]?.text ?? "";
    return { text, block, evidence: { text, from: "heading" } };
  }
  const bare = documentTitle?.slice(0, MAX_DOCUMENT_TITLE).replace(TITLE_SUFFIXES, "").trim() ?? "";
  return documentTitle === null || bare.length < MIN_UNCONFIRMED || NO_TITLES.includes(bare)
    ? null
    : { text: bare, block: null, evidence: { text: documentTitle, from: "document title" } };
}

interface Page {
  readonly blocks: readonly Block[];
  /** What the document's title says that the title is, the longest first. */
  readonly titleKeys: readonly string[];
  readonly breadcrumb: number;
  /** The last full sentence: no title is under it. -1 where the page has none. */
  readonly lastSentence: number;
}

function toPage(blocks: readonly Block[], documentTitle: string | null): Page {
  return {
    blocks,
    titleKeys: titleKeysOf(documentTitle),
    breadcrumb: blocks.findIndex(({ kind }) => kind === "breadcrumb"),
    lastSentence: blocks.findLastIndex(isOfText),
  };
}

/** The weight of each piece of evidence. Together they have to reach `ENOUGH`. */
const VOTES: readonly { readonly weight: number; readonly holds: (page: Page, at: number) => boolean }[] = [
  { weight: 5, holds: ({ blocks, titleKeys }, i) => titleKeys.includes(blocks[i]?.key ?? "") },
  { weight: 3, holds: ({ blocks }, i) => isOverHeader(blocks, i) },
  { weight: 2, holds: ({ blocks }, i) => (blocks[i]?.heading ?? null) !== null },
  { weight: 1, holds: ({ blocks }, i) => isOverSentence(blocks, i) },
  { weight: -2, holds: ({ breadcrumb }, i) => i < breadcrumb },
  { weight: -4, holds: ({ lastSentence }, i) => lastSentence >= 0 && i > lastSentence },
  { weight: -2, holds: ({ blocks }, i) => /[。；;]$/u.test(blocks[i]?.text ?? "") },
  { weight: -2, holds: ({ blocks }, i) => /^[—（(]/u.test(blocks[i]?.text ?? "") },
  { weight: -4, holds: ({ blocks }, i) => isInList(blocks, i) },
];
const ENOUGH = 3;

function bestCandidate(page: Page): number | null {
  let best: number | null = null;
  let bestScore = ENOUGH - 1;
  page.blocks.forEach((block, i) => {
    if (!isCandidate(page, block)) return;
    const score = VOTES.reduce((sum, { weight, holds }) => (holds(page, i) ? sum + weight : sum), 0);
    if (score > bestScore || (score === bestScore && isLongerTitle(page, block, page.blocks[best ?? -1]))) {
      best = i;
      bestScore = score;
    }
  });
  return best;
}

function isCandidate({ titleKeys }: Page, { kind, key, heading }: Block): boolean {
  if (kind !== "text" || key.length > MAX_TITLE || NO_TITLES.includes(key)) return false;
  return key.length >= (heading !== null || titleKeys.includes(key) ? MIN_TITLE : MIN_UNCONFIRMED);
}

/** Of two lines for which as much speaks: more of the document's title. */
function isLongerTitle({ titleKeys }: Page, a: Block, b: Block | undefined): boolean {
  return b !== undefined && titleKeys.includes(a.key) && a.key.length > b.key.length;
}

/** Over the first line with a day or a source, or with only lines between that are no sentences. */
function isOverHeader(blocks: readonly Block[], title: number): boolean {
  for (let i = title + 1; i <= title + REACH; i++) {
    const block = blocks[i];
    if (!block || block.isSentence || block.kind === "breadcrumb" || block.kind === "links") return false;
    if (isHeader(block)) return true;
  }
  return false;
}

/** A line that says when an article appeared, or where. */
export function isHeader({ metadata }: Block): boolean {
  return (
    metadata !== null &&
    (metadata.date !== null || metadata.labels.includes("source")) &&
    !metadata.labels.includes("editor")
  );
}

function isOverSentence(blocks: readonly Block[], title: number): boolean {
  for (let i = title + 1; i <= title + REACH; i++) {
    const block = blocks[i];
    if (block?.kind === "text" || block?.kind === "links") return block.isSentence;
  }
  return false;
}

/** A line with its day, and the next line with its day: an entry in a list of articles. */
export function isInList(blocks: readonly Block[], at: number): boolean {
  return isEntry(blocks, at) && (isEntry(blocks, at - 2) || isEntry(blocks, at + 2));
}

function isEntry(blocks: readonly Block[], at: number): boolean {
  const [title, day, next] = [blocks[at], blocks[at + 1], blocks[at + 2]];
  const isTitle = title?.kind === "links" || (title?.kind === "text" && !isOfText(title));
  return isTitle && day !== undefined && isDayAlone(day) && !(next && isOfText(next));
}

/** A sentence, and no headline that asks. */
function isOfText({ isSentence, text }: Block): boolean {
  return isSentence && isFullSentence(text);
}

function isDayAlone({ metadata, plain }: Block): boolean {
  return metadata !== null && metadata.date !== null && metadata.labels.length === 0 && plain.length <= 20;
}

/** The same title further up, where text follows it: the first copy may have no line of metadata. */
function firstOverText({ blocks }: Page, title: number): number {
  const { key } = blocks[title] ?? {};
  const first = blocks.findIndex((block, i) => i < title && block.kind === "text" && block.key === key);
  if (first < 0) return title;
  const between = blocks.slice(first + 1, title);
  const isCopy =
    between.every(({ kind }) => kind !== "breadcrumb") &&
    between.some((block) => block.isSentence && block.key !== key);
  return isCopy ? first : title;
}

/** The key of a title that only the document's title has. */
export function keyOfTitle(title: Title | null, blocks: readonly Block[]): string | null {
  if (title === null) return null;
  return blocks[title.block ?? -1]?.key ?? comparisonKey(halfWidth(title.text));
}
