import type { FoldReport } from "../messages";
import type { RichText } from "../present/rich-text";
import type { Summary } from "../present/summary";
import type { ArticleLink } from "../record";

/** Everything that the open tab can turn out to be. */
export type PopupState =
  | { readonly kind: "loading" }
  /** Another site, or a page of the browser's own: the extension may see neither's address. */
  | { readonly kind: "other" }
  /** A page of the site on which no article was found. */
  | { readonly kind: "nothing" }
  /** The reader has taken the permission for the site away; `denied` after having said no again. */
  | { readonly kind: "forbidden"; readonly denied: boolean }
  | { readonly kind: "unreachable" }
  | { readonly kind: "failed" }
  | { readonly kind: "list"; readonly links: readonly ArticleLink[] }
  | ArticleState;

export interface ArticleState {
  readonly kind: "article";
  readonly summary: Summary;
  readonly fold: FoldReport | null;
  /** Made before any click: the clipboard waits for nobody. */
  readonly copies: Readonly<Record<CopyKind, RichText>>;
}

/** In the order of their keys, 1 to 5. */
export const COPY_KINDS = ["summary", "text", "metadata", "citation", "markdown"] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** 简 or 详. */
export type Density = "brief" | "full";
