/** Steps through the nodes of a page, without recursion: a page may nest thousands of elements. */

export function isBlank({ data }: Text): boolean {
  return data.trim() === "";
}

/** @param enters whether to look into the node itself first */
export function following(node: Node, root: Node, enters: boolean): Node | null {
  if (enters && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
