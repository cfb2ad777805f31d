import type { TabReading } from "../surface/read-tab";

/** The reading of the tab as the popup follows it. */
export type Reading =
  | TabReading
  | { readonly kind: "loading" | "denied" }
  | { readonly kind: "failed"; readonly error: string };
