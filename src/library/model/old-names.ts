import { isObject } from "../../guards";

/** Versions up to 0.1 stored an article's fields under other names. */
const NEW_NAMES: ReadonlyMap<string, string> = new Map([
  ["reading", "current"],
  ["others", "older"],
  ["passedOver", "ignoredDigest"],
]);

/** @returns a stored article with the fields' names of today; anything else as it is */
export function withTodaysNames(stored: unknown): unknown {
  if (!isObject(stored)) return stored;
  return Object.fromEntries(Object.entries(stored).map(([name, value]) => [NEW_NAMES.get(name) ?? name, value]));
}
