/**
 * Cuts a line into pieces, each with what it is by itself. It cannot fail: what no recogniser knows is a piece `other`.
 *
 *     稿源: 东南商报   2011-09-19 12:47:58报料热线:81850000
 *     label other      date               label  telephone
 */
import { type LabelField, OUTLET_ENDS } from "../../site";
import { readByline } from "./byline";
import { dateAt, monthDayAt } from "./dates";
import { fieldOf, isTableLabel, isTool, LABELLED, labelAtEndOf, labelsAt } from "./labels";
import { lazily } from "./lazily";
import { isPersonName } from "./names";
import { closes } from "./piece-groups";
import { match, PIECE_MARKS } from "./piece-patterns";

interface Range {
  readonly from: number;
  readonly to: number;
}

export interface LabelPiece extends Range {
  readonly kind: "label";
  /** Without spaces. */
  readonly label: string;
  /** Null where nobody knows the label. */
  readonly field: LabelField | null;
  /** Whether a colon or bar parts it from its value: 编辑：苏晚晴 · 编辑丨苏晚晴, not 编辑 苏晚晴. */
  readonly isMarked: boolean;
}

export interface DatePiece extends Range {
  readonly kind: "date";
  /** As `dates.ts` gives it, perhaps without its year. */
  readonly iso: string;
  readonly hasTime: boolean;
  /** What is printed behind it: 发布 or 更新. */
  readonly field: "time" | "update" | null;
}

export interface PlainPiece extends Range {
  readonly kind: "separator" | "byline" | "address" | "site" | "telephone" | "counter" | "tool" | "other";
}

export type Piece = LabelPiece | DatePiece | PlainPiece;

/** What the recognisers see: half-width text in simplified characters, where they are in it, and what came before. */
interface Place {
  readonly plain: string;
  readonly at: number;
  /** The label whose value may be here, and whether this would be the first of it. */
  readonly owner: LabelPiece | null;
  readonly isFirst: boolean;
  readonly before: readonly Piece[];
}

type Recogniser = (place: Place) => Piece | null;
type Beginning = "mark" | "digit" | "latin" | "han" | "other";

/** What pieces begin with. In this order: a day is no counter, a label of the tables no button. */
const RECOGNISERS: readonly { readonly begins: readonly Beginning[]; readonly read: Recogniser }[] = [
  { begins: ["mark"], read: ({ plain, at }) => plainPiece("separator", plain, at) },
  { begins: ["digit", "han"], read: readDate },
  { begins: ["digit", "latin"], read: ({ plain, at }) => plainPiece("address", plain, at) },
  { begins: ["latin", "han"], read: readReporters },
  { begins: ["latin", "han"], read: readLabel },
  { begins: ["han"], read: readBareLabel },
  { begins: ["han"], read: readTimeLabel },
  { begins: ["digit"], read: ({ plain, at }) => plainPiece("telephone", plain, at) },
  { begins: ["digit", "han"], read: ({ plain, at }) => plainPiece("counter", plain, at) },
  { begins: ["latin", "han"], read: readTool },
  { begins: ["digit", "latin", "han"], read: readSite },
];

const recognisers = lazily(() => {
  const readersOf = (beginning: Beginning) =>
    RECOGNISERS.filter(({ begins }) => beginning === "other" || begins.includes(beginning)).map(({ read }) => read);
  return {
    mark: readersOf("mark"),
    digit: readersOf("digit"),
    latin: readersOf("latin"),
    han: readersOf("han"),
    other: readersOf("other"),
  } satisfies Record<Beginning, readonly Recogniser[]>;
});

function beginningAt(plain: string, at: number): Beginning {
  const code = plain.charCodeAt(at);
  if (code >= 0x3400 && code <= 0x9fff) return "han";
  if (code >= 0x30 && code <= 0x39) return "digit";
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return "latin";
  return PIECE_MARKS.includes(plain.charAt(at)) ? "mark" : "other";
}

/** @param plain half-width text in simplified characters; @returns its pieces in order, which leave nothing out */
export function cutLine(plain: string): Piece[] {
  const pieces: Piece[] = [];
  let owner: LabelPiece | null = null;
  let isFirst = true;
  for (let at = 0; at < plain.length; ) {
    const place: Place = { plain, at, owner, isFirst, before: pieces };
    const piece = firstOf(place) ?? readOther(place);
    pieces.push(piece);
    at = piece.to;
    if (piece.kind === "label") [owner, isFirst] = [piece, true];
    else if (piece.kind !== "separator") isFirst = false;
    else if (closes(piece, plain)) owner = null;
  }
  return pieces;
}

function firstOf(place: Place): Piece | null {
  for (const read of recognisers()[beginningAt(place.plain, place.at)]) {
    const piece = read(place);
    if (piece) return piece;
  }
  return null;
}

function plainPiece(kind: "separator" | "address" | "telephone" | "counter", plain: string, at: number): Piece | null {
  const found = match(kind, plain, at);
  return found && { kind, from: at, to: at + found[0].length };
}

function readDate({ plain, at }: Place): Piece | null {
  const date = dateAt(plain, at) ?? monthDayAt(plain, at);
  if (!date) return null;
  const behind = match("behindDate", plain, date.to);
  const field =
    behind === null ? null : behind.groups?.word === "更新" || behind.groups?.word === "修改" ? "update" : "time";
  return {
    kind: "date",
    iso: date.iso,
    hasTime: date.hasTime,
    field,
    from: at,
    to: date.to + (behind?.[0].length ?? 0),
  };
}

