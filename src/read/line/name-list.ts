/** Lists of names as editors' and reporters' lines print them: `范田圆 胡兴家` · `王 岚、欧阳 修`. */
import { isPersonName, joinName } from "./names";
import { isCompoundSurname } from "./surnames";

const HAN_NAME = /^[\u3400-\u9fff\u{20000}-\u{323af}]{2,4}$/u;
const LATIN_NAME = /^[A-Za-z][A-Za-z.'-]{1,19}$/u;
const MAX_NAMES = 12;

/**
 * @param text half-width text with nothing but names and what parts them
 * @returns null where anything in it is no name; names here need no known surname, for pen names sign such lines
 */
export function readNames(text: string): string[] | null {
  const words = text.split(/[ 、,;/&]+|(?<=[\u3400-\u9fff])和(?=[\u3400-\u9fff]{2})/u).filter((word) => word !== "");
  const names: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    const next = words[i + 1] ?? "";
    // 王 岚 and 欧阳 修 are typeset apart; 王 岚 李 娜 are two names
    if (isSpacedCompound(word, next) || (word.length === 1 && next.length >= 1 && next.length <= 2)) {
      names.push(joinName(word + next));
      i++;
    } else {
      names.push(word);
    }
  }
  const good =
    names.length <= MAX_NAMES &&
    names.every((name) => HAN_NAME.test(name) || LATIN_NAME.test(name) || isPersonName(name));
  return good ? [...new Set(names)] : null;
}

function isSpacedCompound(surname: string, given: string): boolean {
  return isCompoundSurname(surname) && given.length <= 2;
}
