/** Sentences of the text that a box over it, or a share window under it, prints as well. */
import { areNeighbours, type BlockTree } from "../page/containers";

/** Shorter ones (`谢谢大家。`) are said twice. */
const MIN_LENGTH = 12;

/** @param sentences of the article, in order; @returns them without a first or last one that the text has itself */
export function withoutBoxed(tree: BlockTree, sentences: readonly number[]): readonly number[] {
  const isBeside = (a: number, b: number | undefined) => b !== undefined && areNeighbours(tree, a, b);
  /** A text is several sentences in one element; paragraphs that have an element each are no boxes. */
  const isInText = (i: number) => {
    const at = sentences[i] ?? -1;
    return isBeside(at, sentences[i - 1]) || isBeside(at, sentences[i + 1]);
  };
  const isBoxed = (at: number | undefined) => {
    const key = tree.blocks[at ?? -1]?.key ?? "";
    if (at === undefined || key.length < MIN_LENGTH) return false;
    return sentences.some((other, i) => tree.blocks[other]?.key === key && !isBeside(at, other) && isInText(i));
  };
  return sentences.slice(isBoxed(sentences[0]) ? 1 : 0, isBoxed(sentences.at(-1)) ? -1 : undefined);
}
