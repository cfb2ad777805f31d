/** What pages print under an article that is neither its text nor a known line: hints, comments, disclaimers, hot lists. */
import { COMMENT_HEADINGS, TAIL_HINTS } from "../../site";
import { endsArticle } from "../page/article-end";
import type { Block } from "../page/blocks";

/** Longer lines are text, whatever they begin with. */
const MAX_HINT = 200;

/** `扫一扫在手机打开当前页` · `免责声明：…` · `更多内容请关注“…”微信公众号。`: no line of an article, though it may read as a sentence. */
export function isHint({ plain }: Block): boolean {
  return plain.length <= MAX_HINT && TAIL_HINTS.test(plain);
}

/** The heading of readers' comments: what is under it was written by others. */
export function startsComments({ kind, plain }: Block): boolean {
  return kind !== "links" && COMMENT_HEADINGS.test(plain);
}

/** A line that may end an article. */
export function mayEndArticle(block: Block): boolean {
  return endsArticle(block) || isHint(block) || startsComments(block);
}
