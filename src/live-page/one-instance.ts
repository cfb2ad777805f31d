/** Where a content script leaves word of itself. Scripts of the page have another global object and cannot see it. */
const KEY = Symbol.for("cnnb-press-reader");

/**
 * Ends the content script that this one follows in the same page, as after a change of permissions. A script of an
 * earlier version of the extension is beyond reach, and has lost its connection already.
 * @returns a signal for the time when the next script takes over
 */
export function takeOver(): AbortSignal {
  const before: unknown = Reflect.get(globalThis, KEY);
  if (before instanceof AbortController) before.abort();
  const ending = new AbortController();
  Reflect.set(globalThis, KEY, ending);
  return ending.signal;
}
