import { render } from "preact";
import { browser } from "wxt/browser";
import { type Translate, TranslateContext } from "../../src/ui/translate";
import { Welcome } from "../../src/ui/welcome";
import "../../src/ui/theme.css";
import "./welcome.css";

const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, [...values]);

document.documentElement.lang = translate("uiLanguage");
document.title = `${translate("welcomeTitle")} · ${translate("extName")}`;

const root = document.querySelector("#welcome");
if (root) {
  render(
    <TranslateContext.Provider value={translate}>
      <Welcome onOptions={() => void browser.runtime.openOptionsPage()} />
    </TranslateContext.Provider>,
    root,
  );
}
