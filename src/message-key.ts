import type chinese from "../public/_locales/zh_CN/messages.json";

/** The name of a text of the interface. The default language has every text. */
export type MessageKey = keyof typeof chinese;

/** A text of the interface in the reader's language; `values` fill its placeholders in order. */
export type Translate = (key: MessageKey, ...values: readonly string[]) => string;
