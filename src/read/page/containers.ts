/** Where blocks are in the markup: which of them one element holds. */
import type { Block } from "./blocks";

export interface BlockTree {
  readonly blocks: readonly Block[];
  /** For each container the one around it, as `walkPage` numbers them. */
  readonly parents: readonly number[];
}

/** Whether one element holds both, as two paragraphs of a text or two lines of one. */
export function areNeighbours({ blocks, parents }: BlockTree, a: number, b: number): boolean {
  const [x, y] = [blocks[a]?.container ?? -1, blocks[b]?.container ?? -1];
  return x === y || (parents[x] ?? -1) === (parents[y] ?? -1);
}
