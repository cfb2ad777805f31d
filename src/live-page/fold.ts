/**
 * Folds repeated copies of the live page into one labelled bar each. Only given texts are ever hidden, nothing is
 * deleted, and unfolding leaves the page's nodes as they were.
 */
import { highlightWords } from "./differing-words";
import { BAR_TAG, type FoldLabels, makeFoldBar } from "./fold-bar";
import type { FoldedPart } from "./fold-guard";
import { type FoldedRun, RUN_TAG, unwrap, wrapRun } from "./folded-run";
import { hideableRuns } from "./hideable-runs";
import { ownElements } from "./own-element";

export interface RepeatedCopy {
  /** Text nodes that say nothing that the primary copy does not say, in the order of the page. */
  readonly texts: readonly Text[];
  /** Paragraphs of this copy that say something else; they stay where they are. */
  readonly differences: number;
  /** The words in them that the primary copy does not say; looked for only when they are to be marked. */
  readonly differingWords: () => readonly Range[];
  /** Whether the primary copy is below this one. */
  readonly primaryIsBelow: boolean;
}

export interface Fold {
  readonly isFolded: () => boolean;
  readonly setFolded: (folded: boolean) => void;
  /** What of ours is on the page, as long as it hides something. */
  readonly parts: () => readonly FoldedPart[];
  /** Takes everything of ours off the page. */
  readonly remove: () => void;
}

export interface FoldOptions {
  readonly labels: FoldLabels;
  /** Tells our elements from those of another run of the extension. */
  readonly owner: string;
  /** Whether a reader sees a picture; folded text counts as unseen. */
  readonly isShown: (node: Node) => boolean;
  /** Is called when the reader presses a bar, with what then changes the fold. */
  readonly onPress: (press: () => void) => void;
}

/** Throws `NoShadowError` where the page keeps us from hiding text in elements of our own; then nothing is folded. */
export function foldCopies(document: Document, copies: readonly RepeatedCopy[], options: FoldOptions): Fold {
  const folds: Fold[] = [];
  const remove = () => {
    for (const fold of folds) fold.remove();
  };
  try {
    for (const [number, copy] of copies.entries()) folds.push(foldCopy(document, copy, number, options));
  } catch (error) {
    remove();
    removeLeftFolds(document, options.owner);
    throw error;
  }
  return {
    isFolded: () => folds.some((fold) => fold.isFolded()),
    setFolded: (folded) => {
      for (const fold of folds) fold.setFolded(folded);
    },
    parts: () => folds.flatMap((fold) => fold.parts()),
    remove,
  };
}

/**
 * Takes off what an earlier version of the extension left on the page, and what the page has copied of ours.
 * @param owner whose elements; everybody's, if left out
 */
export function removeLeftFolds(document: Document, owner?: string): void {
  for (const wrapper of ownElements(document, RUN_TAG, owner)) unwrap(wrapper);
  for (const bar of ownElements(document, BAR_TAG, owner)) bar.remove();
}

function foldCopy(document: Document, copy: RepeatedCopy, number: number, options: FoldOptions): Fold {
  const { labels, owner, isShown, onPress } = options;
  let runs: readonly FoldedRun[] = [];
  let unmark = () => {};
  const bar = makeFoldBar(document, options, summaryOf(copy, labels), () => onPress(() => setFolded(!isFolded())));

  const isFolded = () => runs.some((run) => run.isHidden());
  const setFolded = (folded: boolean) => {
    if (!folded) unwrapAll();
    else if (runs.length === 0) wrapAll();
    for (const run of runs) run.setHidden(true);
    show(isFolded());
  };
  /** What the bar says, and the words that it speaks of: without the fold they stand among all the others. */
  const show = (folded: boolean) => {
    bar.show(folded);
    unmark();
    unmark = folded ? highlightWords(bar.element, number, copy.differingWords()) : () => {};
  };
  const wrapAll = () => {
    // Looked for each time: the page may have changed since.
    const found = hideableRuns(copy.texts, isShown);
    const [first] = found[0] ?? [];
    // Moved, the bar would lose the keyboard's focus.
    if (first && bar.element.nextSibling !== first) first.before(bar.element);
    runs = found.map((run) => wrapRun(document, run, owner, reveal));
  };
  const unwrapAll = () => {
    for (const run of runs) run.unwrap();
    runs = [];
  };
  /** The browser's search has found text in a run. Its match would be lost if nodes moved now. */
  const reveal = () => {
    for (const run of runs) run.setHidden(false);
    show(false);
  };

  setFolded(true);
  return {
    isFolded,
    setFolded,
    parts: () => (isFolded() ? [{ bar: bar.element, runs: runs.map(({ element }) => element) }] : []),
    remove: () => {
      unmark();
      unwrapAll();
      bar.element.remove();
    },
  };
}

function summaryOf({ differences, primaryIsBelow }: RepeatedCopy, labels: FoldLabels): string {
  if (differences > 0) return labels.differs(differences);
  return primaryIsBelow ? labels.sameBelow : labels.same;
}
