import { render } from "preact";
import { browser } from "wxt/browser";
import { type Translate, TranslateContext } from "../../src/ui/translate";
import { App } from "./app";
import "../../src/ui/theme.css";
import "./options.css";

const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, [...values]);

document.documentElement.lang = translate("uiLanguage");
document.title = translate("optionsTitle");

const root = document.querySelector("#options");
if (root) {
  render(
    <TranslateContext.Provider value={translate}>
      <App />
    </TranslateContext.Provider>,
    root,
  );
}
