/** What the walk asks of a node: the DOM of a browser has it, and the parser of `src/cli`. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

/** What a reader sees as one line or paragraph, however the markup makes it. */
export interface Block {
  readonly text: string;
  /** The text nodes that the block spans, in order. */
  readonly nodes: readonly PageNode[];
}
