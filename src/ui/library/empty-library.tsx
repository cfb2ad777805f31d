import type { ComponentChildren } from "preact";
import { HOST, SECTION_PATH } from "../../site";
import { useTranslate } from "../shared/translate";

/** Nothing is saved yet: says how to add something. */
export function EmptyLibrary({ messages }: { readonly messages: ComponentChildren }) {
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
      {messages}
    </main>
  );
}
