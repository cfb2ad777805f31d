import { browser } from "wxt/browser";
import type { Translate } from "../message-key";

export const translate: Translate = (key, ...values) => browser.i18n.getMessage(key, [...values]);
