import type { FormatId } from "../export/formats";
import type { FoldReport } from "../messages";
import type { RichText } from "../present/rich-text";
import type { Summary } from "../present/summary";
import type { ArticleLink } from "../record";
import type { Settings } from "../settings";

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
  /** Made within the click that copies it, at once: the clipboard opens to a click and waits for nobody. */
  readonly copyOf: (kind: CopyKind) => RichText;
}

/** In the order of their keys, 1 to 5. */
export const COPY_KINDS = ["summary", "text", "metadata", "citation", "markdown"] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** 简 or 详. */
export type Density = Settings["density"];

/** What the popup can do; each is called within the click that asks for it. */
export interface PopupActions {
  /** Resolves to whether the clipboard has taken the text. */
  readonly copy: (text: RichText) => Promise<boolean>;
  readonly export: (format: FormatId) => void;
  readonly fold: (folded: boolean) => void;
  readonly setDensity: (density: Density) => void;
  /** Resolves to whether the paragraph of the record was found on the page. */
  readonly showParagraph: (paragraph: number) => Promise<boolean>;
  readonly grant: () => void;
  readonly reload: () => void;
  readonly retry: () => void;
}

/** What an action came to. */
export interface Outcome {
  readonly action: `copy-${CopyKind}` | `export-${FormatId}` | "show";
  readonly text: string;
}
