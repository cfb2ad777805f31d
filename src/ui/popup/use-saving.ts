import { useState } from "preact/hooks";
import type { ChangeChoice } from "../../library/model/saved-article";
import { SAVE_PROBLEMS, SAVINGS } from "../../library/store/save-sentences";
import type { StoreProblem } from "../../library/store/store-problem";
import type { MessageKey } from "../../message-key";
import { useTranslate } from "../shared/translate";
import type { Outcome, PopupActions } from "./popup-state";

export interface SavingOfArticle {
  /** Why the last attempt kept nothing; it stands until the next. */
  readonly problem: string | null;
  readonly save: () => void;
  /** Resolves to whether the choice is kept. */
  readonly choose: (choice: ChangeChoice) => Promise<boolean>;
}

const CHOSEN = {
  saved: "keptSaved",
  page: "tookPage",
  both: "keptBoth",
} as const satisfies Record<ChangeChoice, MessageKey>;

/** @param report is told what was kept */
export function useSaving(
  actions: Pick<PopupActions, "save" | "chooseText">,
  report: (outcome: Outcome) => void,
): SavingOfArticle {
  const t = useTranslate();
  const [problem, setProblem] = useState<string | null>(null);
  const done = (sentence: MessageKey) => {
    setProblem(null);
    report({ action: "save", text: t(sentence) });
  };
  const failed = (why: StoreProblem, what: MessageKey) => setProblem(t(SAVE_PROBLEMS[why], t(what)));
  return {
    problem,
    save: () => {
      actions.save().then((came) => (isSaving(came) ? done(SAVINGS[came]) : failed(came, "whatArticle")));
    },
    choose: async (choice) => {
      const why = await actions.chooseText(choice);
      if (why === null) done(CHOSEN[choice]);
      else failed(why, "whatChoice");
      return why === null;
    },
  };
}

function isSaving(came: keyof typeof SAVINGS | StoreProblem): came is keyof typeof SAVINGS {
  return Object.hasOwn(SAVINGS, came);
}
