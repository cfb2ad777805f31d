import { type SavedArticle, withCurrentVersion, withoutTag, withTag } from "../../library/model/saved-article";
import type { Library } from "../../library/store/store";
import { storeProblem } from "../../library/store/store-problem";
import { forgetUnsavedNotes, keepUnsavedNotes } from "../../library/store/unsaved-notes";
import type { MessageKey } from "../../message-key";
import { correctionActions } from "../shared/correction-actions";
import { useTranslate } from "../shared/translate";
import type { DetailActions, DetailState } from "./article-detail";
import type { ShowStatus } from "./status-message";
import { useCopying } from "./use-copying";

const PROBLEMS = {
  full: "changeFull",
  newer: "libraryNewer",
  failed: "notStored",
} as const satisfies Record<string, MessageKey>;

const EDIT_OUTCOMES = { kept: "correctionKept", reset: "correctionReset", "not-reset": "notStored" } as const;

/** What the reader does with saved articles; each action reports its outcome. */
export function useArticleActions(library: Library, showStatus: ShowStatus) {
  const t = useTranslate();
  const done = (text: string, undo?: () => void) => showStatus({ text, isProblem: false, ...(undo && { undo }) });
  const failed = (error: unknown) => showStatus({ text: t(PROBLEMS[storeProblem(error)]), isProblem: true });
  const copying = useCopying(showStatus);

  const remove = (keys: readonly string[]) => {
    library.remove(keys).then((removed) => {
      const restore = () =>
        library.undelete(keys).then((restored) => done(t("deletionUndone", String(restored.length))), failed);
      done(t("deletedCount", String(removed.length)), () => void restore());
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

  return {
    remove,
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
        setNotes: async (notes) => {
          const isSaved = await change([key], (now) => ({ ...now, notes }));
          if (isSaved) forgetUnsavedNotes(key);
          return isSaved;
        },
        leaveNotes: (notes) => keepUnsavedNotes(key, notes),
        useVersion: (sha256) => void change([key], (now) => withCurrentVersion(now, sha256)),
        remove: () => remove([key]),
        report: (outcome) => showStatus({ text: t(EDIT_OUTCOMES[outcome]), isProblem: outcome === "not-reset" }),
      };
    },
  };
}
