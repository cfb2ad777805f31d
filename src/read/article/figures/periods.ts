/** Phrases that say when: `今年前三季度`, `截至1月24日`, `2012年到2021年`, `近年来`. */
import { type Days, daysOf, type Point, planDays, rangeDays } from "./period-days";

export interface PeriodPhrase {
  readonly from: number;
  readonly to: number;
  readonly days: Days;
  /** 从2012年到2021年: its two ends, for figures that have one each. */
  readonly ends: readonly PeriodPhrase[];
}

const YEAR = "(?:(?:19|20)\\d\\d年度?|今年|去年|前年|明年|后年|本年|上年)";
const N = "(?:十[一二]|[一二三四五六七八九十]|1[0-2]|[1-9])";
const SPAN = "[-—–~至到]{1,2}";
const DATE = "1?\\d月[1-3]?\\d日(?:(?:上午|下午)?[12]?\\d[时点])?";
/** Parts that mean something without a year. */
const LONE_PART = `(?:${N}月?份?${SPAN}${N}月份?|[前头]${N}个?月|[前头][二两三23]个?季度|第?[一二三四1-4]季度|[上下]半年|全年|${DATE}|1?\\d月[底末]|1?\\d月份?|年[底末])`;
const SEASON =
  "年?初|“?(?:五一|十一|国庆节?|春节|中秋节?|端午节?|清明节?|元旦)”?(?:小?长?假期?|假日|黄金周|期间)?|“?[\\u4e00-\\u9fff]{1,8}”?期间|汛期|梅雨季节|梅汛期|台汛期|[春夏秋冬]季|暑期|暑假|寒假|假期|高峰期|供暖季|采暖季";
const PART = `(?:${LONE_PART}|[底末]|${SEASON})`;
const COUNT = "[一二两三四五六七八九十几\\d]{1,3}";
const PLAN = "“?十[一二三四五]五”?(?:规划)?(?:时期|期间|以来|末|头[一二三四]年|前[一二三四]年)";
const WORDS = `近些?年来?|近${COUNT}年来?|最近${COUNT}年|${COUNT}年来|过去的?${COUNT}年[间里来]?|这${COUNT}年[间里来]?|${PLAN}`;
/** 试点期间, 党的十八大以来: only where the clause begins with it */
const DURING = "(?<=^|[，。；：,;:在自])[\\u4e00-\\u9fff]{2,8}(?:期间|以来)";
const NOW = "截[至止]到?(?:目前|今日|今天|发稿)";

const point = (name: string) =>
  `(?:(?<${name}Year>${YEAR})(?:的?(?<${name}Part>${PART}))?|(?<${name}Lone>${LONE_PART}))`;
const PHRASE = new RegExp(
  [
    `(?<now>${NOW})`,
    `(?<years>(?:19|20)\\d\\d年?${SPAN}(?:19|20)\\d\\d年)`,
    `(?<asOf>截[至止]到?)?${point("a")}(?:(?<span>${SPAN})${point("b")})?(?:(?<since>以来|开始|起)|期间|内|间|(?<until>以?前))?`,
    `(?<words>${WORDS})`,
    `(?<during>${DURING})`,
  ].join("|"),
  "gu",
);

/** 比上年, 第2季度, 优于2019年, 恢复到2019年的95% */
const COMPARED_BEFORE = /(?:[比较同跟于以第年\d]|恢复[到至]|相当于)$/u;
/** 是2012年的2.3倍 */
const MULTIPLE_BEFORE = /(?:达到?|超过?|[是为]|不及|不到)$/u;
const MULTIPLE_AFTER = /^(?:同期)?的[\d.]+(?:%|多?倍|成)/u;
/** 与2014年相比, 和去年持平 */
const JOINED_BEFORE = /[与和跟同]$/u;
const EQUALLED_AFTER = /^(?:底|末)?(?:水平)?(?:相比|持平|基本持平|相当|比较)/u;
const COMPARED_AFTER = /^的?(?:同期|同月|同季|高?基数|版|平均水平)/u;
/** 2019年立项的项目: the year belongs to the things. */
const ATTRIBUTE_AFTER =
  /^[^的，。；\d]{0,6}(?:建成|立项|开工|启动|实施|出台|印发|发布|成立|投用|投产|投运|入选|获批|通过|引进|签约|制定|修订|举办|召开|设立|批准|创建|列入|下达|确定|提出|公布)[^的，。；\d]{0,6}的(?!是)/u;
/** 自3月下旬奉化马拉松开跑以来 */
const SINCE_AFTER = /^[^，。；]{1,13}以来/u;
const NEAR = 16;

/** @param published the day of publication, null where it is not known; @returns the phrases in order */
export function findPeriods(plain: string, published: string | null): readonly PeriodPhrase[] {
  const phrases: PeriodPhrase[] = [];
  PHRASE.lastIndex = 0;
  for (let match = PHRASE.exec(plain); match; match = PHRASE.exec(plain)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (isOfSomethingElse(plain, from, to)) continue;
    phrases.push(phraseOf(match, published));
  }
  return phrases;
}

function isOfSomethingElse(plain: string, from: number, to: number): boolean {
  const [before, after] = [plain.slice(Math.max(0, from - NEAR), from), plain.slice(to, to + NEAR)];
  if (/[自从]$/u.test(before) && SINCE_AFTER.test(after)) return true;
  if (COMPARED_BEFORE.test(before) || COMPARED_AFTER.test(after) || ATTRIBUTE_AFTER.test(after)) return true;
  if (MULTIPLE_BEFORE.test(before) && MULTIPLE_AFTER.test(after)) return true;
  return JOINED_BEFORE.test(before) && EQUALLED_AFTER.test(after);
}

function phraseOf(match: RegExpExecArray, published: string | null): PeriodPhrase {
  const { now, words, during, years, asOf, span, since, until } = match.groups ?? {};
  const whole = { from: match.index, to: match.index + match[0].length, ends: [] };
  if (now !== undefined) return { ...whole, days: { from: null, to: published } };
  if (words !== undefined) return { ...whole, days: planDays(words) };
  if (during !== undefined) return { ...whole, days: { from: null, to: null } };
  if (years !== undefined) return yearRange(whole, years);
  const [first, last] = [pointOf(match, "a"), pointOf(match, "b")];
  if (span !== undefined) return { ...whole, days: rangeDays(first, last, published) };
  const { from, to } = daysOf(first, published);
  return { ...whole, days: { from: (asOf ?? until) === undefined ? from : null, to: since === undefined ? to : null } };
}

function yearRange({ from, to }: { readonly from: number; readonly to: number }, text: string): PeriodPhrase {
  const [first = "", last = ""] = text.match(/\d{4}/gu) ?? [];
  const of = (year: string): Days => ({ from: `${year}-01-01`, to: `${year}-12-31` });
  const firstTo = from + (text[FOUR] === "年" ? FOUR + 1 : FOUR);
  return {
    from,
    to,
    days: first <= last ? { from: `${first}-01-01`, to: `${last}-12-31` } : { from: null, to: null },
    ends: [
      { from, to: firstTo, days: of(first), ends: [] },
      { from: to - FOUR - 1, to, days: of(last), ends: [] },
    ],
  };
}

/** The digits of a year. */
const FOUR = 4;

function pointOf({ groups = {} }: RegExpExecArray, name: "a" | "b"): Point {
  return { year: groups[`${name}Year`] ?? null, part: groups[`${name}Part`] ?? groups[`${name}Lone`] ?? null };
}
