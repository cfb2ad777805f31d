import { useState } from "preact/hooks";
import type { CorrectableField, Draft } from "../../correct/corrections";
import type { CorrectionActions, CorrectionProblem } from "./correction-actions";
import type { EditableFields, Editing, EditOutcome } from "./editing";

/** @param report gets the outcome of a finished edit */
export function useEditing(
  { fields, draft: left }: EditableFields,
  { correct, reset, keepDraft }: Pick<CorrectionActions, "correct" | "reset" | "keepDraft">,
  report: (outcome: EditOutcome) => void,
): Editing {
  const [draft, setDraft] = useState<Draft | null>(left);
  const [isResumed, setResumed] = useState(left !== null);
  const [problem, setProblem] = useState<CorrectionProblem | null>(null);
  const [returnTo, setReturnTo] = useState<CorrectableField | null>(null);

  const close = (field: CorrectableField) => {
    setDraft(null);
    setResumed(false);
    setProblem(null);
    setReturnTo(field);
    keepDraft(null);
  };
  const show = (next: Draft) => {
    setDraft(next);
    setProblem(null);
  };
  return {
    fields,
    draft,
    isResumed,
    problem,
    returnTo,
    returned: () => setReturnTo(null),
    open: (field) => {
      setResumed(false);
      show({ field, typed: fields[field].typed });
    },
    type: (typed) => {
      if (draft === null) return;
      show({ ...draft, typed });
      keepDraft({ ...draft, typed });
    },
    save: () => {
      if (draft === null) return;
      correct(draft.field, draft.typed).then((found) => {
        setProblem(found);
        if (found !== null) return;
        close(draft.field);
        report("saved");
      });
    },
    cancel: () => {
      if (draft !== null) close(draft.field);
    },
    reset: (field) => {
      reset(field).then((isReset) => {
        setReturnTo(field);
        report(isReset ? "reset" : "not-reset");
      });
    },
  };
}
