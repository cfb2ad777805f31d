import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../language";
import type { MessageKey } from "../../message-key";

/** A text of the interface in the reader's language; `values` fill its placeholders in order. */
export type Translate = (key: MessageKey, ...values: readonly string[]) => string;

export const TranslateContext = createContext<Translate>((key) => key);

export function useTranslate(): Translate {
  return useContext(TranslateContext);
}

/** The language that the interface speaks. */
export function useLanguage(): Language {
  return useTranslate()("uiLanguage") === "en" ? "en" : "zh-CN";
}
