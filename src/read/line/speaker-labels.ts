/**
 * Marks that begin a turn of a dialogue: `记者提问：` · `屠炯答：` · `回答（陈刚副局长）：` · `[湖南卫视记者]` ·
 * `市委常委、宣传部部长李军：`. What a mark means is read from the words before the colon alone; whether a
 * doubtful one (`named`, `outlet`) counts is for `exchanges.ts`, which sees the turns around it.
 */
import { isNameLike, isOffice, isOutlet, isPersonName, joinName, type NamedPerson, readPerson } from "./names";

export interface SpeakerLabel {
  /** `named`: a person and a colon, nothing more; `outlet`: an outlet and a colon. Both need a dialogue around them. */
  readonly role: "question" | "answer" | "host" | "named" | "outlet";
  /** What is printed of the asker beyond the bare word. */
  readonly asker: string | null;
  readonly person: NamedPerson | null;
  /** Where the words of the turn begin. */
  readonly end: number;
}

/** A mark is shorter than this. */
const MAX_HEAD = 48;
const TIME = /^\[\d{1,2}:\d{2}(?::\d{2})?\] ?/u;
const BRACKETED = /^[[【](?<head>[^[\]【】:]{1,32})[\]】] ?:? ?/u;
const BEFORE_COLON = new RegExp(`^(?<head>[^:。!?;,《》]{1,${MAX_HEAD}}?) ?: ?`, "u");

/** @param plain half-width text of a paragraph; @returns null where it begins with no mark */
export function readSpeakerLabel(plain: string): SpeakerLabel | null {
  const offset = TIME.exec(plain)?.[0].length ?? 0;
  const text = plain.slice(offset);
  const match = BRACKETED.exec(text) ?? BEFORE_COLON.exec(text);
  const head = match?.groups?.head?.trim();
  if (!match || head === undefined || head === "") return null;
  const meaning = readHead(head);
  return meaning && { ...meaning, end: offset + match[0].length };
}

export function startsTurn(plain: string): boolean {
  return readSpeakerLabel(plain) !== null;
}

type Head = Omit<SpeakerLabel, "end">;

/** 抢答： · 作答： · 书面回答： — ways to answer, nobody's names */
const NO_ANSWERERS = /^(?:抢|作|书面|现场|当场|口头|网上|在线|统一|一并|逐一|集中|简要|补充|继续)$/u;
/** 问题一： · 提问2： · 答1： */
const NUMBERED = /(?<=[问答题QA])(?:\d{1,2}|[一二三四五六七八九十]{1,2}|\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\))$/u;
const ANSWER = /^(?<who>.*?) ?(?:回答|答复|解答|回应|作答|答|A)(?: ?\((?<inner>[^()]+)\))?$/u;
const QUESTION = /^(?<who>.*?) ?(?:提问|追问|发问|问题|问|Q)(?: ?\((?<inner>[^()]+)\))?$/u;
const HOST = /^(?:新闻发布会|发布会|现场)?(?:主持人|主持) ?[、,(]? ?(?<who>[^()]*)\)?$/u;
/** The bare words for askers, before and around which an outlet or a name may stand. */
const ASKER_WORDS =
  "(?:现场|在场|场下|境外|境内|媒体|新闻|本报|本网|一位|一名|有|该|第[一二三四五六七八九十]位)*(?:记者|媒体|网友|网民|观众|听众|市民|听友|读者|群众|村民|居民|主播|编者|采访者)";
const ASKER = new RegExp(
  `^(?<before>[^()]{0,28}?)(?<word>${ASKER_WORDS}) ?(?:\\((?<inner>[^()]+)\\)|(?<name>[^()]{0,12}))$`,
  "u",
);
/** 李明告诉记者： · 对记者： — a sentence, no asker */
const VERBS = /[说诉向对据称受被让给请与跟了示到各]/u;
const SPOKEN_FOR = /(?:发言人|负责人|嘉宾|受访者)$/u;

function readHead(printed: string): Head | null {
  const head = printed.replace(NUMBERED, "").trim();
  return readHost(head) ?? readAnswer(head) ?? readQuestion(head) ?? readAsker(head) ?? readSpeaker(head);
}

function readHost(head: string): Head | null {
  const who = HOST.exec(head.replace(/[问说]$/u, ""))?.groups?.who?.trim();
  if (who === undefined) return null;
  if (who === "") return { role: "host", asker: null, person: null };
  const person = readPerson(who);
  return person && { role: "host", asker: person.name, person: null };
}

function readAnswer(head: string): Head | null {
  const groups = ANSWER.exec(head)?.groups;
  if (!groups) return null;
  const { who = "", inner } = groups;
  const person =
    readPerson(who) ??
    (inner === undefined ? null : readPerson(inner)) ??
    (isNameLike(who) && !NO_ANSWERERS.test(who) ? { name: joinName(who), position: null } : null);
  if (person) {
    const position = person.position ?? (inner !== undefined && isOffice(inner) ? inner.trim() : null);
    return { role: "answer", asker: null, person: { name: person.name, position } };
  }
  return who === "" || isUnnamed(who) ? { role: "answer", asker: null, person: null } : null;
}

function readQuestion(head: string): Head | null {
  const groups = QUESTION.exec(head)?.groups;
  if (!groups) return null;
  const { who = "", inner } = groups;
  const printedAsker = inner === undefined ? null : inner.trim().replace(/记者$/u, "") || null;
  if (who === "") return { role: "question", asker: printedAsker, person: null };
  const asker = readAsker(who);
  if (asker) return { ...asker, asker: asker.asker ?? printedAsker };
  return isOutlet(who) || isPersonName(who) ? { role: "question", asker: who.trim(), person: null } : null;
}

function readAsker(head: string): Head | null {
  const groups = ASKER.exec(head)?.groups;
  if (!groups) return null;
  const { before = "", inner, name = "" } = groups;
  if (VERBS.test(before) || (name !== "" && !isPersonName(name) && !/^[“"].{1,10}[”"]$/u.test(name))) return null;
  const outlet = before.trim();
  const ownName = name.replace(/^[“"]|[”"]$/gu, "").trim();
  const beyond = name === "" ? (inner?.trim().replace(/记者$/u, "") ?? outlet) : outlet === "" ? ownName : head;
  return { role: "question", asker: beyond || null, person: null };
}

function readSpeaker(head: string): Head | null {
  const person = readPerson(head);
  if (person) return { role: "named", asker: null, person };
  if (isUnnamed(head)) return { role: "named", asker: null, person: null };
  return isOutlet(head) ? { role: "outlet", asker: head, person: null } : null;
}

/** `新闻发言人：` · `市商务局有关负责人：` speaks for an office; no name is printed. */
function isUnnamed(text: string): boolean {
  return SPOKEN_FOR.test(text) && isOfficeOrWord(text);
}

function isOfficeOrWord(text: string): boolean {
  return text === "嘉宾" || text === "受访者" || isOffice(text);
}
