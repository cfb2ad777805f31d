/** What comes from a file may be anything: it is unknown until it has been looked at. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** @returns null for what is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
