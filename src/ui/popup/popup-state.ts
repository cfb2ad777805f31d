import type { FoldReport } from "../../browser/messages";
import type { CorrectableField, Draft } from "../../correct/corrections";
import type { FieldStates } from "../../correct/field-states";
import type { TypingProblem } from "../../correct/typed-field";
import type { FormatId } from "../../export/formats";
import type { DifferenceWords } from "../../present/difference-words";
import type { RichText } from "../../present/rich-text";
import type { Summary } from "../../present/summary";
import type { TextChange } from "../../present/text-changes";
import type { ArticleLink } from "../../record";
import type { Settings } from "../../settings/settings";
import type { KeepProblem, Saving } from "../shared/save-sentences";

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

export interface ArticleState {
  readonly kind: "article";
  /** Of the record that counts: what was read, with what the reader has corrected. */
  readonly summary: Summary;
  readonly fields: FieldStates;
  readonly differences: readonly DifferenceState[];
  /** What was being typed when the popup closed. */
  readonly draft: Draft | null;
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

/** Which text counts where the page has come to say something else. */
export type ChangeChoice = "saved" | "page" | "both";

export interface DifferenceState extends DifferenceWords {
  readonly counts: Variant;
  /** Where the kept print says nothing, the record does not tell where the other's words would stand. */
  readonly canChoose: boolean;
}

export type Variant = "kept" | "dropped";

/** In the order of their keys, 1 to 5. */
export const COPY_KINDS = ["summary", "text", "metadata", "citation", "markdown"] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** 简 or 详. */
export type Density = Settings["density"];

/** What the popup can do; each is called within the click that asks for it. */
export interface PopupActions {
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
  /** Resolves to what speaks against keeping what was typed, null once it is kept. */
  readonly correct: (field: CorrectableField, typed: string) => Promise<CorrectionProblem | null>;
  /** Resolves to whether the field is as read again. */
  readonly reset: (field: CorrectableField) => Promise<boolean>;
  /** Keeps what is being typed for a popup that is closed too early; null when the typing is over. */
  readonly keepDraft: (draft: Draft | null) => void;
  /** Resolves to whether the choice is kept. @param difference its number in the state */
  readonly chooseVariant: (difference: number, reading: Variant) => Promise<boolean>;
  /** Resolves once the article is on the disk, or to why it is not. */
  readonly save: () => Promise<Saving | KeepProblem>;
  /** Resolves to what speaks against keeping the choice, null once it is kept. */
  readonly chooseText: (choice: ChangeChoice) => Promise<KeepProblem | null>;
  /** Opens the article in the library. */
  readonly openSaved: () => void;
  /** Has the library collect articles of the list, and those of so many list pages after it. Resolves to why it cannot. */
  readonly collect: (links: readonly ArticleLink[], pages: number) => Promise<KeepProblem | null>;
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

export type CorrectionProblem = TypingProblem | "not-stored";

/** What an action came to. */
export interface Outcome {
  readonly action: `copy-${CopyKind}` | `export-${FormatId}` | "export" | "show" | "correct" | "choose" | "save";
  readonly text: string;
}
