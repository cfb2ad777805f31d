/** The loop "read, ask the article finder, read again": live pages, saved pages and the command all use it. */

interface Finding {
  readonly needsArticleFinder: boolean;
}

/**
 * Reads a page; where the page does not show where its article ends, asks a general article finder and reads it again.
 * Synchronous where both functions are.
 * @param read gets what the finder takes for the article, at first nothing
 * @param find resolves to nothing where it finds no article; the first reading is returned then
 */
export function readWithFinder<T extends Finding>(
  read: (articleKeys: readonly string[]) => T,
  find: () => readonly string[],
): T;
export function readWithFinder<T extends Finding>(
  read: (articleKeys: readonly string[]) => T | Promise<T>,
  find: () => Promise<readonly string[]>,
): Promise<T>;
export function readWithFinder<T extends Finding>(
  read: (articleKeys: readonly string[]) => T | Promise<T>,
  find: () => readonly string[] | Promise<readonly string[]>,
): T | Promise<T> {
  return after(read([]), (first) =>
    first.needsArticleFinder ? after(find(), (keys) => (keys.length === 0 ? first : read(keys))) : first,
  );
}

function after<T, U>(value: T | Promise<T>, next: (value: T) => U | Promise<U>): U | Promise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
