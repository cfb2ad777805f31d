/** Numbers as they are printed: `1,200`, `53.9万亿`, `9千多万`, `2.1×10⁴`, `三千万`, `三分之一`, `2/3`. */

export interface PrintedNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly form: "digits" | "han" | "fraction";
  /** What the multipliers amount to: 10000 for 万, 1 where there is none. */
  readonly factor: number;
  /** `%` and `‰` of 百分之三十 and 千分之五, which say their unit before the number. */
  readonly unit: string | null;
}

const DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?!\\d)";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** 5千瓦 and 3百帕 have units that begin like a multiplier. */
const FACTOR = "(?:[万亿]|千(?![瓦米克伏帕赫卡焦兆字安])|百(?![分帕]))";
const DIGIT_NUMBER = new RegExp(
  `(?<digits>${DIGITS})(?:[×xX*]10(?<power>[${SUPERSCRIPTS}]{1,2}))?(?<factors>(?: ?[多余]?${FACTOR}){0,4})(?<more>[多余]?)`,
  "uy",
);
const HAN_DIGITS = "零一二三四五六七八九";
const HAN_NUMBER = /[一二两三四五六七八九十][零一二两三四五六七八九十百千万亿多余]{0,15}/uy;
const HAN_FRACTION =
  /(?<of>[一二两三四五六七八九十百千万]{1,4}|\d{1,3})分之(?<parts>[一二两三四五六七八九十百零]{1,6}(?:点[零一二三四五六七八九]{1,3})?|\d{1,3}(?:\.\d{1,3})?)/uy;
const SLASHED_FRACTION = /(?<parts>\d{1,2})\/(?<of>\d{1,3})(?![\d/])/uy;
const HUNDREDTHS: ReadonlyMap<number, string> = new Map([
  [100, "%"],
  [1000, "‰"],
]);

/** The number that begins exactly there. */
export function numberAt(plain: string, at: number): PrintedNumber | null {
  return hanFractionAt(plain, at) ?? slashedFractionAt(plain, at) ?? digitNumberAt(plain, at) ?? hanNumberAt(plain, at);
}

function digitNumberAt(plain: string, at: number): PrintedNumber | null {
  const first = simpleNumberAt(plain, at);
  if (!first) return null;
  // 3亿5000万: the second number counts what is less than the first one's multiplier
  const second = first.factor >= FIRST_LARGE ? simpleNumberAt(plain, first.to) : null;
  const isSum = second !== null && second.value < first.factor && second.value * 10 >= first.factor;
  const { to, value } = isSum ? { to: second.to, value: first.value + second.value } : first;
  return { from: at, to, value, form: "digits", factor: first.factor, unit: null };
}

const FIRST_LARGE = 10_000;

interface SimpleNumber {
  readonly to: number;
  readonly value: number;
  readonly factor: number;
}

function simpleNumberAt(plain: string, at: number): SimpleNumber | null {
  DIGIT_NUMBER.lastIndex = at;
  const match = DIGIT_NUMBER.exec(plain);
  const { digits, power = "", factors = "" } = match?.groups ?? {};
  if (!match || digits === undefined) return null;
  const zeros = [...factors].reduce((sum, factor) => sum + (ZEROS[factor] ?? 0), 0);
  const raised = Number([...power].map((digit) => SUPERSCRIPTS.indexOf(digit)).join(""));
  return { to: at + match[0].length, value: scaled(digits, zeros + raised), factor: 10 ** zeros };
}

const ZEROS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Multiplied in decimal, so that 316.38亿 is 31638000000 and not a neighbour of it. */
function scaled(digits: string, zeros: number): number {
  const [whole = "", fraction = ""] = digits.replaceAll(",", "").split(".");
  return Number(`${whole}${fraction.slice(0, zeros).padEnd(zeros, "0")}.${fraction.slice(zeros) || "0"}`);
}

function hanNumberAt(plain: string, at: number): PrintedNumber | null {
  HAN_NUMBER.lastIndex = at;
  const run = HAN_NUMBER.exec(plain)?.[0];
  if (run === undefined) return null;
  const value = hanValue(run.replace(/[多余]/gu, ""));
  return {
    from: at,
    to: at + run.length,
    value,
    form: "han",
    factor: /[万亿]/u.test(run) ? FIRST_LARGE : 1,
    unit: null,
  };
}

/** 三千零五十万 → 30500000; NaN for digits in a row, as in 二三. */
function hanValue(han: string): number {
  for (const [mark, zeros] of [
    ["亿", 8],
    ["万", 4],
    ["千", 3],
    ["百", 2],
    ["十", 1],
  ] as const) {
    const at = han.lastIndexOf(mark);
    if (at < 0) continue;
    const [before, after] = [han.slice(0, at), han.slice(at + 1)];
    return (before === "" ? 1 : hanValue(before)) * 10 ** zeros + (after === "" ? 0 : hanValue(after));
  }
  const digit = han.replace(/^零(?=.)/u, "").replace("两", "二");
  return digit.length === 1 && digit !== "" ? HAN_DIGITS.indexOf(digit) : Number.NaN;
}

function hanFractionAt(plain: string, at: number): PrintedNumber | null {
  HAN_FRACTION.lastIndex = at;
  const match = HAN_FRACTION.exec(plain);
  const { of = "", parts = "" } = match?.groups ?? {};
  if (!match) return null;
  return fraction(at, match[0], wholeOrDecimal(parts), of === "百" ? 100 : of === "千" ? 1000 : wholeOrDecimal(of));
}

/** `三点五`, `30` */
function wholeOrDecimal(text: string): number {
  if (/^\d/u.test(text)) return Number(text);
  const [whole = "", decimals = ""] = text.split("点");
  return Number(`${hanValue(whole)}.${[...decimals].map((digit) => HAN_DIGITS.indexOf(digit)).join("") || "0"}`);
}

function slashedFractionAt(plain: string, at: number): PrintedNumber | null {
  SLASHED_FRACTION.lastIndex = at;
  const match = SLASHED_FRACTION.exec(plain);
  const { of, parts } = match?.groups ?? {};
  const isProper = Number(parts) < Number(of);
  return match && isProper ? fraction(at, match[0], Number(parts), Number(of)) : null;
}

function fraction(from: number, text: string, parts: number, of: number): PrintedNumber {
  const unit = text.includes("/") ? null : (HUNDREDTHS.get(of) ?? null);
  const value = unit === null ? parts / of : parts;
  return { from, to: from + text.length, value, form: "fraction", factor: 1, unit };
}
