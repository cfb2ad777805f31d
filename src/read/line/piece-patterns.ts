/** The shapes of the pieces of a line, in half-width text in simplified characters. */
import { COUNTY_SITE, SITE_NAME } from "../../site";
import { LABELLED, labelPattern } from "./labels";

const HAN = "\\u3400-\\u9fff";
/** Where a word of a value ends; `-`, `·`, `、` and `《》` are part of names of outlets. */
const STOP = " |,;()【】[\\]〔〕<>«»:";
/** Between pieces. */
export const PIECE_MARKS = " |,;()【】[]〔〕<>«»:·•、/_-—–~*#…\"“”'‘’《》+=&↓↑◆●■★";

/** Tried at one position, or searched for from there (`…End`, `…Within`). */
const SOURCES = {
  separator: `[${PIECE_MARKS.replace(/[-\]]/gu, "\\$&")}]+`,
  address:
    "(?:https?:\\/\\/)?(?:[\\w-]+\\.)+(?:com|cn|net|org|gov|edu|tv)(?![\\w@])(?:[/:][^ |()\\u3400-\\u9fff]*)?|[\\w.-]+@[\\w.-]+",
  telephone: `(?:0\\d{2,3}-?\\d{7,8}|1\\d{10}|[48]00-?\\d{3,4}-?\\d{3,4}|\\d{7,8})(?![\\w${HAN}])`,
  counter: `(?:已有|共有?)?\\d[\\d,]{0,11}(?:万\\+?|\\+)?(?: ?(?:次|人次|人|条|个))?(?:阅读|评论|浏览|参与|点击|访问|跟贴|回复|点赞|转发|网友){0,3}(?=[ |,;()【】[\\]〔〕]|$)`,
  word: `[^${STOP}/]+`,
  county: `(?:${SITE_NAME}|${COUNTY_SITE.source})(?=[${STOP}/\\d]|$)`,
  reporters: `(?:[${HAN}A-Za-z·-]{2,14} ?)?(?:记者|通讯员)`,
  reportersEnd: `[|()【】[\\]〔〕;]| ?\\d{2,4}[-年/.]| [${HAN}]{2,8}(?<!记者|通讯员) ?:|$`,
  label: `(?<label>[${HAN}A-Za-z](?:[ /]?[${HAN}A-Za-z]){0,11}?) ?:`,
  barLabel: `(?<label>${labelPattern(LABELLED).replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/gu, " ?")}) ?[|/](?! ?(?:$|[|/]))`,
  behindDate: ` ?(?<word>更新|修改|发布|发表|刊发)(?:[于自][${HAN}]{2,4})?(?![${HAN}])`,
  dateWithin: "(?:\\d{4}|\\d{2}|[〇○零一二三四五六七八九]{4}) ?(?:年|[-/.]) ?[\\d一二三四五六七八九十]",
} as const;

type Name = keyof typeof SOURCES;
const made: { [K in Name]?: RegExp } = {};

/** Patterns are compiled where a page first needs them. @returns a match that begins at this position, or from there on for the searched ones */
export function match(name: Name, plain: string, at: number): RegExpExecArray | null {
  const pattern = made[name] ?? new RegExp(SOURCES[name], /End$|Within$/u.test(name) ? "gu" : "uy");
  made[name] = pattern;
  pattern.lastIndex = at;
  return pattern.exec(plain);
}