/** `记者 胡山 通讯员 王水`, up to the next label, day, bar or bracket. */
function readReporters({ plain, at }: Place): Piece | null {
  const begin = match("reporters", plain, at);
  if (!begin) return null;
  const to = match("reportersEnd", plain, at + begin[0].length)?.index ?? plain.length;
  return readByline(plain.slice(at, to)) === null ? null : { kind: "byline", from: at, to };
}

/** `编辑：` · `责 任 编 辑：` · `编辑丨` · `发布机构：`, which nobody knows. */
function readLabel(place: Place): Piece | null {
  const { plain, at } = place;
  const found = match("label", plain, at) ?? (mayHaveBar(plain, at) ? match("barLabel", plain, at) : null);
  const printed = found?.groups?.label;
  if (!found || printed === undefined) return null;
  const label = printed.replace(/[ /]/gu, "");
  // 宁波日报 选稿：with a space only what the tables have is one label
  if (!isTableLabel(label) && (/ /u.test(printed) || gluedLabel(place) !== null)) return null;
  return { kind: "label", label, field: fieldOf(label), isMarked: true, from: at, to: at + found[0].length };
}

function mayHaveBar(plain: string, at: number): boolean {
  return plain.includes("|", at) || plain.includes("/", at);
}

/** `稿源宁海新闻网` · `编辑 徐一诺　校对 钱进`: the colon left out, and the value one that the label may have. */
function readBareLabel({ plain, at }: Place): Piece | null {
  for (const { label, field } of labelsAt(plain, at)) {
    const end = at + label.length;
    const isSpaced = plain.charAt(end) === " ";
    if (!isField(LABELLED, field) || !(isSpaced || isLetterAt(plain, end))) continue;
    const to = isSpaced ? end + 1 : end;
    const value = match("word", plain, to)?.[0] ?? "";
    // 文明上网: one character is a label only where a space parts it from its value
    const isLabel = (isSpaced || label.length > 1) && mayFollow(field, value, isSpaced);
    return isLabel ? { kind: "label", label, field, isMarked: false, from: at, to } : null;
  }
  return null;
}

function isField(fields: readonly LabelField[], field: LabelField): boolean {
  return fields.includes(field);
}

function isLetterAt(plain: string, at: number): boolean {
  const beginning = at < plain.length ? beginningAt(plain, at) : "other";
  return beginning === "han" || beginning === "latin";
}

function mayFollow(field: LabelField, value: string, isSpaced: boolean): boolean {
  if (field === "source") return OUTLET_ENDS.test(value) || (isSpaced ? value.length > 1 : /^[A-Z]{2,}$/u.test(value));
  const isName = value.split(/[、/&_]/u).every(isPersonName);
  // 策划方案: credits and their names are parted
  return isName && (isSpaced || field !== "credit");
}

/** `发布于 2023-09-02 08:00` */
function readTimeLabel({ plain, at }: Place): Piece | null {
  for (const { label, field } of labelsAt(plain, at)) {
    const end = at + label.length;
    const to = plain.charAt(end) === " " ? end + 1 : end;
    if (field !== "time" && field !== "update") continue;
    if (beginningAt(plain, to) === "digit") return { kind: "label", label, field, isMarked: false, from: at, to };
  }
  return null;
}

function readTool({ plain, at }: Place): Piece | null {
  const word = match("word", plain, at)?.[0];
  return word !== undefined && isTool(word) ? { kind: "tool", from: at, to: at + word.length } : null;
}

/** `中国宁波网` · `www.nhnews.com.cn 宁海新闻网`: an outlet behind a domain is its name. */
function readSite({ plain, at, before }: Place): Piece | null {
  const named = match("county", plain, at)?.[0];
  const isBehindAddress = before.at(-1)?.kind === "separator" && before.at(-2)?.kind === "address";
  const word = named ?? (isBehindAddress ? match("word", plain, at)?.[0] : undefined);
  return word !== undefined && (named !== undefined || OUTLET_ENDS.test(word))
    ? { kind: "site", from: at, to: at + word.length }
    : null;
}

/** What nobody knows, up to a mark, a day or a label that is glued to it. */
function readOther(place: Place): Piece {
  const { plain, at } = place;
  const end = at + Math.max(1, match("word", plain, at)?.[0].length ?? 1);
  const day = match("dateWithin", plain, at + 1)?.index ?? end;
  return { kind: "other", from: at, to: Math.min(end, day, gluedLabel(place) ?? end) };
}

/**
 * 袁慧敏纠错：· 证券时报网作者：in the value of a label.
 * @returns where a label begins that is glued to a value which its owner may have: 资金来源：is none
 */
function gluedLabel({ plain, at, owner, isFirst }: Place): number | null {
  const run = owner === null ? undefined : match("label", plain, at)?.groups?.label;
  const label = run === undefined || run.includes(" ") ? null : labelAtEndOf(run);
  if (!owner || run === undefined || label === null) return null;
  const value = run.slice(0, -label.length);
  const isNamed = owner.field === "editor" || owner.field === "credit";
  const mayBe = isNamed ? isPersonName(value) || (isFirst && value.length <= 4) : isFirst && value.length > 1;
  return mayBe && owner.field !== null ? at + value.length : null;
}
