/** Asks for the kind of a node without `instanceof`: the nodes of a cloned page belong to no window. */
import { following } from "../live-page/nodes";

export function isElement(node: unknown): node is Element {
  return hasType(node, 1);
}

export function isText(node: unknown): node is Text {
  return hasType(node, 3);
}

export function isDocument(node: unknown): node is Document {
  return hasType(node, 9);
}

/** All nodes under a root in the order of the page, as a list that later changes do not touch. */
export function nodesUnder(root: Node): Node[] {
  const nodes: Node[] = [];
  for (let node = following(root, root, true); node; node = following(node, root, true)) nodes.push(node);
  return nodes;
}

function hasType(node: unknown, type: number): boolean {
  return typeof node === "object" && node !== null && "nodeType" in node && node.nodeType === type;
}
