import { type ComponentType, render } from "preact";
import { browser } from "wxt/browser";
import { onSettingsChange, readSettings } from "../../browser/settings-store";
import type { MessageKey, Translate } from "../../message-key";
import type { Settings } from "../../settings/settings";
import { TranslateContext } from "./translate";
import "./theme.css";

const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, [...values]);

/**
 * Shows a surface of the extension in its document, in the reader's language and in the theme that the reader has chosen.
 * @param root the element that it is shown in
 * @param title what its tab is called, part by part
 */
export function renderPage(root: string, title: readonly MessageKey[], Surface: ComponentType): void {
  // Asked before anything is drawn: the answer comes a few milliseconds later, and until then the system's theme stands.
  readSettings().then(applyTheme, () => {
    // What cannot be read is as the system has it.
  });
  onSettingsChange(applyTheme);
  document.documentElement.lang = translate("uiLanguage");
  document.title = title.map((key) => translate(key)).join(" · ");
  const element = document.querySelector(root);
  if (element === null) return;
  render(
    <TranslateContext.Provider value={translate}>
      <Surface />
    </TranslateContext.Provider>,
    element,
  );
}

function applyTheme({ theme }: Settings): void {
  document.documentElement.dataset.theme = theme;
}
