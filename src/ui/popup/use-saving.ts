import { useState } from "preact/hooks";
import type { ChangeChoice } from "../../library/model/saved-article";
import type { PageSaving } from "../../library/store/save-page";
import { SAVE_PROBLEMS, SAVINGS } from "../../library/store/save-sentences";
import type { StoreProblem } from "../../library/store/store-problem";
import type { MessageKey } from "../../message-key";
import { useTranslate } from "../shared/translate";
import type { Outcome, PopupActions, UndoChoice } from "./popup-state";

export interface SavingOfArticle {
  /** Why the last attempt failed, until the next. */
  readonly problem: string | null;
  readonly save: () => void;
  /** Resolves to whether the choice is saved. */
  readonly choose: (choice: ChangeChoice) => Promise<boolean>;
  /** Undoes the last choice; null where there is none. */
  readonly undo: (() => void) | null;
}

const CHOSEN = {
  saved: "choseSaved",
  page: "chosePage",
  both: "choseBoth",
} as const satisfies Record<ChangeChoice, MessageKey>;

/** @param report gets what was saved */
export function useSaving(
  actions: Pick<PopupActions, "save" | "chooseText">,
  report: (outcome: Outcome) => void,
): SavingOfArticle {
  const t = useTranslate();
  const [problem, setProblem] = useState<string | null>(null);
  const [undoChoice, setUndoChoice] = useState<UndoChoice | null>(null);
  const done = (sentence: MessageKey) => {
    setProblem(null);
    report({ action: "save", text: t(sentence) });
  };
  const failed = (why: StoreProblem, what: MessageKey) => setProblem(t(SAVE_PROBLEMS[why], t(what)));
  return {
    problem,
    save: () => {
      setUndoChoice(null);
      actions.save().then((result) => (isSaving(result) ? done(SAVINGS[result]) : failed(result, "articleNotSaved")));
    },
    choose: async (choice) => {
      const result = await actions.chooseText(choice);
      const isSaved = typeof result === "function";
      setUndoChoice(() => (isSaved ? result : null));
      if (isSaved) done(CHOSEN[choice]);
      else failed(result, "choiceNotSaved");
      return isSaved;
    },
    undo:
      undoChoice &&
      (() => {
        undoChoice().then((why) => {
          if (why !== null) return failed(why, "choiceNotUndone");
          setUndoChoice(null);
          done("choiceUndone");
        });
      }),
  };
}

function isSaving(result: PageSaving | StoreProblem): result is PageSaving {
  return Object.hasOwn(SAVINGS, result);
}
