/**
 * One stretch of the page in a wrapper that hides it. What hides it lies in a closed shadow root: no rule or script of
 * the page reaches it there, and markup that the page copies elsewhere, to print it or to save it, shows the text.
 */
import type { Run } from "./hideable-runs";
import { ownElement } from "./own-element";

export const RUN_TAG = "cnnb-press-fold-run";

export interface FoldedRun {
  readonly element: HTMLElement;
  readonly isHidden: () => boolean;
  readonly setHidden: (hidden: boolean) => void;
  /** Gives the page its nodes back as they were. */
  readonly unwrap: () => void;
}

/** @param onFound is called when the browser's search has found text in the run, which is then shown */
export function wrapRun(document: Document, run: Run, owner: string, onFound: () => void): FoldedRun {
  const { element, root } = ownElement(document, RUN_TAG, owner);
  // `hidden=until-found` works on block boxes only, and the site may style any element.
  element.style.cssText =
    "display: block !important; margin: 0 !important; padding: 0 !important; border: 0 !important;";
  const cover = document.createElement("div");
  cover.append(document.createElement("slot"));
  cover.addEventListener("beforematch", onFound);
  root.append(cover);
  run[0].before(element);
  element.append(...run);
  return {
    element,
    isHidden: () => cover.hasAttribute("hidden"),
    setHidden: (hidden) => {
      // Out of sight, yet the browser's search and links to a place in the text still reach it.
      if (hidden) cover.setAttribute("hidden", "until-found");
      else cover.removeAttribute("hidden");
    },
    unwrap: () => {
      // The page may have taken the wrapper off and put it back later.
      cover.removeAttribute("hidden");
      unwrap(element);
    },
  };
}

/** A wrapper that the page has taken off has no place for its content. */
export function unwrap(wrapper: Element): void {
  while (wrapper.parentNode && wrapper.firstChild) wrapper.before(wrapper.firstChild);
  wrapper.remove();
}
