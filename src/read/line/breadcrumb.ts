import { BREADCRUMB_LABELS, SITE_NAME } from "../../site";
import { lazily } from "./lazily";

/** Longer lines are text. */
const MAX_LENGTH = 160;
const HOME = "首页";
/** All labels have it. */
const POSITION = "位置";

const pattern = lazily(
  () => new RegExp(`^[^。!?]{0,8}(?:${BREADCRUMB_LABELS.join("|")}) ?:?|^(?:${SITE_NAME}|${HOME}) ?[>»›/]`, "u"),
);

/** @param plain half-width text in simplified characters */
export function isBreadcrumb(plain: string): boolean {
  if (plain.length > MAX_LENGTH) return false;
  const mayBe = plain.includes(POSITION) || plain.startsWith(SITE_NAME) || plain.startsWith(HOME);
  return mayBe && pattern().test(plain);
}
