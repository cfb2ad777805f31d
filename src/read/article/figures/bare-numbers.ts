/** Numbers that are quantities without a unit of their own, or in words: 749万, PMI为50.2, 2/3, 两成, 三千万方. */
import type { PrintedNumber } from "./numbers";
import { isRatio, isTime } from "./units";

/** 749万， is an amount; 10万步 would lose its unit. */
const AMOUNT_ENDS =
  /^ ?(?:以上|以下|以内|左右|上下|大关|[，。；、,;！？!?：:）)」”’…+]|$|的|和|与|至|到|用户|人口|市民|居民|学生|群众|网民|企业|家庭|职工|党员|游客|旅客|农民|老人|儿童|毕业生|人才|市场主体)/u;
/** PMI为50.2 */
const INDEX_BEFORE = /(?:指数|[A-Z]PI|PMI|系数|容积率|得分|评分)[^\d，,。；;、]{0,8}$/u;
const INDEX_ENDS = /^(?:点|左右|以上|以下|[，。；、,;！？!?）)]|$)/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** 占2/3, 1/5以上: 9/11 is none. */
const SHARE_BEFORE = /(?:[占达到超近约过为至了足有仅]|不到|分别) ?$/u;
const SHARE_AFTER = /^ ?(?:以上|以下|左右|的|强|弱)/u;
const NEAR = 20;

/** @returns the unit, null where none is printed, and where the number with it ends; null where it is no quantity */
export function bareUnitAfter(
  plain: string,
  number: PrintedNumber,
): { readonly unit: string | null; readonly to: number } | null {
  const { from, to, factor, form } = number;
  const [before, after] = [plain.slice(Math.max(0, from - NEAR), from), plain.slice(to, to + NEAR)];
  if (form === "fraction") return isShare(plain, number, before, after) ? { unit: null, to } : null;
  if (factor >= 10_000) return AMOUNT_ENDS.test(after) && !Number.isNaN(number.value) ? { unit: null, to } : null;
  if (form === "han" || !INDEX_BEFORE.test(before) || !INDEX_ENDS.test(after)) return null;
  if (YEAR.test(plain.slice(from, to))) return null;
  return after.startsWith("点") ? { unit: "点", to: to + 1 } : { unit: null, to };
}

function isShare(plain: string, { from, to }: PrintedNumber, before: string, after: string): boolean {
  const isSlashed = plain.slice(from, to).includes("/");
  return !isSlashed || SHARE_BEFORE.test(before) || SHARE_AFTER.test(after);
}

/** A mark before a Han number makes it a name: 第十二届, “十项工程”, 周一. */
const HAN_NAME_BEFORE = /[第之周“《〈‘国约十五]$/u;

const OPEN_QUOTE = /[“《][^”》]*$/u;
const AGES: ReadonlySet<string> = new Set(["岁", "周岁"]);

/**
 * 一个, 三项 and 五大 are no quantities, a measured one is: 一倍, 两成, 三千万方, 三百多家, 二十三个.
 */
export function isCountedInHan(plain: string, { from, to, value, factor }: PrintedNumber, unit: string): boolean {
  if (Number.isNaN(value) || HAN_NAME_BEFORE.test(plain.slice(Math.max(0, from - 1), from))) return false;
  // “最后一百米”, 三十岁上下
  if (OPEN_QUOTE.test(plain.slice(Math.max(0, from - NEAR), from)) || AGES.has(unit)) return false;
  if (isRatio(unit)) return unit !== "成" || value <= 10;
  if (factor >= 10_000) return true;
  if (isTime(unit)) return false;
  // 十个方面 is a list, 十余个 and 二十个 are counts
  return value > 10 || /[多余]$/u.test(plain.slice(from, to));
}
