import { joinNotes } from "../../library/model/notes";
import { withCurrentVersion, withoutTag, withTag } from "../../library/model/saved-article";
import type { Library } from "../../library/store/store";
import { forgetUnsavedNotes, keepUnsavedNotes } from "../../library/store/unsaved-notes";
import { correctionActions } from "../shared/correction-actions";
import { EDIT_OUTCOMES } from "../shared/editing";
import { useTranslate } from "../shared/translate";
import type { DetailActions, DetailState } from "./article-detail";
import { useChanging } from "./use-changing";
import { useCopying } from "./use-copying";
import type { StatusState } from "./use-status";

/** What can be done with one open article; each action reports its outcome. */
export function useArticleActions(
  library: Library,
  status: StatusState,
  remove: (keys: readonly string[]) => void,
): (detail: DetailState) => Omit<DetailActions, "close"> {
  const t = useTranslate();
  const copying = useCopying(status.show);
  const { change } = useChanging(library, status);
  return ({ saved, record }) => {
    const { key } = saved;
    return {
      ...correctionActions(saved.current.record, () => {}),
      ...copying(record),
      addTag: (tag) => void change([key], (now) => withTag(now, tag)),
      removeTag: (tag) => void change([key], (now) => withoutTag(now, tag)),
      setNotes: async (typed, base) => {
        let notes = typed;
        const before = await change([key], (now) => {
          notes = joinNotes(base, typed, now.notes);
          return { ...now, notes };
        });
        if (before === null) return null;
        forgetUnsavedNotes(key);
        return notes;
      },
      leaveNotes: (notes, base) => keepUnsavedNotes(key, base, notes),
      useVersion: (sha256) => void change([key], (now) => withCurrentVersion(now, sha256)),
      remove: () => remove([key]),
      report: (outcome) => status.show({ text: t(EDIT_OUTCOMES[outcome]), isProblem: outcome === "not-reset" }),
    };
  };
}
