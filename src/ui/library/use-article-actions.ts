import { writeClipboard } from "../../browser/write-clipboard";
import { type SavedArticle, withCurrentVersion, withoutTag, withTag } from "../../library/model/saved-article";
import type { Library } from "../../library/store/store";
import { storeProblem } from "../../library/store/store-problem";
import { forgetUnsavedNotes, keepUnsavedNotes } from "../../library/store/unsaved-notes";
import type { MessageKey } from "../../message-key";
import { citation } from "../../present/citation";
import { articleText } from "../../present/clipboard-text";
import { isoDay } from "../../present/dates";
import { type RichText, richText } from "../../present/rich-text";
import { readSettings } from "../../settings/settings";
import { correctionActions } from "../shared/correction-actions";
import { useTranslate } from "../shared/translate";
import type { DetailActions, DetailState } from "./article-detail";
import type { StatusMessage } from "./status-message";

const PROBLEMS = {
  full: "changeFull",
  newer: "libraryNewer",
  failed: "notStored",
} as const satisfies Record<string, MessageKey>;

const EDIT_OUTCOMES = { kept: "correctionKept", reset: "correctionReset", "not-reset": "notStored" } as const;

/** What the reader does with saved articles; each says what came of it. */
export function useArticleActions(library: Library, say: (said: StatusMessage | null) => void) {
  const t = useTranslate();
  const done = (text: string, undo?: () => void) => say({ text, isProblem: false, ...(undo && { undo }) });
  const failed = (error: unknown) => say({ text: t(PROBLEMS[storeProblem(error)]), isProblem: true });

  const remove = async (keys: readonly string[]) => {
    const removed = await library.remove(keys);
    done(t("deletedCount", String(removed.length)), () => {
      library.put(removed).then(() => done(t("deletionUndone", String(removed.length))), failed);
    });
  };
  const change = async (keys: readonly string[], how: (saved: SavedArticle) => SavedArticle): Promise<boolean> => {
    try {
      await library.change(keys, how);
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };
  const copy = (text: RichText, name: MessageKey) => {
    writeClipboard(text).then((isDone) =>
      isDone ? done(t("copiedWhat", t(name))) : say({ text: t("copyNotAllowed"), isProblem: true }),
    );
  };

  return {
    remove: (keys: readonly string[]) => void remove(keys).catch(failed),
    addTag: (keys: readonly string[], tag: string) => {
      void change(keys, (saved) => withTag(saved, tag)).then(
        (isDone) => isDone && done(t("taggedCount", String(keys.length), tag)),
      );
    },
    of,
  };

  function of({ saved, record }: DetailState): Omit<DetailActions, "close"> {
    const { key } = saved;
    return {
      ...correctionActions(saved.current.record, () => {}),
      addTag: (tag) => void change([key], (now) => withTag(now, tag)),
      removeTag: (tag) => void change([key], (now) => withoutTag(now, tag)),
      setNotes: async (notes) => {
        const isKept = await change([key], (now) => ({ ...now, notes }));
        if (isKept) forgetUnsavedNotes(key);
        return isKept;
      },
      leaveNotes: (notes) => keepUnsavedNotes(key, notes),
      copyCitation: () => {
        readSettings().then(({ citation: choices }) => {
          const text = citation(record, choices, isoDay(new Date()));
          copy(richText([{ kind: "paragraph", text }]), "nameCitation");
        }, failed);
      },
      copyText: () => copy(articleText(record), "nameText"),
      useReading: (sha256) => void change([key], (now) => withCurrentVersion(now, sha256)),
      remove: () => void remove([key]).catch(failed),
      report: (outcome) => say({ text: t(EDIT_OUTCOMES[outcome]), isProblem: outcome === "not-reset" }),
    };
  }
}
