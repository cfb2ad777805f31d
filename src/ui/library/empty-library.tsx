import { HOST, SECTION_PATH } from "../../site";
import { useTranslate } from "../translate";

interface EmptyLibraryProps {
  /** Brings back what has just been deleted. */
  readonly undo: (() => void) | undefined;
  readonly outcome: string | undefined;
}

/** Nothing is saved yet: the ways in which something comes here. */
export function EmptyLibrary({ undo, outcome }: EmptyLibraryProps) {
  const t = useTranslate();
  return (
    <main class="empty-library">
      <h1>{t("emptyTitle")}</h1>
      <ul>
        <li>{t("emptySave")}</li>
        <li>{t("emptyCollect")}</li>
        <li>{t("emptyFiles")}</li>
        <li>{t("emptyRestore")}</li>
      </ul>
      <p class="button-row">
        <a class="button main-button" href={`http://www.${HOST}${SECTION_PATH}`}>
          {t("welcomeSection")}
        </a>
      </p>
      <p class="library-outcome" role="status">
        {outcome}
        {undo && (
          <button type="button" class="link-button" onClick={undo}>
            {t("settingsUndo")}
          </button>
        )}
      </p>
    </main>
  );
}
