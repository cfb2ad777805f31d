/** What reads the text of a page, by name, as functions of one line. */
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { summarize } from "../../../src/present/summary";
import { readExchanges } from "../../../src/read/article/exchanges";
import { readFigures } from "../../../src/read/article/figures/read-figures";
import { readOutline } from "../../../src/read/article/outline";
import { readSpeaker } from "../../../src/read/article/speech";
import { isBreadcrumb } from "../../../src/read/line/breadcrumb";
import { findBracketedByline, readByline } from "../../../src/read/line/byline";
import { findDate } from "../../../src/read/line/dates";
import { kindOf } from "../../../src/read/line/line-kind";
import { readNames } from "../../../src/read/line/name-list";
import { isNameLike } from "../../../src/read/line/names";
import { isOffice, isOutlet } from "../../../src/read/line/offices";
import { readLoneLabel, readSpeakerLabel } from "../../../src/read/line/speaker-labels";
import { readPerson, readSpeakers } from "../../../src/read/line/speakers";
import { tailKindOf } from "../../../src/read/line/tail-lines";
import { comparisonKey, countLetters, halfWidth, tidy } from "../../../src/read/line/text";
import { readChannel } from "../../../src/read/metadata/channel";
import type { PageNode } from "../../../src/read/page/walk";
import { readPage } from "../../../src/read/read-page";
import { decode } from "../../../src/saved-page/decode";
import { shownIn } from "../../../src/saved-page/shown";

const ADDRESS = new URL("http://www.cnnb.com.cn/nbzfxwfbh/system/2022/11/10/030407154.shtml");

export const READINGS = {
  tidy,
  halfWidth,
  countLetters,
  comparisonKey: (line) => comparisonKey(halfWidth(line)),
  kindOf: (line) => kindOf(line, halfWidth(line)),
  isBreadcrumb: (line) => isBreadcrumb(halfWidth(line)),
  tailKindOf: (line) => tailKindOf(halfWidth(line)),
  readSpeakerLabel: (line) => readSpeakerLabel(halfWidth(line)),
  readLoneLabel: (line) => readLoneLabel(halfWidth(line)),
  readSpeakers: (line) => readSpeakers(halfWidth(line)),
  readPerson: (line) => readPerson(halfWidth(line)),
  isNameLike,
  isOffice: (line) => isOffice(halfWidth(line)),
  isOutlet: (line) => isOutlet(halfWidth(line)),
  readNames: (line) => readNames(halfWidth(line)),
  readByline,
  findBracketedByline: (line) => [findBracketedByline(line, "start"), findBracketedByline(line, "end")],
  readChannel: (line) => readChannel([{ kind: "breadcrumb", text: line }]),
  readSpeaker: (line) => readSpeaker(line, [paragraph(line)]),
  readOutline: (line) => readOutline([paragraph(line)], [0]),
  readFigures: (line) => readFigures([paragraph(line)], "2022-11-10"),
  readExchanges: (line) => readExchanges([paragraph(`问：${line}`), paragraph(`答：${line}`)]),
  findDate: (line) => findDate(halfWidth(line)),
  "decode, of a charset": (line) => decode(new TextEncoder().encode(`<meta ${line}`)),
  "shownIn, of a style sheet": (line) => shownIn(tree(`<style>${line}</style>`)),
  "shownIn, of attributes": (line) => {
    const root = tree(`<style>.only-phone{display:none}</style><p style="${escaped(line)}" class="${escaped(line)}">`);
    return shownIn(root)(lastOf(root));
  },
  "readPage and summarize": (line) =>
    summarized(`<h1>如何更好？</h1><p>2022-11-10<p>问：如何？<p>答：${escaped(line)}`),
} satisfies Readonly<Record<string, (line: string) => unknown>>;

function paragraph(text: string) {
  return { text, plain: halfWidth(text) };
}

function tree(html: string): PageNode {
  return parse(html, { treeAdapter: adapter });
}

function lastOf(node: PageNode): PageNode {
  let last = node;
  for (let child = last.firstChild; child; child = child.nextSibling ?? child.firstChild) last = child;
  return last;
}

function read(html: string) {
  return readPage(tree(html), ADDRESS);
}

function summarized(html: string) {
  const { record } = read(html);
  return record && summarize(record, "zh-CN");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
