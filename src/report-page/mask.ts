/**
 * Hides what a page says and shows how it is built: each Han character becomes another one of its kind, the same each
 * time. Marks, digits, letters and spaces stay, and so do the words that the reader's rules look for.
 */
import { toSimplified } from "../read/line/simplified";
import { isSurname } from "../read/line/surnames";
import { halfWidth } from "../read/line/text";
import { type Keeps, keptCharacters } from "./kept-characters";
import type { KnownWords, WordList } from "./known-words";

export interface Mask {
  /** @returns the line masked, as long as it was */
  readonly line: (line: string) => string;
  /** How many characters were masked, and how many Han characters there were. */
  readonly count: () => { readonly masked: number; readonly of: number };
}

const HAN = /[\u3400-\u9fff]/u;
/** Rare characters take two code units each; fonts have few of them, so they all become the first one. */
const RARE = /[\u{20000}-\u{323af}]/gu;
const FIRST_RARE = "\u{20000}";
const [FIRST, LAST] = [0x4e00, 0x9fa5];

/** @param random from 0 to 1: another file has other characters, so that no table undoes all masks */
export function newMask(keeps: Keeps, known: KnownWords, random: () => number): Mask {
  const keptIn = keptCharacters(keeps, known);
  const drawn = charactersToDraw(known);
  const replacements = new Map<string, string>();
  let masked = 0;
  let of = 0;
  const replace = (character: string) => {
    const known = replacements.get(character);
    if (known !== undefined) return known;
    const pool = isSurname(toSimplified(halfWidth(character))) ? drawn.surnames : drawn.others;
    const [replacement = character] = pool.splice(Math.floor(random() * pool.length), 1);
    replacements.set(character, replacement);
    return replacement;
  };
  return {
    line: (line) => {
      const kept = keptIn(line);
      // Some pages print the character 丨 for a bar.
      const plain = halfWidth(line);
      let result = "";
      for (let i = 0; i < line.length; i++) {
        const character = line.charAt(i);
        if (!HAN.test(plain.charAt(i))) {
          result += character;
          continue;
        }
        of++;
        if (!kept[i]) masked++;
        result += kept[i] ? character : replace(character);
      }
      return result.replace(RARE, FIRST_RARE);
    },
    count: () => ({ masked, of }),
  };
}

/** None of them is in a word that the reader knows, so no known word comes about by chance. */
function charactersToDraw({ labels, markers, figures }: KnownWords) {
  const used = new Set([labels, markers, figures].flatMap(charactersOf));
  const surnames: string[] = [];
  const others: string[] = [];
  for (let code = FIRST; code <= LAST; code++) {
    const character = String.fromCharCode(code);
    if (used.has(character) || toSimplified(character) !== character || halfWidth(character) !== character) continue;
    (isSurname(character) ? surnames : others).push(character);
  }
  return { surnames, others };
}

function charactersOf({ words, characters }: WordList): readonly string[] {
  return [...words, characters].flatMap((text) => [...text]);
}
