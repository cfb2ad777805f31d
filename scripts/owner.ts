/** The owner's values: whoever publishes the extension changes them here, and nowhere else. */
export const OWNER = {
  /** Firefox knows the extension by it; it can never be changed after the first release. */
  addOnId: "cnnb-press-reader@press-reader.example",
  homepage: "https://press-reader.example/",
  /** In the stores' listings, for questions and for reports of security faults. */
  supportAddress: "support@press-reader.example",
} as const;

/** A name under `.example` belongs to nobody (RFC 2606): a value with one was not filled in yet. */
const PLACEHOLDER = /\.example\b/u;

/** @returns the names of the values that no release may go out with */
export function placeholdersIn(owner: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(owner)
    .filter(([, value]) => PLACEHOLDER.test(value))
    .map(([name]) => name);
}
