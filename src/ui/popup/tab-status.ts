import type { TabPage } from "../../browser/read-tab";

/** The reading of the tab as the popup follows it. */
export type TabStatus =
  | TabPage
  | { readonly kind: "loading" | "denied" }
  | { readonly kind: "failed"; readonly error: string };
