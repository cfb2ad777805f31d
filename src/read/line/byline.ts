/** The reporters' line: `宁波日报记者王量迪 通讯员黄鹤楼 汪玲玲` · `本报记者段琼蕾` · `(记者陈旭钦)`. */
import { readNames } from "./name-list";
import { isNameLike } from "./names";
import { halfWidth } from "./text";

const ROLE = "(?:特派|首席|见习|实习|特约|全媒体|融媒|本报|本网)*(?:记者|通讯员)";
const OUTLET = "(?:[\\p{Script=Han}A-Za-z·\\-]{2,14} ?)?";
/** One role with its names; the names run to the next role. */
const PART = new RegExp(`^${OUTLET}${ROLE}[ :]?(?<names>[^:]*)$`, "u");
const NEXT_ROLE = new RegExp(`[ 、,](?=(?:[\\p{Script=Han}A-Za-z]{2,12})?${ROLE})`, "u");
const TAIL = /(?:[ /](?:文|图|摄|文\/图|文\/摄|摄影|报道|摄影报道))+$/u;
const MAX_LENGTH = 80;
const REPORTER = /记者|通讯员/u;

/** @returns the line without its brackets, verbatim, or null where it says anything else than who reported */
export function readByline(text: string): string | null {
  if (!REPORTER.test(text)) return null;
  const trimmed = text
    .trim()
    .replace(/^[(（[［【] ?(?<line>[^()（）[\]［］【】]*)[)）\]］】]$/u, "$<line>")
    .trim();
  const line = halfWidth(trimmed);
  if (line.length > MAX_LENGTH) return null;
  const parts = line.replace(TAIL, "").split(NEXT_ROLE);
  const good = parts.every((part) => {
    const names = PART.exec(part.trim())?.groups?.names;
    // 记者了解到 is no byline
    return names !== undefined && names.trim() !== "" && (readNames(names.trim())?.every(isSigned) ?? false);
  });
  return good ? trimmed : null;
}

function isSigned(name: string): boolean {
  return isNameLike(name) || /^[A-Za-z]/u.test(name);
}

/** `中国宁波网讯(记者崔小明)春暖花开…` · `…相约罗蒙演唱会。(记者陈旭钦)`: brackets in the first or last paragraph. */
const IN_BRACKETS = /[(（](?<line>[^()（）]{3,80})[)）]/gu;

/** @returns where the bracketed line stands in the text, or null */
export function findBracketedByline(
  plain: string,
  at: "start" | "end",
): { readonly from: number; readonly to: number } | null {
  for (const match of plain.matchAll(IN_BRACKETS)) {
    const from = match.index + 1;
    const to = match.index + match[0].length - 1;
    const inPlace = at === "start" ? match.index <= 24 : to >= plain.length - 2;
    if (inPlace && readByline(match.groups?.line ?? "") !== null) return { from, to };
  }
  return null;
}
