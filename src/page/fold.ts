/**
 * Folds repeated prints of the live page into one labelled bar each. Only the given text nodes are ever
 * hidden: they are put into wrappers, nothing is deleted, and unfolding takes the wrappers away again, so
 * that the page has its nodes as they were. Wrappers rather than attributes on the page's own elements:
 * the site's rules cannot undo them, its margins vanish with the text, and bare text between `<br>` can be hidden.
 */
import { type FoldBar, type FoldTexts, makeFoldBar } from "./fold-bar";
import { hideableRuns } from "./hideable-runs";

export const RUN_TAG = "cnnb-press-fold-run";

export interface RepeatedPrint {
  /** Text nodes that say nothing the kept print does not say. */
  readonly texts: readonly Text[];
  /** Paragraphs of this print that say something else; they stay where they are. */
  readonly differences: number;
  /** Whether the kept print stands under this one. */
  readonly keptBelow: boolean;
}

export interface Fold {
  readonly isFolded: () => boolean;
  readonly setFolded: (folded: boolean) => void;
  /** Takes everything of ours off the page. */
  readonly remove: () => void;
}

export function foldPrints(prints: readonly RepeatedPrint[], texts: FoldTexts): Fold {
  const folds = prints.flatMap((print) => foldPrint(print, texts) ?? []);
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
export function removeLeftFolds(document: Document, barTag: string): void {
  for (const run of document.querySelectorAll(RUN_TAG)) unwrap(run);
  for (const bar of document.querySelectorAll(barTag)) bar.remove();
}

function foldPrint(print: RepeatedPrint, texts: FoldTexts): Fold | null {
  const runs = hideableRuns(print.texts);
  const first = runs[0]?.[0];
  const document = first?.ownerDocument;
  if (!first || !document) return null;
  const summary = print.differences > 0 ? texts.differs(print.differences) : print.keptBelow ? texts.sameBelow : texts.same;
  let wrappers: readonly HTMLElement[] = [];
  let isFolded = false;

  const setFolded = (folded: boolean) => {
    if (folded && wrappers.length === 0) {
      wrappers = runs.flatMap((run) => wrap(run) ?? []);
      for (const wrapper of wrappers) wrapper.addEventListener("beforematch", reveal);
    }
    if (folded) for (const wrapper of wrappers) hide(wrapper);
    else {
      for (const wrapper of wrappers) unwrap(wrapper);
      wrappers = [];
    }
    isFolded = folded;
    bar.show(folded);
  };
  // The browser found text in a wrapper and shows it. Its match would be lost if nodes moved now.
  const reveal = () => {
    for (const wrapper of wrappers) wrapper.removeAttribute("hidden");
    isFolded = false;
    bar.show(false);
  };
  const bar: FoldBar = makeFoldBar(document, texts, summary, () => setFolded(!isFolded));

  first.parentNode?.insertBefore(bar.element, first);
  setFolded(true);
  return {
    isFolded: () => isFolded,
    setFolded,
    remove: () => {
      setFolded(false);
      bar.element.remove();
    },
  };
}

/** @returns null where the page has taken the nodes away since they were read */
function wrap(run: readonly ChildNode[]): HTMLElement | null {
  const [first] = run;
  const parent = first?.parentNode;
  const wrapper = first?.ownerDocument?.createElement(RUN_TAG);
  if (!first || !parent || !wrapper || run.some((node) => node.parentNode !== parent)) return null;
  parent.insertBefore(wrapper, first);
  wrapper.append(...run);
  return wrapper;
}

/** `until-found` leaves the text to the browser's search; it works on blocks only. */
function hide(wrapper: HTMLElement): void {
  const isFound: boolean = "onbeforematch" in wrapper;
  wrapper.style.setProperty("display", isFound ? "block" : "none", "important");
  if (isFound) wrapper.setAttribute("hidden", "until-found");
}

function unwrap(wrapper: Element): void {
  wrapper.replaceWith(...wrapper.childNodes);
}
