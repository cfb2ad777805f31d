import { BREADCRUMB_LABELS, SITE_NAME } from "../../site";

/** Longer lines are text. */
const MAX_LENGTH = 160;

const BREADCRUMB = new RegExp(
  `^[^。!?]{0,8}(?:${BREADCRUMB_LABELS.join("|")}) ?:?|^(?:${SITE_NAME}|首页) ?[>»›/]`,
  "u",
);

/** @param plain half-width text in simplified characters */
export function isBreadcrumb(plain: string): boolean {
  return plain.length <= MAX_LENGTH && BREADCRUMB.test(plain);
}
