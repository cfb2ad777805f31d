import { BookmarkIcon } from "../shared/icons";
import { useTranslate } from "../shared/translate";
import { SAVE_KEY } from "./use-action-keys";

interface SaveButtonProps {
  readonly isSaved: boolean;
  readonly onSave: () => void;
}

/** Saves the article and shows whether it is saved. Saving again updates the library to the page's current text. */
export function SaveButton({ isSaved, onSave }: SaveButtonProps) {
  const t = useTranslate();
  return (
    <button
      type="button"
      class="button"
      title={t(isSaved ? "savePageAgain" : "savePageName", SAVE_KEY)}
      onClick={onSave}
    >
      <BookmarkIcon isFull={isSaved} />
      {t(isSaved ? "savedPage" : "savePage")}
    </button>
  );
}
