/** Whether a reader sees a part of the page. Asks for style only, never for layout: `text-place.ts` asks where it lies. */

import { pastFields } from "../read/page/past-fields";
import type { PageNode } from "../read/page/walk";
import { RUN_TAG } from "./folded-run";

export function isShown(node: Node): boolean {
  const element = boxAround(node);
  return element !== null && pastFields(element).checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** The same as if nothing were folded: whether the site itself shows a node. */
export function isShownBySite(node: PageNode): boolean {
  if (!(node instanceof Node)) return false;
  const element = elementOf(node);
  const run = element && pastFields(element).closest(RUN_TAG);
  if (!run?.parentElement) return isShown(node);
  for (let at: Node | null = node; at && at !== run; at = pastFields(at).parentNode) {
    if (at instanceof Element && getComputedStyle(at).display === "none") return false;
  }
  return isShown(run.parentElement);
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

/** An element with `display: contents` has no box of its own, yet what is in it is seen. */
function boxAround(node: Node): Element | null {
  let element = elementOf(node);
  while (element && getComputedStyle(element).display === "contents") element = pastFields(element).parentElement;
  return element;
}
