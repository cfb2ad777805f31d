import { BREADCRUMB_LABELS, BREADCRUMB_TAILS } from "../../site";
import { findDate } from "../line/dates";
import { lazily } from "../line/lazily";
import type { LineKind } from "../line/line-kind";
import { toSimplified } from "../line/simplified";
import { comparisonKey, halfWidth } from "../line/text";

const labelPattern = lazily(() => new RegExp(`^.{0,8}?(?:${BREADCRUMB_LABELS.join("|")})[ :：]*`, "u"));
const SEPARATOR = / ?[>＞»›]+ ?|(?<=\S) ?→ ?/u;
const MAX_NAME = 24;

export interface Channel {
  /** Outermost first. */
  readonly names: readonly string[];
  /** The whole line, null where the page has none. */
  readonly text: string | null;
}

/** The breadcrumb: `您当前的位置 : 中国宁波网 > 宁波新闻发布 > 记者提问` */
export function readChannel(blocks: readonly { readonly kind: LineKind; readonly text: string }[]): Channel {
  for (const { kind, text } of blocks) {
    const names = kind === "breadcrumb" ? namesIn(text) : [];
    if (names.length > 0) return { names, text };
  }
  return { names: [], text: null };
}

function namesIn(text: string): string[] {
  const label = labelPattern().exec(toSimplified(text))?.[0] ?? "";
  return text
    .slice(label.length)
    .split(SEPARATOR)
    .map((name) => name.replace(tailPattern(), "").trim())
    .filter((name) => name !== "" && name.length <= MAX_NAME && !isDay(name));
}

/** `… > 殷聪文集 正文` */
const tailPattern = lazily(() => new RegExp(`(?:^| )(?:${BREADCRUMB_TAILS.join("|")})$`, "u"));

/** `… > 2014年 > 2014-05-20` */
function isDay(name: string): boolean {
  const plain = halfWidth(name);
  const date = findDate(plain);
  return date !== null && date.from === 0 && date.to === plain.length;
}

/** The breadcrumb of some pages ends with the page itself. */
export function withoutTitle({ names, text }: Channel, title: string): Channel {
  const last = names.at(-1);
  const isTitle = last !== undefined && comparisonKey(halfWidth(last)) === comparisonKey(halfWidth(title));
  return { names: isTitle ? names.slice(0, -1) : names, text };
}
