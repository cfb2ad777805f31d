/**
 * Lines of metadata around an article, in all their orders and gluings:
 *
 *     http://www.cnnb.com.cn  中国宁波网  2015-04-12 07:11:33   稿源: 中国宁波网-东南商报
 *     来源：宁波日报　发布机构：市民政局　2023-10-21 09:30　访问量：1234 次
 *     责任编辑: 袁慧敏    稿源宁海新闻网
 *
 * Its pieces give evidence: a label that is known and has a value that fits, or a day with little else. What nobody
 * knows costs nothing; a sentence of the text is no line of metadata.
 */
import { LABELS, PLAYER } from "../../site";
import { fieldOf, isTool, LABELLED } from "./labels";
import { lazily } from "./lazily";
import type { Kind } from "./line-kind";
import { areTools, type CutLine, evidenceOf } from "./metadata-evidence";
import { metadataOf } from "./metadata-values";
import { groupPieces } from "./piece-groups";
import { PIECE_MARKS } from "./piece-patterns";
import { cutLine } from "./pieces";
import { toSimplified } from "./simplified";
import { halfWidth } from "./text";

/** A label with its spaces and colon. */
const MAX_LABEL = 20;
/** No such line has one of these: most lines of a text are recognised by it. */
const SENTENCE_MARK = /[。!?]/u;
const TEXT: Kind = { kind: "text", metadata: null };
const TOOLS: Kind = { kind: "tools", metadata: null };

/** @param text a short line's verbatim text, and `plain` the same in half width and simplified characters */
export function readLine(text: string, plain: string): Kind {
  if (PLAYER.test(plain)) return TOOLS;
  if (plain === "" || SENTENCE_MARK.test(plain)) return TEXT;
  if (!mayBeMetadata(plain)) return areToolWords(plain) ? TOOLS : TEXT;
  const pieces = cutLine(plain);
  const { labelled, dates, byline, loose } = groupPieces(pieces, plain);
  const line: CutLine = { text, plain, pieces, labelled, dates, byline, loose };
  if (areTools(line)) return TOOLS;
  const evidence = evidenceOf(line);
  if (evidence === "none") return TEXT;
  return { kind: evidence === "enough" ? "metadata" : "text", metadata: metadataOf(line) };
}

/** By their first characters the words and marks of which a line of metadata has one. */
const hints = lazily(() => {
  const byFirst = new Map<string, string[]>();
  const words = [..."0123456789:|/〇○网", "在线", "记者", "通讯员", ...LABELLED.flatMap((field) => LABELS[field])];
  for (const word of words) byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
  return byFirst;
});

/** Most lines of a page are headlines and names of sections: they have no digit, no colon or bar, and no label. */
function mayBeMetadata(plain: string): boolean {
  const byFirst = hints();
  for (let i = 0; i < plain.length; i++) {
    if (byFirst.get(plain.charAt(i))?.some((word) => plain.startsWith(word, i))) return true;
  }
  return false;
}

function areToolWords(plain: string): boolean {
  let from = 0;
  for (let i = 0; i <= plain.length; i++) {
    if (i < plain.length && !PIECE_MARKS.includes(plain.charAt(i))) continue;
    if (i > from && !isTool(plain.slice(from, i))) return false;
    from = i + 1;
  }
  return true;
}

/** A label without a value, which may stand in the next cell of a table: `编辑:` */
export function isBareLabel(text: string): boolean {
  const plain = toSimplified(halfWidth(text));
  const label =
    plain.length <= MAX_LABEL && plain.endsWith(":") ? fieldOf(plain.slice(0, -1).replace(/ /gu, "")) : null;
  // 分享到: has buttons, often pictures
  return label !== null && label !== "tool" && label !== "counter";
}
