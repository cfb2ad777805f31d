import { halfWidth } from "../read/line/text";

/** A number of points that a text announces before it lists them. */
export interface Announcement {
  /** As printed: `四个“聚焦”`, `以下三点`. */
  readonly text: string;
  readonly number: number;
}

const NUMBER = "(?<number>十?[一二两三四五六七八九]|十|\\d{1,2})";
const CUE =
  "(?:从|抓|做|突出|聚焦|围绕|重点|着力|主要|采取|实施|推进|开展|落实|推出|谈|讲|说|介绍|回答|回应|体现在|包括)";
const COUNTED =
  "(?:[个大]?方面|[项条大](?:重点|主要|具体|重大|新)?(?:举措|措施|工作|任务|行动|工程|内容|政策|重点)|个(?:重点|方向|维度|环节|层面|着力点|关键|阶段)|点(?:意见|想法|看法|情况|内容)?)";

/** Only forms that announce a list: a plain count (`全市四个区`) does not. Matched on half-width text. */
const FORMS: readonly RegExp[] = [
  // 突出四个“聚焦” · 做到“三个坚持”
  new RegExp(`${NUMBER}个[“"][^”"]{1,8}[”"]`, "gu"),
  new RegExp(`[“"]${NUMBER}个[^”"]{1,8}[”"]`, "gu"),
  // 以下三点 · 如下五项措施
  new RegExp(`[以如]下${NUMBER}(?:${COUNTED}|[个项条])`, "gu"),
  // 概括起来有三点：
  new RegExp(`(?<=有)${NUMBER}点(?=[:。]?$)`, "gu"),
  // 主要从五方面 · 重点抓好四项工作 · 推出三大举措
  new RegExp(`(?<=${CUE}[^,。;:]{0,8})(?<![一二三四五六七八九十\\d第])${NUMBER}${COUNTED}`, "gu"),
];

/** An announcement is close to its list. The limit keeps the search short on any page. */
const LONGEST_SENTENCE = 300;

/**
 * The last announcement in the sentence before a list; null if it announces nothing.
 * @param lead the text before the list's first point
 */
export function announcementIn(lead: string): Announcement | null {
  const nearby = lead.slice(-LONGEST_SENTENCE).trimEnd();
  const ends = ["。", "！", "？"].map((mark) => nearby.lastIndexOf(mark, nearby.length - 2));
  const sentence = nearby.slice(Math.max(...ends) + 1);
  const plain = halfWidth(sentence);
  const found = FORMS.flatMap((form) => [...plain.matchAll(form)])
    .sort(laterThenLonger)
    .at(-1);
  const number = numberOf(found?.groups?.number);
  if (found === undefined || number === null) return null;
  return { text: sentence.slice(found.index, found.index + found[0].length), number };
}

/** `以下三点` and the `三点` in it end in the same place: the longer form is meant. */
function laterThenLonger(a: RegExpExecArray, b: RegExpExecArray): number {
  return a.index + a[0].length - (b.index + b[0].length) || a[0].length - b[0].length;
}

const NUMERALS = "一二三四五六七八九十";

/** `四` → 4, `两` → 2, `十二` → 12, `12` → 12. */
function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+$/u.test(text)) return Number(text);
  const ones = text.replace("两", "二").slice(-1);
  return NUMERALS.indexOf(ones) + 1 + (text.length > 1 ? 10 : 0);
}
