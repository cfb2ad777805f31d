/** The languages of the interface and of labels in copied and exported text; the first is the usual one. */
export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
