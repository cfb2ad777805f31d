import { type ComponentType, render } from "preact";
import { onSettingsChange, readSettings } from "../../browser/settings-store";
import { translate } from "../../browser/translate";
import type { MessageKey } from "../../message-key";
import type { Settings } from "../../settings/settings";
import { TranslateContext } from "./translate";
import "./theme.css";

/**
 * Renders a page of the extension into its document, in the reader's language and theme.
 * @param root selects the element to render into
 * @param title the title of its tab, part by part
 */
export function renderPage(root: string, title: readonly MessageKey[], Page: ComponentType): void {
  // Asked before the first paint. The answer takes a few milliseconds; until then the system's theme is used.
  readSettings().then(applyTheme, () => {
    // Without settings the system's theme remains.
  });
  onSettingsChange(applyTheme);
  document.documentElement.lang = translate("uiLanguage");
  document.title = title.map((key) => translate(key)).join(" · ");
  const element = document.querySelector(root);
  if (element === null) return;
  render(
    <TranslateContext.Provider value={translate}>
      <Page />
    </TranslateContext.Provider>,
    element,
  );
}

function applyTheme({ theme }: Settings): void {
  document.documentElement.dataset.theme = theme;
}
