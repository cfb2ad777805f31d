/**
 * Folds repeated prints of the live page into one labelled bar each. Only given texts are ever hidden, nothing is
 * deleted, and unfolding leaves the page's nodes as they were. What is hidden is put into wrappers of ours: no rule
 * of the site can show them, its margins go with the text, and bare text between two `<br>` can be hidden too.
 */
import { highlightWords } from "./differing-words";
import { BAR_TAG, type FoldLabels, makeFoldBar } from "./fold-bar";
import { hideableRuns, type Run } from "./hideable-runs";

export const RUN_TAG = "cnnb-press-fold-run";

export interface RepeatedCopy {
  /** Text nodes that say nothing the kept print does not say, in the order of the page. */
  readonly texts: readonly Text[];
  /** Paragraphs of this print that say something else; they stay where they are. */
  readonly differences: number;
  /** The words in them that the kept print does not say; looked for when they are to be marked. */
  readonly differingWords: () => readonly Range[];
  /** Whether the kept print stands under this one. */
  readonly primaryIsBelow: boolean;
}

export interface Fold {
  readonly isFolded: () => boolean;
  readonly setFolded: (folded: boolean) => void;
  /** Takes everything of ours off the page. */
  readonly remove: () => void;
}

/** @param isShown whether a reader sees a picture, folded text counting as not seen */
export function foldCopies(
  document: Document,
  prints: readonly RepeatedCopy[],
  labels: FoldLabels,
  isShown: (node: Node) => boolean,
): Fold {
  const folds = prints.map((print, i) => foldCopy(document, print, i, labels, isShown));
  return {
    isFolded: () => folds.some((fold) => fold.isFolded()),
    setFolded: (folded) => {
      for (const fold of folds) fold.setFolded(folded);
    },
    remove: () => {
      for (const fold of folds) fold.remove();
    },
  };
}

/** Takes off what an earlier version of the extension left on a page that stayed open during an update. */
export function removeLeftFolds(document: Document): void {
  for (const wrapper of document.querySelectorAll(RUN_TAG)) unwrap(wrapper);
  for (const bar of document.querySelectorAll(BAR_TAG)) bar.remove();
}

function foldCopy(
  document: Document,
  print: RepeatedCopy,
  number: number,
  labels: FoldLabels,
  isShown: (node: Node) => boolean,
): Fold {
  let wrappers: readonly HTMLElement[] = [];
  let unmark = () => {};
  const bar = makeFoldBar(document, labels, summaryOf(print, labels), () => setFolded(!isFolded()));

  const isFolded = () => wrappers.some((wrapper) => wrapper.hasAttribute("hidden"));
  const setFolded = (folded: boolean) => {
    if (!folded) unwrapAll();
    else if (wrappers.length === 0) wrapAll();
    for (const wrapper of wrappers) hide(wrapper);
    show(isFolded());
  };
  /** What the bar says, and the words that it speaks of: without the fold they stand among all the others. */
  const show = (folded: boolean) => {
    bar.show(folded);
    unmark();
    unmark = folded ? highlightWords(bar.element, number, print.differingWords()) : () => {};
  };
  const wrapAll = () => {
    // Looked for anew every time: the page may have changed in the meantime.
    const runs = hideableRuns(print.texts, isShown);
    if (!bar.element.isConnected) runs[0]?.[0].before(bar.element);
    wrappers = runs.map((run) => wrap(document, run));
    for (const wrapper of wrappers) wrapper.addEventListener("beforematch", reveal);
  };
  const unwrapAll = () => {
    for (const wrapper of wrappers) unwrap(wrapper);
    wrappers = [];
  };
  /** The browser's search has found text in a wrapper. Its match would be lost if nodes moved now. */
  const reveal = () => {
    for (const wrapper of wrappers) wrapper.removeAttribute("hidden");
    show(false);
  };

  setFolded(true);
  return {
    isFolded,
    setFolded,
    remove: () => {
      unmark();
      unwrapAll();
      bar.element.remove();
    },
  };
}

function summaryOf({ differences, primaryIsBelow: keptBelow }: RepeatedCopy, labels: FoldLabels): string {
  if (differences > 0) return labels.differs(differences);
  return keptBelow ? labels.sameBelow : labels.same;
}

function wrap(document: Document, run: Run): HTMLElement {
  const wrapper = document.createElement(RUN_TAG);
  // The browser keeps what is hidden until found out of sight only in blocks; the site may style any element.
  wrapper.style.cssText =
    "display: block !important; margin: 0 !important; padding: 0 !important; border: 0 !important;";
  run[0].before(wrapper);
  for (const node of run) wrapper.append(node);
  return wrapper;
}

/** Out of sight, yet the browser's search and links to a place in the text still reach it. */
function hide(wrapper: HTMLElement): void {
  wrapper.setAttribute("hidden", "until-found");
}

function unwrap(wrapper: Element): void {
  while (wrapper.firstChild) wrapper.before(wrapper.firstChild);
  wrapper.remove();
}
