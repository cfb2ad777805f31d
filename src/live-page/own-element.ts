/** An element of ours on the page, with a closed shadow root: scripts of the page can neither read nor press what is in it. */
export interface OwnElement {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/** The page has an element of its own under this name, and that one takes no shadow root of ours. */
export class NoShadowError extends Error {}

const OWNER = "data-owner";

/**
 * Throws `NoShadowError`.
 * @param owner by which elements of one run of the extension are known, and what a page copies of them
 */
export function ownElement(document: Document, tag: string, owner: string): OwnElement {
  const element = document.createElement(tag);
  element.setAttribute(OWNER, owner);
  try {
    return { element, root: element.attachShadow({ mode: "closed" }) };
  } catch (error) {
    throw new NoShadowError(`<${tag}> takes no shadow root`, { cause: error });
  }
}

/** @param owner all, if left out */
export function ownElements(document: Document, tag: string, owner?: string): NodeListOf<Element> {
  return document.querySelectorAll(owner === undefined ? tag : `${tag}[${OWNER}="${owner}"]`);
}
