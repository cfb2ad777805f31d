/** @returns the value, with every text in it as `mask` gives it; names of fields stay */
export function withTexts<T>(value: T, mask: (text: string) => string): T;
export function withTexts(value: unknown, mask: (text: string) => string): unknown {
  if (typeof value === "string") return mask(value);
  if (Array.isArray(value)) return value.map((item) => withTexts<unknown>(item, mask));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withTexts<unknown>(item, mask)]));
}
