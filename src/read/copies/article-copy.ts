import type { Body } from "./body";

/** One print of the article: where it stands and what it repeats; all numbers are blocks. */
export interface ArticleCopy extends Body {
  /** Its own title, null where it has none. */
  readonly title: number | null;
  readonly isShown: boolean;
  /** Blocks that say nothing the kept print does not say; none for the kept print. */
  readonly repeated: readonly number[];
}
