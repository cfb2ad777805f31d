/**
 * The zones of one copy: lines over the text, the text from its first to its last sentence line, lines under it.
 * No line outside of the text can begin or end it: what may be an end is one only if no sentence of the same
 * element follows.
 */
import { readByline } from "../line/byline";
import { startsPoint } from "../line/outline-markers";
import { readLoneLabel, startsTurn } from "../line/speaker-labels";
import { readPerson } from "../line/speakers";
import { hasLetter } from "../line/text";
import type { Block } from "../page/blocks";
import { areNeighbours, type BlockTree } from "../page/containers";
import { isFullSentence } from "../page/sentence";
import { withoutBoxed } from "./boxed-sentences";
import type { CopyRange } from "./find-copies";
import { isHint, mayEndArticle, startsComments } from "./tail";

export interface Body {
  /** The blocks of the text, in order. */
  readonly blocks: readonly number[];
  /** Lines of metadata over and under it that belong to the copy. */
  readonly header: readonly number[];
  readonly footer: readonly number[];
}

/** How far under the text an editor's line is: the press office's address may be between. */
const FOOTER_REACH = 12;
/** How far over the first copy's title a date may be. */
const HEADER_REACH = 3;

/** One copy on its page, with the keys of the titles that page and copy have. */
interface Copy extends BlockTree, CopyRange {
  readonly titles: readonly (string | null | undefined)[];
}

/** @param titleKey of the page's title */
export function readBody({ blocks, parents }: BlockTree, range: CopyRange, titleKey: string | null): Body {
  const { start, end, over, title } = range;
  const copy: Copy = { blocks, parents, start, end, over, title, titles: [titleKey, blocks[title ?? -1]?.key] };
  const sentences = withoutBoxed(copy, sentencesOf(copy));
  const first = sentences[0];
  if (first === undefined) return { blocks: [], header: headerOf(copy, null), footer: [] };
  const last = lastSentence(copy, sentences);
  const lead = leadOf(copy, first);
  const text = [...lead, ...rangeOf(first, last + 1).filter((i) => isParagraph(copy, i)), ...closingOf(copy, last)];
  return { blocks: text, header: headerOf(copy, first), footer: footerOf(copy, first, last) };
}

/** The sentence lines of the article; in a text that has none, its longer lines. */
function sentencesOf(copy: Copy): readonly number[] {
  const { blocks, start, end } = copy;
  const all = rangeOf(start, end).filter((i) => isSentenceOfText(copy, i));
  if (all.some((i) => isFullSentence(blocks[i]?.text ?? ""))) return all;
  const stop = rangeOf(start, end).find((i) => i > start && isEnd(blocks[i])) ?? end;
  return rangeOf(start, stop).filter((i) => {
    const block = blocks[i];
    return block?.kind === "text" && !copy.titles.includes(block.key) && block.key.length >= MIN_LINE && !isHint(block);
  });
}

/** Shorter lines of a text without sentences are buttons. */
const MIN_LINE = 5;

function isSentenceOfText(copy: Copy, at: number): boolean {
  const block = copy.blocks[at];
  return block?.isSentence === true && !isTitleAgain(copy, at) && !isHint(block);
}

/** The title printed again; a question under a bare `记者提问：` is one though it equals the title. */
function isTitleAgain({ blocks, titles }: Copy, at: number): boolean {
  const block = blocks[at];
  if (!block || !titles.includes(block.key)) return false;
  const before = blocks[at - 1];
  return !(block.isSentence && before !== undefined && /:$/u.test(before.plain) && startsTurn(before.plain));
}

function isEnd(block: Block | undefined): boolean {
  return block !== undefined && mayEndArticle(block);
}

/** The last sentence before an end that no sentence of the same element follows. */
function lastSentence(copy: Copy, sentences: readonly number[]): number {
  const { blocks } = copy;
  let last = sentences[0] ?? copy.start;
  for (const at of sentences.slice(1)) {
    const between = blocks.slice(last + 1, at);
    if (between.some(startsComments)) break;
    // A headline in another element is no sentence of the text.
    const mayBeOther = between.some(isEnd) || !isFullSentence(blocks[at]?.text ?? "");
    if (mayBeOther && !areNeighbours(copy, last, at)) continue;
    last = at;
  }
  return last;
}

/** A line of the text between its first and its last sentence. */
function isParagraph(copy: Copy, at: number): boolean {
  const block = copy.blocks[at];
  if (!block || isTitleAgain(copy, at)) return false;
  switch (block.kind) {
    case "text":
      return block.isSentence || (hasLetter(block.plain) && !isHint(block));
    case "links":
      // A paragraph may be one link; a row of links is navigation.
      return block.anchors.length === 1 && SENTENCE_END.test(block.text);
    case "pager":
      return block.anchors.length === 0 && NUMBER_ALONE.test(block.plain);
    case "metadata":
      return isOwnTime(block);
    case "office":
      return OWN_CONTACT.test(block.plain);
    default:
      return (block.kind === "owner" || block.kind === "related") && SENTENCE_END.test(block.text);
  }
}

