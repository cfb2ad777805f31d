/**
 * A form gives its fields as properties, before those that every element has: in `<form><input name="firstChild">` the
 * form's `firstChild` is that field. @returns the node as if it had no fields
 */
export function pastFields<T extends object>(node: T): T {
  return isForm(node) ? new Proxy(node, { get: (form, name) => inherited(form, name) }) : node;
}

/** Trees of saved pages are plain objects, made where there are no forms. */
function isForm(node: object): boolean {
  return typeof HTMLFormElement !== "undefined" && node instanceof HTMLFormElement;
}

function inherited(form: object, name: string | symbol): unknown {
  // No `instanceof Object`: in Firefox a page's prototypes are of the page's own realm.
  for (let at = prototypeOf(form); at !== null; at = prototypeOf(at)) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property === undefined) continue;
    const value: unknown = property.get ? property.get.call(form) : property.value;
    return typeof value === "function" ? value.bind(form) : value;
  }
  return undefined;
}

function prototypeOf(object: object): object | null {
  return Object.getPrototypeOf(object) as object | null;
}
