import type { ComponentChildren } from "preact";
import { HOST, SECTION_PATH } from "../../site";
import { useTranslate } from "../shared/translate";

interface EmptyLibraryProps {
  /** A warning that the article of the address is not there. */
  readonly missing: ComponentChildren;
  readonly messages: ComponentChildren;
}

/** Nothing is saved yet: says how to add something. */
export function EmptyLibrary({ missing, messages }: EmptyLibraryProps) {
  const t = useTranslate();
  return (
    <main class="empty-library">
      {missing}
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
      {messages}
    </main>
  );
}
