/** The lines beside a title: 引题 over it, 副题 under it. Neither is the title, nor text of the article. */

import { NO_TITLES } from "../../site";
import { readByline } from "../line/byline";
import { startsTurn } from "../line/speaker-labels";
import { readPerson } from "../line/speakers";
import type { Block } from "./blocks";
import { areNeighbours, type BlockTree } from "./containers";

interface Headlines {
  readonly kicker: string | null;
  readonly subtitle: string | null;
}

const MIN_LENGTH = 4;
const MAX_LENGTH = 60;
/** How many lines around a title are looked at. */
const REACH = 8;
const DASH = /^[—–-]{1,2}/u;

/**
 * @param title the block of a copy's title
 * @param first the block of its first paragraph
 */
function readHeadlines(tree: BlockTree, title: number, first: number | null): Headlines {
  const { blocks } = tree;
  const isOver = isHeadline(blocks, title, title - 1) && sharesHeading(blocks, title, title - 1);
  const isUnder = isHeadline(blocks, title, title + 1) && title + 1 !== first && isUnderTitle(tree, title);
  return {
    kicker: isOver ? (blocks[title - 1]?.text ?? null) : null,
    subtitle: isUnder ? (blocks[title + 1]?.text ?? null) : null,
  };
}

/** A short line of its own that is nothing else that pages print beside a title. */
function isHeadline(blocks: readonly Block[], title: number, at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== "text" || block.key === blocks[title]?.key || NO_TITLES.includes(block.key)) return false;
  const { text, plain } = block;
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH || /[。；：:]$/u.test(text)) return false;
  return block.anchors.length === 0 && !startsTurn(plain) && readByline(text) === null && readPerson(plain) === null;
}

/** Whether one element holds both lines, and no sentence: the heading, or a box around title and lines beside it. */
function sharesHeading(blocks: readonly Block[], title: number, at: number): boolean {
  const { heading = null, container } = blocks[title] ?? {};
  if (heading !== null) return blocks[at]?.heading === heading;
  if (blocks[at]?.container !== container) return false;
  const around = blocks.slice(Math.max(0, title - REACH), title + REACH + 1);
  return !around.some((block) => block.container === container && block.isSentence && block !== blocks[title]);
}

/** `——市治水办有关负责人答记者问`, a smaller heading, or a line in the title's own element. */
function isUnderTitle(tree: BlockTree, title: number): boolean {
  const { blocks } = tree;
  const under = blocks[title + 1];
  if (!under || !areNeighbours(tree, title, title + 1)) return false;
  return DASH.test(under.text) || under.heading !== null || sharesHeading(blocks, title, title + 1);
}

/** The lines beside the titles of the copies, each from the first copy that has it. */
export function headlinesOf(
  tree: BlockTree,
  copies: readonly { readonly title: number | null; readonly blocks: readonly number[] }[],
): { readonly subtitle?: string; readonly kicker?: string } {
  const found = copies.flatMap(({ title, blocks }) =>
    title === null ? [] : [readHeadlines(tree, title, blocks[0] ?? null)],
  );
  const subtitle = found.find((lines) => lines.subtitle !== null)?.subtitle ?? null;
  const kicker = found.find((lines) => lines.kicker !== null)?.kicker ?? null;
  return { ...(subtitle !== null && { subtitle }), ...(kicker !== null && { kicker }) };
}
