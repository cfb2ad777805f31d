import { createContext } from "preact";
import type { CorrectableField, Draft } from "../../correct/corrections";
import type { FieldStates } from "../../correct/field-states";
import type { MessageKey } from "../../message-key";
import type { CorrectionProblem } from "./correction-actions";

/** What an article shows of fields that can be corrected. */
export interface EditableFields {
  readonly fields: FieldStates;
  /** What was being typed when the page was closed. */
  readonly draft: Draft | null;
}

/** What an edit has come to, in a sentence. */
export const EDIT_OUTCOMES = {
  saved: "correctionSaved",
  reset: "correctionReset",
  "not-reset": "changeNotSaved",
} as const satisfies Record<string, MessageKey>;
export type EditOutcome = keyof typeof EDIT_OUTCOMES;

/** Editing fields in place: at most one is open at a time. */
export interface Editing {
  readonly fields: FieldStates;
  /** The open field with the text typed into it. */
  readonly draft: Draft | null;
  /** Whether the draft comes from a popup that was closed before. */
  readonly isResumed: boolean;
  readonly problem: CorrectionProblem | null;
  /** The field whose pencil button gets the focus back, until it has it. */
  readonly returnTo: CorrectableField | null;
  readonly returned: () => void;
  readonly open: (field: CorrectableField) => void;
  readonly type: (typed: string) => void;
  readonly save: () => void;
  readonly cancel: () => void;
  readonly reset: (field: CorrectableField) => void;
}

/** Null where nothing can be corrected. */
export const EditingContext = createContext<Editing | null>(null);
