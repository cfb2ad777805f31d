import { BREADCRUMB_LABELS, BREADCRUMB_TAIL } from "../site";
import type { PageBlock } from "./block-kinds";

const LABEL = new RegExp(`^.{0,8}?(?:${BREADCRUMB_LABELS.join("|")})[ :]*`, "u");
const TAIL = new RegExp(`[ >]*${BREADCRUMB_TAIL}$`, "u");
const MAX_NAME = 24;

/** The breadcrumb, outermost first: `您当前的位置 : 中国宁波网 > 宁波新闻发布 > 记者提问` */
export function readChannel(blocks: readonly PageBlock[]): { readonly channel: string[]; readonly text: string | null } {
  for (const { kind, plain, text } of blocks) {
    if (kind !== "breadcrumb") continue;
    const channel = plain
      .replace(LABEL, "")
      .replace(TAIL, "")
      .split(/ ?[>»›] ?|(?<=\S) ?→ ?/u)
      .map((name) => name.trim())
      .filter((name) => name !== "" && name.length <= MAX_NAME);
    if (channel.length > 0) return { channel, text };
  }
  return { channel: [], text: null };
}
