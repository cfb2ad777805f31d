import { joinNotes } from "../../library/model/notes";
import { type SavedArticle, withCurrentVersion, withoutTag, withTag } from "../../library/model/saved-article";
import type { Library } from "../../library/store/store";
import { storeProblem } from "../../library/store/store-problem";
import { forgetUnsavedNotes, keepUnsavedNotes } from "../../library/store/unsaved-notes";
import { correctionActions } from "../shared/correction-actions";
import { useTranslate } from "../shared/translate";
import type { DetailActions, DetailState } from "./article-detail";
import { CHANGE_PROBLEMS } from "./change-problems";
import type { ShowStatus, Undo } from "./status-message";
import { useCopying } from "./use-copying";
import type { LastDeletion } from "./use-last-deletion";

const EDIT_OUTCOMES = { kept: "correctionSaved", reset: "correctionReset", "not-reset": "changeNotSaved" } as const;

/** What the reader does with saved articles; each action reports its outcome. */
export function useArticleActions(library: Library, showStatus: ShowStatus, lastDeletion: LastDeletion) {
  const t = useTranslate();
  const done = (text: string) => showStatus({ text, isProblem: false });
  const failed = (error: unknown) => showStatus({ text: t(CHANGE_PROBLEMS[storeProblem(error)]), isProblem: true });
  const copying = useCopying(showStatus);

  const remove = (keys: readonly string[]) => {
    library.remove(keys).then((removed) => {
      showStatus(null);
      lastDeletion.remember(removed.map(({ key }) => key));
    }, failed);
  };
  const undo = (keys: readonly string[]) => {
    library.undelete(keys).then((restored) => {
      lastDeletion.forget();
      done(t("deletionUndone", String(restored.length)));
    }, failed);
  };
  /** Resolves to whether the change was saved. */
  const change = (keys: readonly string[], how: (saved: SavedArticle) => SavedArticle): Promise<boolean> =>
    library.change(keys, how).then(
      () => true,
      (error: unknown) => {
        failed(error);
        return false;
      },
    );

  const { keys } = lastDeletion;
  return {
    remove,
    undo:
      keys &&
      ({
        id: keys.join(),
        count: keys.length,
        onUndo: () => undo(keys),
        onDismiss: lastDeletion.forget,
      } satisfies Undo),
    addTag: async (keys: readonly string[], tag: string) => {
      if (await change(keys, (saved) => withTag(saved, tag))) done(t("taggedCount", String(keys.length), tag));
    },
    /** What can be done with one open article. */
    forArticle: ({ saved, record }: DetailState): Omit<DetailActions, "close"> => {
      const { key } = saved;
      return {
        ...correctionActions(saved.current.record, () => {}),
        ...copying(record),
        addTag: (tag) => void change([key], (now) => withTag(now, tag)),
        removeTag: (tag) => void change([key], (now) => withoutTag(now, tag)),
        setNotes: async (typed, base) => {
          let notes = typed;
          const isSaved = await change([key], (now) => {
            notes = joinNotes(base, typed, now.notes);
            return { ...now, notes };
          });
          if (isSaved) forgetUnsavedNotes(key);
          return isSaved ? notes : null;
        },
        leaveNotes: (notes, base) => keepUnsavedNotes(key, base, notes),
        useVersion: (sha256) => void change([key], (now) => withCurrentVersion(now, sha256)),
        remove: () => remove([key]),
        report: (outcome) => showStatus({ text: t(EDIT_OUTCOMES[outcome]), isProblem: outcome === "not-reset" }),
      };
    },
  };
}
