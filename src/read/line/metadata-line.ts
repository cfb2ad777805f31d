/**
 * Lines of metadata around an article, in all their orders and gluings:
 *
 *     http://www.cnnb.com.cn  中国宁波网  2015-04-12 07:11:33   稿源: 中国宁波网-东南商报
 *     稿源: 东南商报   2011-09-19 12:47:58报料热线:81850000
 *     责任编辑: 袁慧敏    稿源宁海新闻网
 *
 * A line is one only when known pieces explain all of it, so no sentence of the text is mistaken for one.
 */
import { LABELS, type LabelField, PLAYER, SITE_NAME, TOOLS } from "../../site";
import { readByline } from "./byline";
import { DATE, toIso } from "./dates";
import { readNames } from "./name-list";
import { halfWidth } from "./text";

export interface MetadataLine {
  /** ISO 8601, as precise as printed. */
  readonly date: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly editors: readonly string[];
  readonly byline: string | null;
  /** The labels that the line has, those without a value too. */
  readonly labels: ReadonlySet<LabelField>;
  /** Whether it names the site by address or name: `http://www.cnnb.com.cn 中国宁波网 …` */
  readonly namesSite: boolean;
}

/** Longer lines are text. */
const MAX_LENGTH = 160;
/** An outlet's name is shorter than this; more is a sentence. */
const MAX_VALUE = 40;
const SENTENCE = /[。!?;]|,.*,/u;
/** No piece of such a line has one of these: most lines of a text are told by it. */
const SENTENCE_MARK = /[。!?]/u;

const FIELD_OF = new Map<string, LabelField>(
  (Object.keys(LABELS) as LabelField[]).flatMap((field) =>
    LABELS[field].map((label): [string, LabelField] => [label, field]),
  ),
);
const LABEL_WORDS = [...FIELD_OF.keys()].sort((a, b) => b.length - a.length).join("|");
const LONGEST_LABEL = Math.max(...[...FIELD_OF.keys()].map((label) => label.length));
const TOOL_WORDS = [...TOOLS].sort((a, b) => b.length - a.length).join("|");

const SEPARATORS = /[ |·•,、()【】[\]〔〕<>«»/_\-—:;]+/uy;
const ADDRESS = /(?:https?:\/\/)?(?:[\w-]+\.)*cnnb\.com\.cn(?:\/(?=[ |]|$))?/uy;
/** The site, or before a date another one of the region: `余姚新闻网 2019-04-12 08:46:33` */
const SITE = new RegExp(
  `${SITE_NAME}(?=[ |]|\\d|$)|\\p{Script=Han}{2,8}(?:网|在线|客户端)(?=[ |]*\\d{2,4}[-年/.])`,
  "uy",
);
const WEEKDAY = /(?:星期|周)[一二三四五六日天]/uy;
const LABEL = new RegExp(`(?<label>${LABEL_WORDS}) ?:`, "uy");
/** 稿源宁海新闻网 · 责任编辑 王静秋: the colon left out */
const BARE_LABEL = /(?<label>稿源|责任编辑|责编|编辑) ?(?=\S)/uy;
const TOOL = new RegExp(`(?:${TOOL_WORDS})(?=[ |()【】[\\]/]|$)`, "uy");
const COUNTER = /\d{1,8}(?:次|人|条|个)?(?=[ |()【】[\]]|$)/uy;
const DATE_HERE = new RegExp(DATE.source, "uy");
/** Where the value of a label ends: before the next label, a date, a bar or a closing bracket. */
const VALUE_END = new RegExp(
  `(?:${LABEL_WORDS}) ?:|稿源(?=\\p{Script=Han})|${DATE.source.replace(/\?<[a-z]+>/gu, "")}|[|【】[\\]〕)]|https?:`,
  "u",
);

/** 来源: 宁波日报 记者 胡山 — an outlet's name is over where its reporters follow */
const REPORTERS = / (?:本报|本网|首席|见习|实习)?(?:记者|通讯员)/u;

/** @param text a line's verbatim text, and `plain` the same in half width */
export function readMetadataLine(text: string, plain: string): MetadataLine | null {
  if (text.length > MAX_LENGTH || SENTENCE_MARK.test(plain)) return null;
  const found: { date: string | null; source: string | null; author: string | null } = {
    date: null,
    source: null,
    author: null,
  };
  const editors: string[] = [];
  const labels = new Set<LabelField>();
  let namesSite = false;
  let byline: string | null = null;
  let facts = 0;
  let at = 0;

  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(plain);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const takeValue = (field: LabelField): string => {
    const rest = plain.slice(at);
    const from = at;
    const end = VALUE_END.exec(rest)?.index ?? rest.length;
    const reporters = field === "source" ? rest.slice(0, end).search(REPORTERS) : -1;
    at += reporters < 0 ? end : reporters;
    return text
      .slice(from, at)
      .replace(/[ |｜,，、]+$/u, "")
      .trim();
  };

  while (at < plain.length) {
    if (take(SEPARATORS)) continue;
    if (take(ADDRESS) || take(SITE)) {
      namesSite = true;
      facts++;
      continue;
    }
    const date = take(DATE_HERE);
    if (date) {
      const iso = toIso(date);
      if (iso === null) return null;
      if (found.date === null || iso.length > found.date.length) found.date = iso;
      facts++;
      continue;
    }
    if (take(WEEKDAY) || take(TOOL) || take(COUNTER)) continue;
    const label = (take(LABEL) ?? take(BARE_LABEL))?.groups?.label;
    const field = label === undefined ? undefined : FIELD_OF.get(label);
    if (field === undefined) {
      byline = readByline(text.slice(at).replace(/[)）\]】]$/u, ""));
      if (byline === null) return null;
      facts++;
      break;
    }
    labels.add(field);
    facts++;
    if (field === "time") continue; // the date itself follows, or the line is none of ours
    const value = takeValue(field);
    if (value.length > MAX_VALUE || SENTENCE.test(halfWidth(value))) return null;
    if (value === "" || field === "note") continue;
    if (field === "editor") {
      const names = readNames(halfWidth(value));
      if (names === null) return null;
      editors.push(...names.filter((name) => !editors.includes(name)));
    } else {
      found[field] ??= value;
    }
  }
  return facts === 0 ? null : { ...found, editors, byline, labels, namesSite };
}

const BARE = new RegExp(`^(?:${LABEL_WORDS}) ?:$`, "u");

/** `编辑:` without a value, which may stand in the next cell of a table. */
export function isBareLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL + " :".length && BARE.test(halfWidth(text));
}

/** Whether nothing but buttons, counters and marks stands in a line, or what a player says: `0` · `【 】 【打印】` */
export function isToolLine(plain: string): boolean {
  if (plain.length > MAX_LENGTH) return false;
  if (PLAYER.test(plain)) return true;
  let at = 0;
  while (at < plain.length) {
    const found = [SEPARATORS, TOOL, COUNTER].some((pattern) => {
      pattern.lastIndex = at;
      if (!pattern.test(plain)) return false;
      at = pattern.lastIndex;
      return true;
    });
    if (!found) return false;
  }
  return true;
}
