import { type SavedArticle, withoutTag, withTag } from "../../library/model/saved-article";
import type { Library } from "../../library/store/store";
import type { MessageKey } from "../../message-key";
import { useTranslate } from "../shared/translate";
import { useChanging } from "./use-changing";
import type { StatusState } from "./use-status";

type Retag = (saved: SavedArticle, tag: string) => SavedArticle;

interface Tagging {
  readonly addTag: (keys: readonly string[], tag: string) => Promise<void>;
  readonly removeTag: (keys: readonly string[], tag: string) => Promise<void>;
}

/** Tags several articles at once, with a way back. */
export function useTagging(library: Library, status: StatusState): Tagging {
  const t = useTranslate();
  const { change, done } = useChanging(library, status);
  const undo = async (keys: readonly string[], tag: string, back: Retag) => {
    if ((await change(keys, (saved) => back(saved, tag))) === null) return;
    status.offerUndo(null);
    done(t("tagUndone", String(keys.length)));
  };
  const retag = async (keys: readonly string[], tag: string, how: Retag, back: Retag, name: MessageKey) => {
    const before = await change(keys, (saved) => how(saved, tag));
    if (before === null) return;
    // An article that had the tag before, or lacked it, keeps that after an undo.
    const changed = before.filter((saved) => how(saved, tag).tags.length !== saved.tags.length).map(({ key }) => key);
    status.show(null);
    status.offerUndo({
      id: crypto.randomUUID(),
      text: t(name, String(changed.length), tag),
      onUndo: () => void undo(changed, tag, back),
      onDismiss: () => status.offerUndo(null),
    });
  };
  return {
    addTag: (keys, tag) => retag(keys, tag, withTag, withoutTag, "taggedCount"),
    removeTag: (keys, tag) => retag(keys, tag, withoutTag, withTag, "untaggedCount"),
  };
}
