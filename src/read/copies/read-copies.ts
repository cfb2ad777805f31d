/** The copies of the article on one page: each print, which one is kept, and what they say differently. */
import type { Difference } from "../../record";
import { NOT_FOUND } from "../../site";
import { isSimilar } from "../line/similar";
import type { Block } from "../page/blocks";
import type { Title } from "../page/title";
import type { PageNode } from "../page/walk";
import type { ArticleCopy } from "./article-copy";
import { readBody } from "./body";
import { compareCopies } from "./compare-copies";
import { findCopies } from "./find-copies";

export interface ReadOptions {
  /** Whether a reader sees a node: of two equally full prints the shown one is kept. */
  readonly isShown?: (node: PageNode) => boolean;
  /** Keys of the blocks that a general article finder takes for the article, for pages of an unknown form. */
  readonly articleKeys?: readonly string[];
}

export interface Copies {
  readonly copies: readonly ArticleCopy[];
  /** Which of the prints is kept. */
  readonly primary: number;
  readonly primaryCopy: ArticleCopy;
  /** The blocks of the kept print's text: the record's paragraphs. */
  readonly body: readonly number[];
  readonly differences: readonly Difference[];
  readonly formIsKnown: boolean;
}

type Print = Omit<ArticleCopy, "repeated">;

/** @returns null where the page has no text at all */
export function readCopies(
  blocks: readonly Block[],
  parents: readonly number[],
  title: Title | null,
  help: ReadOptions,
): Copies | null {
  const titleKey = blocks[title?.block ?? -1]?.key ?? null;
  const found = findCopies(blocks, parents, title?.block ?? null).map((range): Print => {
    const body = readBody({ blocks, parents }, range, titleKey);
    const node = blocks[body.blocks[0] ?? range.start]?.nodes[0];
    return { ...body, title: range.title, isShown: node === undefined || (help.isShown?.(node) ?? true) };
  });
  const formIsKnown = found.length > 1 || found.some(({ header, footer }) => header.length + footer.length > 0);
  const bodies = formIsKnown
    ? withoutForeignText(blocks, found)
    : found.map((print) => ({ ...print, blocks: within(blocks, print.blocks, help.articleKeys) }));
  const { primary: kept, differences, repeated } = compareCopies(blocks, bodies);
  const prints = bodies.map((print, i) => ({ ...print, repeated: repeated[i] ?? [] }));
  const keptPrint = prints[kept];
  return keptPrint
    ? { copies: prints, primary: kept, primaryCopy: keptPrint, body: keptPrint.blocks, differences, formIsKnown }
    : null;
}

/** An address without an article: nothing but a title, or a page that says that there is none. */
export function isMissing(title: Title, { primaryCopy: { blocks, header } }: Copies): boolean {
  return header.length === 0 && (blocks.length === 0 || (NOT_FOUND.test(title.text) && blocks.length <= 3));
}

/**
 * A second title with its line of metadata may stand over anything. What shares no paragraph with the
 * longest text is not the article: that print has no body.
 */
function withoutForeignText(blocks: readonly Block[], prints: readonly Print[]): Print[] {
  const lengths = prints.map((print) => print.blocks.reduce((sum, i) => sum + (blocks[i]?.key.length ?? 0), 0));
  const main = prints[lengths.indexOf(Math.max(0, ...lengths))];
  const keys = new Set(main?.blocks.map((i) => blocks[i]?.key));
  const firstKey = (print: Print | undefined) => blocks[print?.blocks[0] ?? -1]?.key ?? "";
  const isArticle = (print: Print) =>
    print === main || print.blocks.some((i) => keys.has(blocks[i]?.key)) || isSimilar(firstKey(print), firstKey(main));
  return prints.map((print) => (isArticle(print) ? print : { ...print, blocks: [] }));
}

/** The finder may be wrong too: it is believed where it found at least this share of the text. */
const FOUND_ENOUGH = 0.5;

/** From the first to the last block that an article finder knows. */
function within(
  blocks: readonly Block[],
  text: readonly number[],
  articleKeys: readonly string[] | undefined,
): readonly number[] {
  const keys = new Set(articleKeys);
  const known = text.filter((i) => keys.has(blocks[i]?.key ?? ""));
  const length = (list: readonly number[]) => list.reduce((sum, i) => sum + (blocks[i]?.key.length ?? 0), 0);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || length(known) < length(text) * FOUND_ENOUGH) return text;
  return text.filter((i) => i >= first && i <= last);
}
