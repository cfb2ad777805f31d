import { BookmarkIcon } from "../shared/icons";
import { useTranslate } from "../shared/translate";
import { SAVE_KEY } from "./use-action-keys";

interface SaveButtonProps {
  readonly isSaved: boolean;
  /** Whether its key works. */
  readonly hasKey: boolean;
  readonly onSave: () => void;
}

/** Saves the article and shows whether it is saved. Saving again updates the library to the page's current text. */
export function SaveButton({ isSaved, hasKey, onSave }: SaveButtonProps) {
  const t = useTranslate();
  return (
    <button
      type="button"
      class="button"
      title={hasKey ? t(isSaved ? "savePageAgain" : "savePageName", SAVE_KEY) : undefined}
      aria-keyshortcuts={hasKey ? SAVE_KEY : undefined}
      onClick={onSave}
    >
      <BookmarkIcon isFull={isSaved} />
      {t(isSaved ? "savedPage" : "savePage")}
    </button>
  );
}
