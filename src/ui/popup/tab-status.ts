import type { TabReading } from "../../browser/read-tab";

/** The reading of the tab as the popup follows it. */
export type Reading =
  | TabReading
  | { readonly kind: "loading" | "denied" }
  | { readonly kind: "failed"; readonly error: string };
