import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../language";
import type { Translate } from "../../message-key";

export const TranslateContext = createContext<Translate>((key) => key);

export function useTranslate(): Translate {
  return useContext(TranslateContext);
}

/** The language of the interface. */
export function useLanguage(): Language {
  return useTranslate()("uiLanguage") === "en" ? "en" : "zh-CN";
}
