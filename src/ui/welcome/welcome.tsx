import type { ComponentType } from "preact";
import type { MessageKey } from "../../message-key";
import { HOST, SECTION_PATH } from "../../site";
import { useTranslate } from "../shared/translate";
import { PagePicture, PopupPicture, ToolbarPicture } from "./welcome-pictures";

interface Step {
  readonly picture: ComponentType;
  readonly title: MessageKey;
  readonly text: MessageKey;
}

/** In the order in which a reader meets them. */
const STEPS: readonly Step[] = [
  { picture: PagePicture, title: "welcomePage", text: "welcomePageText" },
  { picture: ToolbarPicture, title: "welcomeToolbar", text: "welcomeToolbarText" },
  { picture: PopupPicture, title: "welcomePopup", text: "welcomePopupText" },
];

/** Shown once after the installation: what happens where, in three pictures. */
export function Welcome({ onOptions }: { readonly onOptions: () => void }) {
  const t = useTranslate();
  return (
    <main class="welcome">
      <header>
        <img src="/icon/128.png" width="56" height="56" alt="" />
        <h1>{t("welcomeTitle")}</h1>
        <p>{t("welcomeText")}</p>
      </header>
      <ol class="steps">
        {STEPS.map(({ picture: Picture, title, text }) => (
          <li key={title}>
            <Picture />
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </li>
        ))}
      </ol>
      <footer>
        <p class="ways-on">
          <a class="button main-button" href={`http://www.${HOST}${SECTION_PATH}`}>
            {t("welcomeSection")}
          </a>
          <button type="button" class="button" onClick={onOptions}>
            {t("welcomeOptions")}
          </button>
        </p>
        <p class="privacy">{t("welcomePrivacy")}</p>
      </footer>
    </main>
  );
}
