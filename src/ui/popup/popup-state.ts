import type { Variant } from "../../correct/corrections";
import type { FormatId } from "../../export/formats";
import type { ChangeChoice } from "../../library/model/saved-article";
import type { PageSaving } from "../../library/store/save-page";
import type { StoreProblem } from "../../library/store/store-problem";
import type { FoldReport } from "../../live-page/page-answers";
import type { RichText } from "../../present/rich-text";
import type { Summary } from "../../present/summary";
import type { TextChange } from "../../present/text-changes";
import type { ArticleLink, Difference } from "../../record";
import type { Settings } from "../../settings/settings";
import type { CopyKind } from "../shared/action-names";
import type { CorrectionActions } from "../shared/correction-actions";
import type { EditableFields } from "../shared/editing";

/** Everything that the open tab can be. */
export type PopupState =
  | { readonly kind: "loading" }
  /** Another site, or one of the browser's own pages; the extension must not see the address of either. */
  | { readonly kind: "other" }
  /** A page of the site on which no article was found. */
  | ({ readonly kind: "nothing" } & Diagnosable)
  /** The browser shows a translation in the place of the page's text. */
  | { readonly kind: "translated" }
  /** The extension is not allowed to read the site; `denied` after the reader has just refused again. */
  | { readonly kind: "forbidden"; readonly denied: boolean }
  | ({ readonly kind: "unreachable" } & Diagnosable)
  | ({ readonly kind: "failed" } & Diagnosable)
  | ListState
  | ArticleState;

/** A state that may be our mistake; the reader can copy diagnostics to report it. */
export interface Diagnosable {
  /** @param pageText the text of the page, only where the reader includes it */
  readonly diagnosticsOf: (pageText: string | null) => RichText;
}

export interface ListState {
  readonly kind: "list";
  readonly links: readonly ArticleLink[];
  /** Addresses of saved articles; empty until the library answers. */
  readonly known: ReadonlySet<string>;
  /** Whether the list continues on another page. */
  readonly hasNext: boolean;
  /** An unfinished batch of this list. */
  readonly unfinished: { readonly id: string; readonly done: number; readonly of: number } | null;
}

export interface ArticleState extends EditableFields {
  readonly kind: "article";
  /** Of the effective record: what was read, with the reader's corrections. */
  readonly summary: Summary;
  readonly differences: readonly DifferenceState[];
  readonly fold: FoldReport | null;
  /** False where this page is readable for this visit only. */
  readonly isPermitted: boolean;
  /** Null where it is not saved, or the library has not answered yet. */
  readonly saved: SavedState | null;
  /** Synchronous: the browser allows writing to the clipboard only within the click. */
  readonly copyOf: (kind: CopyKind) => RichText;
  /** Selected words with their source; synchronous as well. */
  readonly quotationOf: (selected: string) => RichText;
}

export interface SavedState {
  /** When it was first saved, in the reader's language: `2026年11月20日`. */
  readonly day: string;
  /** How the page has changed since, computed when it is shown; null where it has not changed. */
  readonly changesOf: (() => readonly TextChange[]) | null;
}

export interface DifferenceState {
  readonly difference: Difference;
  readonly chosen: Variant;
  /** False where only the other copy has the paragraph: the record does not say where it would belong. */
  readonly canChoose: boolean;
}

/** 简 or 详. */
export type Density = Settings["density"];

/** What the popup can do; each action is called within the reader's click. */
export interface PopupActions extends CorrectionActions {
  /** Resolves to whether the text is on the clipboard. */
  readonly copy: (text: RichText) => Promise<boolean>;
  /** Resolves to whether a file could be made. */
  readonly export: (format: FormatId) => Promise<boolean>;
  readonly fold: (folded: boolean) => void;
  readonly setDensity: (density: Density) => void;
  /** Resolves to whether the paragraph of the record was found on the page. */
  readonly showParagraph: (paragraph: number) => Promise<boolean>;
  /** Resolves to whether a line of the page with this text was found. */
  readonly showText: (text: string) => Promise<boolean>;
  /** Resolves once the article is on the disk, or to why it could not be saved. */
  readonly save: () => Promise<PageSaving | StoreProblem>;
  /** Resolves to the way back once the choice is saved, or to why it could not be saved. */
  readonly chooseText: (choice: ChangeChoice) => Promise<UndoChoice | StoreProblem>;
  /** Opens the article in the library. */
  readonly openSaved: () => void;
  /** Starts a batch of these articles and of the given number of following list pages. Resolves to why it cannot, null once it is saved. */
  readonly collect: (links: readonly ArticleLink[], pages: number) => Promise<StoreProblem | null>;
  /** Resumes a batch in the library. */
  readonly resume: (batch: string) => void;
  /** Resolves to the text of the open page, null where the browser does not give it. */
  readonly readPageText: () => Promise<string | null>;
  /** Resolves to the words that are selected on the page, null where none are. */
  readonly readSelection: () => Promise<string | null>;
  readonly openReadingView: () => void;
  /** Opens the page that makes a file of this one, for those who mend the reader. */
  readonly reportPage: () => void;
  readonly openLibrary: () => void;
  readonly openOptions: () => void;
  readonly grant: () => void;
  readonly reload: () => void;
  readonly retry: () => void;
}

/** Resolves to why the choice could not be undone, null once it is. */
export type UndoChoice = () => Promise<StoreProblem | null>;

/** What an action has done. */
export interface Outcome {
  readonly action:
    | `copy-${CopyKind | "quotation" | "figures"}`
    | `export-${FormatId}`
    | "export"
    | "show"
    | "correct"
    | "choose"
    | "save";
  readonly text: string;
}
