/** What comes from a file, a message or the storage is unknown until one of these has looked at it. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** @returns null for text that is not JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The empty text is a text. */
export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isListOf<T>(isItem: (value: unknown) => value is T, value: unknown): value is readonly T[] {
  return Array.isArray(value) && value.every(isItem);
}
