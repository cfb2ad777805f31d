/** Finds the quantities of a text: numbers with their units, before anything is said of what they measure. */
import { bareUnitAfter, isCountedInHan } from "./bare-numbers";
import { isNoFigure } from "./no-figure";
import { numberAt, type PrintedNumber } from "./numbers";
import { unitAt } from "./units";

export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly number: PrintedNumber;
  readonly value: number;
  /** The upper end of a range. */
  readonly high: number | null;
  /** Null for a number without one: 749万, 2/3, an index. */
  readonly unit: string | null;
}

/** Where a number may begin: not inside another one, as in `1.25` or `1,200`. */
const NUMBER_START = /(?<!\d|\d[.,])\d|[一二两三四五六七八九十]|[百千万](?=分之)/gu;
const RANGE_MARK = / ?[-—–~～至到]{1,2} ?/uy;
/** 从100元到200元 is a change from one figure to another. */
const CHANGE_BEFORE = /[从由][^，,。；]{0,6}$/u;
/** 8.2、5.0个百分点: the numbers of a row share the last one's unit. */
const ROW_JOINT = /^ ?(?:、|和|与|及|以及) ?$/u;
const LONGEST_JOINT = 4;
const LONGEST_ROW = 20;

interface RowMember {
  readonly number: PrintedNumber;
  /** What the number is if it is in no row. */
  readonly alone: Quantity | null;
}

/** @param plain the text in half width; @returns its quantities in order */
export function findQuantities(plain: string): readonly Quantity[] {
  const found: Quantity[] = [];
  let row: RowMember[] = [];
  const endRow = () => {
    found.push(...row.flatMap(({ alone }) => alone ?? []));
    row = [];
  };
  NUMBER_START.lastIndex = 0;
  for (let start = NUMBER_START.exec(plain); start; start = NUMBER_START.exec(plain)) {
    const number = numberAt(plain, start.index);
    if (!number) continue;
    if (!continuesRow(plain, row.at(-1)?.number, number)) endRow();
    const quantity = quantityOf(plain, number);
    NUMBER_START.lastIndex = (quantity ?? number).to;
    if (quantity?.unit) {
      if (isRow(plain, row, number)) found.push(...row.map((member) => inUnit(member.number, quantity.unit)));
      else endRow();
      row = [];
      found.push(quantity);
    } else if (row.length < LONGEST_ROW) row.push({ number, alone: quantity });
  }
  endRow();
  return found.filter((quantity) => !isNoFigure(plain, quantity));
}

function continuesRow(plain: string, before: PrintedNumber | undefined, number: PrintedNumber): boolean {
  if (!before || number.from - before.to > LONGEST_JOINT) return false;
  return ROW_JOINT.test(plain.slice(before.to, number.from));
}

/** How far before a row 分别 may be. */
const NEAR_ROW = 24;

/** 1、50家企业 begins with the number of a point, 3、5号 with a name: a row has decimals or multipliers, or says 分别. */
function isRow(plain: string, row: readonly RowMember[], last: PrintedNumber): boolean {
  const first = row[0]?.number;
  if (!first || row.some(({ number }) => number.factor !== last.factor || number.form !== "digits")) return false;
  if (last.factor > 1 || [...row.map(({ number }) => number), last].some(({ value }) => !Number.isInteger(value)))
    return true;
  return /分别|依次/u.test(plain.slice(Math.max(0, first.from - NEAR_ROW), first.from));
}

function inUnit(number: PrintedNumber, unit: string | null): Quantity {
  return { from: number.from, to: number.to, number, value: number.value, high: null, unit };
}

function quantityOf(plain: string, number: PrintedNumber): Quantity | null {
  const found = number.unit === null ? unitAt(plain, number.to) : { unit: number.unit, to: number.to };
  const range = rangeOf(plain, number, found);
  if (range) return range;
  if (found && (number.form !== "han" || isCountedInHan(plain, number, found.unit))) {
    return { from: number.from, to: found.to, number, value: number.value, high: null, unit: found.unit };
  }
  const bare = bareUnitAfter(plain, number);
  return bare && { from: number.from, to: bare.to, number, value: number.value, high: null, unit: bare.unit };
}

/** `300—500家`, `30%至40%`, `1亿—2亿元` */
function rangeOf(plain: string, low: PrintedNumber, found: ReturnType<typeof unitAt>): Quantity | null {
  RANGE_MARK.lastIndex = found?.to ?? low.to;
  if (low.form !== "digits" || !RANGE_MARK.test(plain)) return null;
  const high = numberAt(plain, RANGE_MARK.lastIndex);
  const end = high?.form === "digits" ? unitAt(plain, high.to) : null;
  if (!high || !end || (found && found.unit !== end.unit)) return null;
  if (found && CHANGE_BEFORE.test(plain.slice(Math.max(0, low.from - 8), low.from))) return null;
  const isScaled = low.factor === 1 && found === null;
  // A product of decimals may miss its last digit: 1.1 times 10000.
  const value = isScaled ? Number((low.value * high.factor).toPrecision(15)) : low.value;
  if (value >= high.value) return null;
  return { from: low.from, to: end.to, number: low, value, high: high.value, unit: end.unit };
}