const SENTENCE_END = /[。！？]$/u;
const NUMBER_ALONE = /^\d{1,3}$/u;
/** `电话：0574-55550077` of the article itself. */
const OWN_CONTACT = /^(?:联系)?地址:|^电话:/u;

/** `时间：5月1日9:00` within a text: when something takes place. */
function isOwnTime({ metadata }: Block): boolean {
  if (metadata === null) return false;
  const { date, source, author, editors, byline, namesSite } = metadata;
  return date !== null && source === null && author === null && editors.length === 0 && byline === null && !namesSite;
}

/** Lines right over the first sentence that belong to the text: its speaker, its reporters, a label, a heading of its own. */
function leadOf(copy: Copy, first: number): number[] {
  const { blocks, start, title } = copy;
  const hasOwnElement = isInTextElement(copy, first);
  const lead: number[] = [];
  for (let i = first - 1; i >= start && i !== title; i--) {
    const block = blocks[i];
    if (!block || block.kind === "metadata" || block.kind === "breadcrumb") break;
    if (block.kind !== "text" || isTitleAgain(copy, i) || isHint(block) || !hasLetter(block.plain)) continue;
    if (!isLead(block) && !(hasOwnElement && areNeighbours(copy, i, first))) break;
    lead.unshift(i);
  }
  return lead;
}

function isLead({ text, plain }: Block): boolean {
  return (
    /:$/u.test(plain) ||
    startsPoint(plain) ||
    startsTurn(plain) ||
    readLoneLabel(plain)?.role === "question" ||
    readByline(text) !== null ||
    readPerson(plain.replace(/^\((?<inner>[^()]*)\)$/u, "$<inner>")) !== null
  );
}

/** Whether the element around a sentence holds nothing but text: neither the title nor a line of metadata. */
function isInTextElement(copy: Copy, sentence: number): boolean {
  const { blocks, start, end, title } = copy;
  const frame = rangeOf(start, end).filter((i) => i === title || blocks[i]?.kind === "metadata");
  return frame.length > 0 && !frame.some((i) => areNeighbours(copy, i, sentence));
}

/** Lines right under the last sentence that belong to the text: brackets, points, answers without a full stop. */
function closingOf(copy: Copy, last: number): number[] {
  const { blocks, end } = copy;
  const closing: number[] = [];
  for (let i = last + 1; i < end; i++) {
    const block = blocks[i];
    if (block?.kind !== "text" || isHint(block) || isTitleAgain(copy, i) || !areNeighbours(copy, i, last)) break;
    if (!isClosing(block)) break;
    closing.push(i);
  }
  return closing;
}

function isClosing({ text, plain }: Block): boolean {
  return CLOSING.test(plain) || startsPoint(plain) || startsTurn(plain) || readByline(text) !== null;
}

/** `（记者 温良玉）` · `“够了”` */
const CLOSING = /^\([^()]{1,60}\)$|^[“"].{2,}[”"]$/u;

/** Between a line and the title under it: what belongs to the copy before, or to the page. */
function isBarrier(block: Block | undefined): boolean {
  return block !== undefined && (block.kind === "text" || block.kind === "breadcrumb" || mayEndArticle(block));
}

function headerOf({ blocks, start, end, over: earliest }: Copy, first: number | null): number[] {
  const over = rangeOf(Math.max(earliest, start - HEADER_REACH), start).filter(
    (i) => !rangeOf(i, start).some((j) => isBarrier(blocks[j])),
  );
  const under = rangeOf(start, first ?? Math.min(end, start + HEADER_REACH + 1));
  return [...over, ...under].filter((i) => blocks[i]?.kind === "metadata");
}

/** Lines of metadata within and under the text, up to lists and comments: their days are not the article's. */
function footerOf(copy: Copy, first: number, last: number): number[] {
  const { blocks, end } = copy;
  const under = rangeOf(last + 1, Math.min(end, last + 1 + FOOTER_REACH));
  const stop = under.find((i) => isOtherList(blocks[i])) ?? end;
  const within = rangeOf(first, last).filter((i) => !isParagraph(copy, i));
  return [...within, ...under.filter((i) => i < stop)].filter((i) => blocks[i]?.kind === "metadata");
}

function isOtherList(block: Block | undefined): boolean {
  return block !== undefined && (block.kind === "related" || block.kind === "owner" || startsComments(block));
}

function rangeOf(from: number, end: number): number[] {
  const range: number[] = [];
  for (let i = from; i < end; i++) range.push(i);
  return range;
}
