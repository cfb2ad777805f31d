import { tellBackground } from "../../browser/messages";
import {
  type CorrectableField,
  type Corrections,
  type Draft,
  type Variant,
  withoutField,
  withVariant,
} from "../../correct/corrections";
import { changeCorrections, type StoredCorrections } from "../../correct/store";
import { readTyped, type TypingProblem, typedFrom } from "../../correct/typed-field";
import type { PressRecord } from "../../record";

/** Why a field could not be corrected. */
export type CorrectionProblem = TypingProblem | "not-stored";

/** How a reader corrects the open article. */
export interface CorrectionActions {
  /** Resolves to what is wrong with the typed text, null once it is saved. */
  readonly correct: (field: CorrectableField, typed: string) => Promise<CorrectionProblem | null>;
  /** Resolves to whether the field is again as it was read. */
  readonly reset: (field: CorrectableField) => Promise<boolean>;
  /** Saves what is being typed, in case the popup closes early; null when the typing is over. */
  readonly keepDraft: (draft: Draft | null) => void;
  /** Resolves to whether the choice is saved. @param difference its index in the record's differences */
  readonly chooseVariant: (difference: number, variant: Variant) => Promise<boolean>;
}

/**
 * How the open article is corrected. A correction is shown only after the browser has stored it.
 * @param show gets the corrections once they are stored
 */
export function correctionActions(read: PressRecord, show: (stored: StoredCorrections) => void): CorrectionActions {
  const change = async (how: (corrections: Corrections) => Corrections): Promise<boolean> => {
    try {
      show({ corrections: await changeCorrections(read, how), draft: null });
      return true;
    } catch {
      return false;
    }
  };
  return {
    correct: async (field, typed) => {
      const typedFields = readTyped(field, typed);
      if ("problem" in typedFields) return typedFields.problem;
      // The same text as was read is not a correction.
      const isAsRead = typedFrom({ ...read, ...typedFields.fields }, field) === typedFrom(read, field);
      const isSaved = await change((corrections) =>
        isAsRead
          ? withoutField(corrections, field)
          : { ...corrections, fields: { ...corrections.fields, ...typedFields.fields } },
      );
      return isSaved ? null : "not-stored";
    },
    reset: (field) => change((corrections) => withoutField(corrections, field)),
    keepDraft: (draft) => {
      const { id, url } = read;
      tellBackground("keepDraft", { article: { id, url }, draft }).catch(() => {
        // The typed text is still on the screen, and saving it reports its own problems.
      });
    },
    chooseVariant: async (difference, variant) => {
      const chosen = read.differences[difference];
      return chosen !== undefined && change((corrections) => withVariant(corrections, chosen, variant));
    },
  };
}

/** Without an article nothing can be corrected. */
export const NO_CORRECTION_ACTIONS: CorrectionActions = {
  correct: () => Promise.resolve("not-stored"),
  reset: () => Promise.resolve(false),
  keepDraft: () => {},
  chooseVariant: () => Promise.resolve(false),
};
