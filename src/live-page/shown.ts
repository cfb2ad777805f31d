/** What a reader sees of the page. Asks for style, never for layout. */
import type { PageNode } from "../read/page/walk";
import { RUN_TAG } from "./fold";

export function isShown(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** The same as if nothing were folded: whether the site itself shows a node. */
export function isShownBySite(node: PageNode): boolean {
  if (!(node instanceof Node)) return false;
  const run = (node instanceof Element ? node : node.parentElement)?.closest(RUN_TAG);
  if (!run?.parentElement) return isShown(node);
  for (let at: Node | null = node; at && at !== run; at = at.parentNode) {
    if (at instanceof Element && getComputedStyle(at).display === "none") return false;
  }
  return isShown(run.parentElement);
}
