/** Closed shadow roots, which scripts of a page cannot reach. A test that imports this file can. */
const ROOTS = new WeakMap<Element, ShadowRoot>();
const attachShadow = Element.prototype.attachShadow;

Element.prototype.attachShadow = function attachKnown(this: Element, options) {
  const root = attachShadow.call(this, options);
  ROOTS.set(this, root);
  return root;
};

export function shadowOf(element: Element | null | undefined): ShadowRoot | null {
  return element ? (ROOTS.get(element) ?? null) : null;
}

/** Whether a wrapper of the fold hides what is in it. */
export function isHiding(run: Element): boolean {
  return shadowOf(run)?.querySelector("[hidden]")?.getAttribute("hidden") === "until-found";
}
