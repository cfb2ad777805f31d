import type { Body } from "./body";

/** One copy of the article: where it is and what it repeats; all numbers are blocks. */
export interface ArticleCopy extends Body {
  /** Its own title, null where it has none. */
  readonly title: number | null;
  readonly isShown: boolean;
  /** Blocks that say nothing the primary copy does not say; none for the primary copy. */
  readonly repeated: readonly number[];
}
