import type { Variant } from "../../correct/corrections";
import type { FormatId } from "../../export/formats";
import type { ChangeChoice } from "../../library/model/saved-article";
import type { PageSaving } from "../../library/store/save-page";
import type { StoreProblem } from "../../library/store/store-problem";
import type { FoldReport } from "../../live-page/page-answers";
import type { DifferenceWords } from "../../present/difference-words";
import type { RichText } from "../../present/rich-text";
import type { Summary } from "../../present/summary";
import type { TextChange } from "../../present/text-changes";
import type { ArticleLink } from "../../record";
import type { Settings } from "../../settings/settings";
import type { CopyKind } from "../shared/action-names";
import type { CorrectionActions } from "../shared/correction-actions";
import type { EditableFields } from "../shared/editing";

/** Everything that the open tab can turn out to be. */
export type PopupState =
  | { readonly kind: "loading" }
  /** Another site, or a page of the browser's own: the extension may see neither's address. */
  | { readonly kind: "other" }
  /** A page of the site on which no article was found. */
  | ({ readonly kind: "nothing" } & Diagnosable)
  /** The reader has taken the permission for the site away; `denied` after having said no again. */
  | { readonly kind: "forbidden"; readonly denied: boolean }
  | ({ readonly kind: "unreachable" } & Diagnosable)
  | ({ readonly kind: "failed" } & Diagnosable)
  | ListState
  | ArticleState;

/** A state that should perhaps not be: who wants to report it can copy what there is to say. */
export interface Diagnosable {
  /** @param pageText what the page says, only where the reader wants it there */
  readonly diagnosticsOf: (pageText: string | null) => RichText;
}

export interface ListState {
  readonly kind: "list";
  readonly links: readonly ArticleLink[];
  /** Addresses of what is saved; none as long as the library has not answered. */
  readonly known: ReadonlySet<string>;
  /** Whether the list goes on on another page. */
  readonly hasNext: boolean;
  /** A batch of this list that has not come to its end. */
  readonly unfinished: { readonly id: string; readonly done: number; readonly of: number } | null;
}

export interface ArticleState extends EditableFields {
  readonly kind: "article";
  /** Of the record that counts: what was read, with what the reader has corrected. */
  readonly summary: Summary;
  readonly differences: readonly DifferenceState[];
  readonly fold: FoldReport | null;
  /** Whether the pages of the site may be read, or this one for the moment only. */
  readonly isPermitted: boolean;
  /** Null where it is not saved, or the library has not answered. */
  readonly saved: SavedState | null;
  /** Made within the click that copies it, at once: the clipboard opens to a click and waits for nobody. */
  readonly copyOf: (kind: CopyKind) => RichText;
}

export interface SavedState {
  /** Of the first saving, in the reader's language: `2026年11月20日`. */
  readonly day: string;
  /** What the page has come to say otherwise; null where it has not. Made when it is to be seen. */
  readonly changesOf: (() => readonly TextChange[]) | null;
}

export interface DifferenceState extends DifferenceWords {
  readonly counts: Variant;
  /** Where the kept print says nothing, the record does not tell where the other's words would stand. */
  readonly canChoose: boolean;
}

/** 简 or 详. */
export type Density = Settings["density"];

/** What the popup can do; each is called within the click that asks for it. */
export interface PopupActions extends CorrectionActions {
  /** Resolves to whether the clipboard has taken the text. */
  readonly copy: (text: RichText) => Promise<boolean>;
  /** Resolves to whether there was a file to hand over. */
  readonly export: (format: FormatId) => Promise<boolean>;
  readonly fold: (folded: boolean) => void;
  readonly setDensity: (density: Density) => void;
  /** Resolves to whether the paragraph of the record was found on the page. */
  readonly showParagraph: (paragraph: number) => Promise<boolean>;
  /** Resolves to whether a line of the page with this text was found. */
  readonly showText: (text: string) => Promise<boolean>;
  /** Resolves once the article is on the disk, or to why it is not. */
  readonly save: () => Promise<PageSaving | StoreProblem>;
  /** Resolves to what speaks against keeping the choice, null once it is kept. */
  readonly chooseText: (choice: ChangeChoice) => Promise<StoreProblem | null>;
  /** Opens the article in the library. */
  readonly openSaved: () => void;
  /** Has the library collect articles of the list, and those of so many list pages after it. Resolves to why it cannot. */
  readonly collect: (links: readonly ArticleLink[], pages: number) => Promise<StoreProblem | null>;
  /** Has the library go on with a batch. */
  readonly resume: (batch: string) => void;
  /** Resolves to what the open page says, null where it cannot be asked. */
  readonly readPageText: () => Promise<string | null>;
  readonly openReadingView: () => void;
  readonly openLibrary: () => void;
  readonly openOptions: () => void;
  readonly grant: () => void;
  readonly reload: () => void;
  readonly retry: () => void;
}

/** What an action came to. */
export interface Outcome {
  readonly action: `copy-${CopyKind}` | `export-${FormatId}` | "export" | "show" | "correct" | "choose" | "save";
  readonly text: string;
}
