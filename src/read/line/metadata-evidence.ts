/** Whether the pieces of a line show that it is a line of metadata, or one of buttons. */
import { HOST, type LabelField } from "../../site";
import { isWithoutYear } from "./dates";
import { authorOf, creditedNamesOf, isOutlet, type LineText, namesOf, sourceOf } from "./labelled-values";
import { isEventLabel } from "./labels";
import type { Group, Groups } from "./piece-groups";
import type { Piece } from "./pieces";

export interface CutLine extends LineText, Groups {
  readonly pieces: readonly Piece[];
}

/** `weak`: it is one only where its place says so, as under a title. */
export type Evidence = "enough" | "weak" | "none";

/** What nobody knows may have so many characters in a line with a known label; more is text. */
const MOST_UNKNOWN = 60;
/** The same beside a day and time, where no label is known, and beside a day alone. */
const MOST_BESIDE_TIME = 24;
const MOST_BESIDE_DAY = 8;

export function evidenceOf(line: CutLine): Evidence {
  const unknown = unknownLength(line);
  if (runsOn(line) || unknown > MOST_UNKNOWN) return "none";
  const fitting = line.labelled.filter((group) => fits(group, line));
  const isEvent = line.labelled.some(({ label }) => isEventLabel(label.label));
  if (fitting.some(({ label }) => !(isEvent && isTime(label.field)))) return "enough";
  if (namesOnlySite(line)) return "enough";
  const ofDay = isEvent || isGluedToDay(line) ? "none" : evidenceOfDay(line, unknown);
  return ofDay === "none" && line.byline !== null && unknown === 0 ? "weak" : ofDay;
}

/** @param unknown how long the words are that nobody knows */
function evidenceOfDay({ dates }: CutLine, unknown: number): Evidence {
  const days = dates.filter(isOfPublication).map(({ date }) => date);
  if (unknown === 0 && days.some(({ iso }) => !isWithoutYear(iso))) return "enough";
  if (days.some(({ hasTime }) => hasTime)) return unknown <= MOST_BESIDE_TIME ? "weak" : "none";
  // 11月10日 alone is a heading
  return unknown <= MOST_BESIDE_DAY && days.some(({ iso }) => !isWithoutYear(iso)) ? "weak" : "none";
}

type Fits = (group: Group, line: CutLine) => boolean;

const isNumberOrAddress: Fits = ({ value }) =>
  value.every(({ kind }) => kind === "telephone" || kind === "address" || kind === "counter" || kind === "tool");
/** 时间：9月1日上午六点半至八点半 and 日期：9月1日 are of something else. */
const hasDay: Fits = ({ label }, line) =>
  !isGluedToDay(line) &&
  line.dates.some(
    (day) => day.label === label && (day.date.hasTime || !isWithoutYear(day.date.iso) || label.label.length > 2),
  );

/** For a label with its colon: whether what follows it is what such a label says. */
const FITS: Readonly<Record<LabelField, Fits>> = {
  source: (group, line) => sourceOf(group, line) !== null,
  author: (group, line) => authorOf(group, line) !== null,
  editor: (group, line) => namesOf(group, line).length > 0 || isOfOffice(group, line),
  credit: (group, line) => creditedNamesOf(group, line).length > 0 || (isReview(group) && isShort(group)),
  time: hasDay,
  update: hasDay,
  contact: isNumberOrAddress,
  counter: () => false,
  tool: () => false,
};

/** `编辑:` says what its line is even without names. */
const MAY_BE_EMPTY: ReadonlySet<LabelField> = new Set(["source", "author", "editor", "credit"]);

function fits(group: Group, line: CutLine): boolean {
  const { label, value } = group;
  if (label.field === null) return false;
  const isEmpty = value.every(({ kind }) => kind !== "other" && kind !== "site" && kind !== "byline");
  if (label.isMarked && isEmpty && MAY_BE_EMPTY.has(label.field)) return line.plain.charAt(label.to - 1) === ":";
  if (!FITS[label.field](group, line)) return false;
  return label.isMarked || isSureWithoutMark(group, line);
}

/** `稿源宁海新闻网` and `编辑 徐一诺` are; 来自市民政局 and 摄影 王小川 need another label or a day beside them. */
function isSureWithoutMark({ label, value }: Group, { plain, dates, labelled }: CutLine): boolean {
  if (label.field === "editor" || label.field === "author") return true;
  if (dates.length > 0 || labelled.length > 1) return true;
  const [first] = value;
  return label.field === "source" && first !== undefined && isOutlet(plain.slice(first.from, first.to));
}

/** `责任编辑：HX666` · `编辑：市政府新闻办` */
function isOfOffice({ value: [first] }: Group, { plain }: CutLine): boolean {
  return first !== undefined && OFFICE.test(plain.slice(first.from, first.to));
}

const OFFICE = /^(?:[A-Za-z]\w{1,15}|[\u4e00-\u9fff]{2,12}(?:办|办公室|局|部|委|中心))$/u;

/** Who checked a text may be an office: `审核：市政府办公室`. */
function isReview({ label }: Group): boolean {
  return /[对审核签]$|主任$|监制$/u.test(label.label);
}

function isShort({ value }: Group): boolean {
  return value.every(({ kind, from, to }) => kind === "other" && to - from <= 12);
}

function isTime(field: LabelField | null): boolean {
  return field === "time" || field === "update";
}

/** A day behind a label that nobody knows is no day of publication: `截止日期：2023-05-06`. */
export function isOfPublication({ label }: CutLine["dates"][number]): boolean {
  return label === null || label.field !== null || !/(?:时间|日期|日)$/u.test(label.label);
}

/** `截至2022年11月10日` · `2022年11月10日宁波市召开动员大会` */
function isGluedToDay({ loose, dates }: CutLine): boolean {
  return loose.some(({ from, to }) => dates.some(({ date }) => date.from === to || date.to === from));
}

/** Words that nobody knows and that are no outlet: what a sentence would be made of. */
function unknownLength({ loose, plain }: CutLine): number {
  return loose.reduce((sum, { from, to }) => (isOutlet(plain.slice(from, to)) ? sum : sum + to - from), 0);
}

/** `来源：我们向企业了解到，订单主要有三个`: behind a comma a sentence goes on. */
function runsOn({ pieces, plain }: CutLine): boolean {
  return pieces.some((piece, i) => {
    const next = pieces[i + 1];
    const isComma = piece.kind === "separator" && /[,;]/u.test(plain.slice(piece.from, piece.to));
    return isComma && next?.kind === "other" && next.to - next.from > 4 && !isOutlet(plain.slice(next.from, next.to));
  });
}

/** `http://www.cnnb.com.cn  中国宁波网` */
function namesOnlySite({ pieces, plain }: CutLine): boolean {
  const words = pieces.filter(({ kind }) => kind !== "separator");
  const isOfSite = ({ kind, from, to }: Piece) =>
    kind === "site" || (kind === "address" && plain.slice(from, to).includes(HOST));
  return words.some(isOfSite) && words.every(({ kind }) => kind === "site" || kind === "address");
}

/** Whether nothing but buttons, counters and marks is in a line: `0` · `【 】 【打印】` · `分享到：` */
export function areTools({ pieces }: CutLine): boolean {
  return pieces.every(
    (piece) =>
      piece.kind === "separator" ||
      piece.kind === "tool" ||
      piece.kind === "counter" ||
      (piece.kind === "label" && (piece.field === "tool" || piece.field === "counter")),
  );
}
