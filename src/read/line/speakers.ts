/** Who speaks, from the words before a colon: a person with or without office, a post, a body, several at once. */
import type { Spokesperson } from "../../record";
import { isPersonName, joinName } from "./names";
import { endsWithOffice, isBody, isOffice, isOfficesOnly, isPost } from "./offices";
import { isKnownWord, isSurname } from "./surnames";

const MAX_LENGTH = 64;

/** The forms in which pages print a person, the sure ones first. */
const PERSON_FORMS: readonly ((text: string) => Spokesperson | null)[] = [
  surnameWithOffice,
  nameAlone,
  nameWithCourtesy,
  officeInBrackets,
  officeAtSpace,
  officesBehindName,
  nameBehindOffice,
];

/**
 * A name with or without its office, in any order and spacing the pages print: `屠炯` · `陈刚副局长` · `李副市长` ·
 * `市能源局副局长 方志涛` · `市委常委、宣传部部长李军` · `陈刚(副局长)` · `市商务局局长(张力)`.
 * @param text half-width text, as `halfWidth` gives it
 * @returns null where the text is not just that
 */
export function readPerson(text: string): Spokesperson | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return null;
  for (const read of PERSON_FORMS) {
    const person = read(trimmed);
    if (person) return person;
  }
  return null;
}

/** @returns a person, a post without a name or a body that answers; null where the text is none of them */
function readSpeaker(text: string): Spokesperson | null {
  const person = readPerson(text);
  if (person) return person;
  const name = text.trim();
  if (isPost(name)) return { name, position: null, kind: "post" };
  return isBody(name) ? { name, position: null, kind: "office" } : null;
}

/**
 * Who answers together: `方砚秋、范小满` · `局长方砚秋和副局长范小满` · `市教育局、市卫健委`.
 * @returns one or several; empty where the text is anything else
 */
export function readSpeakers(text: string): readonly Spokesperson[] {
  for (const between of [MARKS_BETWEEN, WORDS_BETWEEN]) {
    const several = readList(text, between);
    // 市委、市政府副秘书长李军 is one man: people are listed with people, bodies with bodies.
    if (several.length > 1 && several.every(({ kind }) => kind === several[0]?.kind)) return several;
  }
  const one = readSpeaker(text);
  return one ? [one] : [];
}

const MARKS_BETWEEN = /([、,/& ]+)/u;
/** These are written in names too: 王和平. */
const WORDS_BETWEEN = /([、,/& ]+|以及|[和与及])/u;

/** The text as speakers and what parts them; parts that name nobody yet are read together with the next one. */
function readList(text: string, between: RegExp): readonly Spokesperson[] {
  const found: Spokesperson[] = [];
  let open = "";
  for (const [i, part] of text.split(between).entries()) {
    const isMark = i % 2 === 1;
    if (isMark && open === "") continue;
    open += part;
    const speaker = isMark ? null : (readPerson(open) ?? (isBody(open) ? readSpeaker(open) : null));
    if (!speaker) continue;
    found.push(speaker);
    open = "";
  }
  return open === "" ? found : [];
}

/** 李副市长 · 欧阳局长: all that is left of the name is its surname */
function surnameWithOffice(text: string): Spokesperson | null {
  // 班主任 and 支队长 are offices, though 班 and 支 are surnames.
  if (isOfficesOnly(text) || isKnownWord(text)) return null;
  for (const length of [2, 1]) {
    const [name, office] = [text.slice(0, length), text.slice(length).trim()];
    if (isSurname(name) && isOfficesOnly(office)) return { name, position: office };
  }
  return null;
}

function nameAlone(text: string): Spokesperson | null {
  return isFullName(text) ? { name: joinName(text), position: null } : null;
}

/** 张力先生 · 李女士: a courtesy is no office, and all that is printed of a name without its given name */
function nameWithCourtesy(text: string): Spokesperson | null {
  const name = /^(?<name>.{1,5}?) ?(?:先生|女士|同志)$/u.exec(text)?.groups?.name ?? "";
  if (isPersonName(name)) return { name: joinName(name), position: null };
  return isSurname(name) ? { name: joinName(text), position: null } : null;
}

/** 陈刚(副局长) · 市商务局局长(张力) */
function officeInBrackets(text: string): Spokesperson | null {
  const { outer = "", inner = "" } = /^(?<outer>[^()]+?) ?\((?<inner>[^()]+)\)$/u.exec(text)?.groups ?? {};
  return personOf(outer, inner) ?? personOf(inner, outer);
}

/** 市能源局副局长 方志涛 · 主任 王 岚 · 市气象局 石磊: the office ends at a space */
function officeAtSpace(text: string): Spokesperson | null {
  for (let at = text.indexOf(" "); at > 0; at = text.indexOf(" ", at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    const person = personOf(after, before) ?? personOf(before, after);
    if (person) return person;
  }
  return null;
}

const NAME_LENGTHS = [2, 3, 4];

/** 陈刚副局长: the shortest name that leaves nothing but offices */
function officesBehindName(text: string): Spokesperson | null {
  for (const length of NAME_LENGTHS) {
    const [name, office] = [text.slice(0, length), text.slice(length).trim()];
    if (isPersonName(name) && isOfficesOnly(office)) return { name, position: office };
  }
  return null;
}

/** 市委常委、宣传部部长李军: the longest office that leaves a name */
function nameBehindOffice(text: string): Spokesperson | null {
  // 总工程师 is no 总工 named 程师.
  if (endsWithOffice(text)) return null;
  for (const length of NAME_LENGTHS) {
    const [office, name] = [text.slice(0, -length), text.slice(-length)];
    if (office.length >= 2 && isOffice(office) && isFullName(name)) return { name, position: office.trim() };
  }
  return null;
}

function personOf(name: string, office: string): Spokesperson | null {
  if (!isFullName(name) || !(isOffice(office) || isBody(office))) return null;
  return { name: joinName(name), position: office.trim() };
}

/** Some offices look like names: 常委, 经理, 支队长. */
function isFullName(text: string): boolean {
  return isPersonName(text) && !isOfficesOnly(text.trim());
}
