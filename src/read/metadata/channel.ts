import { BREADCRUMB_LABELS, BREADCRUMB_TAIL, SITE_NAME } from "../../site";

const LABEL = new RegExp(`^.{0,8}?(?:${BREADCRUMB_LABELS.join("|")})[ :：]*`, "u");
const TAIL = new RegExp(`[ >＞]*${BREADCRUMB_TAIL}$`, "u");
const MAX_NAME = 24;

const BREADCRUMB = new RegExp(`^[^。!?]{0,8}(?:${BREADCRUMB_LABELS.join("|")}) ?:?|^${SITE_NAME} ?[>»›]`, "u");
/** Longer lines are text. */
const MAX_LENGTH = 160;

/** @param plain half-width text */
export function isBreadcrumb(plain: string): boolean {
  return plain.length <= MAX_LENGTH && BREADCRUMB.test(plain);
}

export interface Channel {
  /** Outermost first. */
  readonly names: readonly string[];
  /** The whole line, null where the page has none. */
  readonly text: string | null;
}

/** The breadcrumb: `您当前的位置 : 中国宁波网 > 宁波新闻发布 > 记者提问` */
export function readChannel(blocks: readonly { readonly plain: string; readonly text: string }[]): Channel {
  for (const { plain, text } of blocks) {
    if (!isBreadcrumb(plain)) continue;
    const names = text
      .replace(LABEL, "")
      .replace(TAIL, "")
      .split(/ ?[>＞»›] ?|(?<=\S) ?→ ?/u)
      .map((name) => name.trim())
      .filter((name) => name !== "" && name.length <= MAX_NAME);
    if (names.length > 0) return { names, text };
  }
  return { names: [], text: null };
}
