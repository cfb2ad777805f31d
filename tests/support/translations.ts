import english from "../../public/_locales/en/messages.json";
import chinese from "../../public/_locales/zh_CN/messages.json";
import type { Translate } from "../../src/message-key";

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export type Messages = Readonly<Record<string, Message>>;

export const MESSAGES: Readonly<Record<"zh_CN" | "en", Messages>> = { zh_CN: chinese, en: english };

/** Texts as the browser's i18n makes them: `$NAME$` stands for the value at its placeholder's `$1`. */
export function translator(locale: keyof typeof MESSAGES): Translate {
  return (key, ...values) => {
    const { message, placeholders } = MESSAGES[locale][key] ?? { message: `missing: ${key}` };
    return message.replace(/\$(?<name>\w+)\$/gu, (_, name: string) => {
      const position = Number(placeholders?.[name.toLowerCase()]?.content.slice(1));
      return values[position - 1] ?? "";
    });
  };
}
