import type { Library } from "../../library/store/store";
import { useTranslate } from "../shared/translate";
import type { Undo } from "./status-message";
import { useChanging } from "./use-changing";
import { useLastDeletion } from "./use-last-deletion";
import type { StatusState } from "./use-status";

interface Deleting {
  readonly remove: (keys: readonly string[]) => void;
  /** The way back from the last deletion. */
  readonly undoDeletion: Undo | null;
}

/** Deletes articles. The last deletion in this tab can be undone at any time. */
export function useDeleting(library: Library, status: StatusState): Deleting {
  const t = useTranslate();
  const lastDeletion = useLastDeletion(library);
  const { done, failed } = useChanging(library, status);
  const undo = (keys: readonly string[]) => {
    library.undelete(keys).then((restored) => {
      lastDeletion.forget();
      done(t("deletionUndone", String(restored.length)));
    }, failed);
  };
  const { keys } = lastDeletion;
  return {
    remove: (deleted) => {
      library.remove(deleted).then((removed) => {
        status.show(null);
        lastDeletion.remember(removed.map(({ key }) => key));
      }, failed);
    },
    undoDeletion: keys && {
      id: keys.join(),
      text: t("deletedCount", String(keys.length)),
      onUndo: () => undo(keys),
      onDismiss: lastDeletion.forget,
    },
  };
}
