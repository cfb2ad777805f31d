/** Rows of figures whose members were named before: 原油、金属矿砂等进口量分别增加了2.6%、4.2%. */
import { cleaned, isClear, type Measure, UNKNOWN } from "./naming";
import type { PeriodPhrase } from "./periods";
import { GROWTH_AT_END, TO_CHANGE, WHAT_GREW } from "./statement-words";
import type { Statement } from "./statements";

/** @param before the measures of the row before, for 同比分别增长; @returns as many as the row has figures */
export function measuresOfRow(
  row: readonly Statement[],
  before: readonly Measure[],
  periods: readonly (PeriodPhrase | null)[],
): readonly Measure[] {
  const [first] = row;
  const isTo = first?.gap != null && TO_CHANGE.test(first.gap);
  const head = isTo ? "" : cleaned(first?.head ?? "");
  const { topic = head, growth: verbs = "" } = GROWTH_AT_END.exec(head)?.groups ?? {};
  const growth = verbs.replace(/分别|依次|也|均|了/gu, "");
  const name = cleaned(topic);
  // 2022年和2023年分别建成1.2万套和1.5万套: one thing at several times
  if (name !== "" && new Set(periods).size === row.length)
    return row.map(() => ofName(name.replace(/分别|依次/gu, ""), growth));
  const names = topic === "" ? before.map((measure) => measure.topic) : namesOf(name, row);
  if (names.length !== row.length) return row.map(() => UNKNOWN);
  return names.map((name) => ofName(name, growth));
}

function ofName(name: string | null, growth: string): Measure {
  if (name === null || /\d/u.test(name) || !isClear(name)) return UNKNOWN;
  const words = `${name}${growth}`;
  return { words, topic: name, rate: words, isGrowth: growth !== "" };
}

function namesOf(list: string, row: readonly Statement[]): readonly (string | null)[] {
  const items = itemsOf(list, row.length);
  const units = new Set(row.map(({ quantity }) => quantity.unit));
  return items && units.size === 1 ? withSharedWords(items) : (items ?? []);
}

/** Joints outside quotes and brackets. */
const ANY_JOINT = /、|和|与|及|以及/gu;
const MARK = /、/gu;

function itemsOf(list: string, count: number): readonly string[] | null {
  for (const joint of [ANY_JOINT, MARK]) {
    const items = list.split(joint).map((item) => item.trim());
    if (items.length === count && items.every((item) => item !== "" && isBalanced(item))) return items;
  }
  return null;
}

function isBalanced(item: string): boolean {
  return [..."“《（("].every((open, i) => item.includes(open) === item.includes([..."”》）)"][i] ?? ""));
}

/** Items that name a whole thing by themselves. */
const COMPLETE =
  /(?:消费|投资|出口|进口|贸易|GDP|生产总值|企业|主体|人口|[率量额值数价]|收入|支出|面积|里程|用电|就业|贷款|存款|余额)$/u;
const SHARED_NOUN =
  /(?:地区生产总值|居民人均可支配收入|人均可支配收入|(?:增加值|产量|产值|销售额|销量|进口[量值额]|出口[量值额]|进出口[量值额]?|吞吐量|零售额|收入|支出|面积|价格|余额|覆盖率|利用率|合格率|达标率|完成率|普及率|占比|比重))$/u;
const SECTORS = /^(?<number>第?[一二三])产业/u;

/** 中部和西部地区生产总值 are 中部地区生产总值 and 西部地区生产总值. */
function withSharedWords(items: readonly string[]): readonly (string | null)[] {
  const [last = "", others] = [items.at(-1), items.slice(0, -1)];
  const [named = "", after] = last.split(/等(?=.{2})/u);
  if (after !== undefined) return [...others, named].map((item) => `${item}${after}`);
  const parallel = parallelEnd(others, last) ?? sectorEnd(others, last) ?? nounEnd(others, last);
  return parallel === null ? items : [...others.map((item) => `${item}${parallel}`), last];
}

/** 城镇、农村… have as many characters, 中部、西部… the same last one. */
function parallelEnd(others: readonly string[], last: string): string | null {
  const length = others[0]?.length ?? 0;
  const end = others[0]?.at(-1);
  const isParallel = others.every((item) => item.length === length && item.at(-1) === end && length > 1);
  return isParallel && last.length > length && last.charAt(length - 1) === end ? last.slice(length) : null;
}

function sectorEnd(others: readonly string[], last: string): string | null {
  const found = SECTORS.exec(last);
  return found && others.every((item) => /^第?[一二三]$/u.test(item)) ? last.slice(found.groups?.number?.length) : null;
}

function nounEnd(others: readonly string[], last: string): string | null {
  if (others.some((item) => COMPLETE.test(item))) return null;
  const noun = SHARED_NOUN.exec(last)?.[0] ?? WHAT_GREW.exec(last)?.[0];
  return noun === undefined || noun.length === last.length ? null : noun;
}
