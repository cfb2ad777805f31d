/** The reporters' line: `宁波日报记者王量迪 通讯员黄鹤楼 汪玲玲` · `本报记者段琼蕾` · `(记者陈旭钦)` · `记者卢小川邓一鸣`. */
import { readNames } from "./name-list";
import { isNameLike, isPersonName } from "./names";
import { toSimplified } from "./simplified";
import { halfWidth } from "./text";

const WORD = "[\\u3400-\\u9fffA-Za-z·-]";
const ROLE = "(?:特派|首席|见习|实习|特约|全媒体|融媒|本报|本网)*(?:记者|通讯员)";
/** One role with its names; the names run to the next role. */
const PART = new RegExp(`^(?:${WORD}{2,14} ?)?${ROLE}(?<mark>[ :]?)(?<names>[^:]*)$`, "u");
const NEXT_ROLE = new RegExp(`[ 、,](?=(?:${WORD}{2,12})?${ROLE})`, "u");
/** What the reporters made, where it is more than a picture: 文/摄, 摄影报道. */
const WORK = /(?:[ /](?:文|图|摄|文\/图|图\/文|文\/摄|摄影|报道|摄影报道))+$/u;
const PICTURE = /^(?:[ /](?:图|摄|摄影))+$/u;
const MAX_LENGTH = 80;
const REPORTER = /记者|記者|通讯员|通訊員/u;
const BRACKETS = /^[(（［[【] ?(?<line>[^()（）[\]［］【】]*)[)）\]］】]$/u;

/** @returns the line without its brackets, verbatim, or null where it says anything else than who reported */
export function readByline(text: string): string | null {
  if (text.length > MAX_LENGTH || !REPORTER.test(text)) return null;
  const trimmed = text.trim().replace(BRACKETS, "$<line>").trim();
  const plain = toSimplified(halfWidth(trimmed));
  const work = WORK.exec(plain)?.[0] ?? "";
  if (PICTURE.test(work)) return null;
  const parts = plain.slice(0, plain.length - work.length).split(NEXT_ROLE);
  return parts.every(isSigned) ? trimmed : null;
}

/** 记者了解到 is no byline, 记者：您好 begins a question. */
function isSigned(part: string): boolean {
  const { mark, names = "" } = PART.exec(part.trim())?.groups ?? {};
  const isName = mark === ":" ? isPersonName : isNameLike;
  const words = names.trim().split(/[ 、,]+/u);
  const apart = readNames(names.trim()) ?? [];
  const areNames = apart.length > 0 && apart.every((name) => isName(name) || /^[A-Za-z]/u.test(name));
  return areNames || words.every((word) => isPersonName(word) || areGluedNames(word));
}

/** 卢小川邓一鸣: two or three names with known surnames and nothing between them. */
function areGluedNames(word: string): boolean {
  const length = word.length;
  if (length < 4 || length > 9) return false;
  const reached = new Set([0]);
  for (let from = 0; from < length; from++) {
    if (!reached.has(from)) continue;
    for (const size of [2, 3])
      if (isPersonName(word.slice(from, from + size))) reached.add(Math.min(from + size, length + 1));
  }
  return reached.has(length);
}

/** `中国宁波网讯(记者崔小明)春暖花开…` · `…相约罗蒙演唱会。(记者陈旭钦)`: brackets in the first or last paragraph. */
const IN_BRACKETS = /[(（](?<line>[^()（）]{3,80})[)）]/gu;
/** How far into a paragraph its first bracket is, behind 中国宁波网讯. */
const MOST_BEFORE = 24;

/** @returns the line of the reporters in brackets where a paragraph begins or ends, verbatim, or null */
export function findBracketedByline(text: string, at: "start" | "end"): string | null {
  for (const { 0: printed, index, groups } of text.matchAll(IN_BRACKETS)) {
    const isInPlace = at === "start" ? index <= MOST_BEFORE : index + printed.length >= text.length - 1;
    const line = isInPlace ? readByline(groups?.line ?? "") : null;
    if (line !== null) return line;
  }
  return null;
}
