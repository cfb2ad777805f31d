/** Steps through the nodes of a page, without recursion: a page may nest thousands of elements. */
import { pastFields } from "../read/page/past-fields";

export function isBlank({ data }: Text): boolean {
  return data.trim() === "";
}

/** @param enters whether to look into the node itself first */
export function following(node: Node, root: Node, enters: boolean): Node | null {
  const { firstChild } = pastFields(node);
  if (enters && firstChild) return firstChild;
  for (let at: Node | null = node; at && at !== root; at = pastFields(at).parentNode) {
    const { nextSibling } = pastFields(at);
    if (nextSibling) return nextSibling;
  }
  return null;
}
