/** What kind a node is, asked without the window that it belongs to: a copy of a page has none. */

export function isElement(node: unknown): node is Element {
  return hasType(node, 1);
}

export function isText(node: unknown): node is Text {
  return hasType(node, 3);
}

export function isDocument(node: unknown): node is Document {
  return hasType(node, 9);
}

export function isBlank({ data }: Text): boolean {
  return data.trim() === "";
}

/** All nodes under a root, in the order of the page; what changes while they are read is not followed. */
export function nodesUnder(root: Node): Node[] {
  const nodes: Node[] = [];
  for (let node = following(root, root); node; node = following(node, root)) nodes.push(node);
  return nodes;
}

function following(node: Node, root: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}

function hasType(node: unknown, type: number): boolean {
  return typeof node === "object" && node !== null && "nodeType" in node && node.nodeType === type;
}
