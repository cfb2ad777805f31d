/** What the words of a speaker label mean: who asks, who answers, who hosts. */
import type { Spokesperson } from "../../record";
import { type Answering, type AnswerVerb, readAnswering } from "./answer-verbs";
import { type Asker, readAsker } from "./askers";
import { isNameShaped, isPersonName, joinName } from "./names";
import { isOffice, isOutlet, isShortBody } from "./offices";
import { toSimplified } from "./simplified";
import { readPerson, readSpeakers } from "./speakers";

/**
 * How surely the words name who speaks. `office`: a name with its office; `name`: a name with a known surname;
 * `body`: a body or a post; `nobody`: an answer or a speaker without a name; `manner`: only how it is answered;
 * `shape`: a short word that may be a name.
 */
export type NameTrust = "office" | "name" | "body" | "nobody" | "manner" | "shape";

export interface LabelMeaning {
  readonly role: "question" | "answer" | "host" | "outlet";
  /** What is printed of the asker beyond the bare word. */
  readonly asker: string | null;
  /** Who answers; more than one answer together, nobody is named in `答：`. */
  readonly speakers: readonly Spokesperson[];
  /** Null where the label has only a name. */
  readonly verb: AnswerVerb | null;
  readonly trust: NameTrust | Asker["trust"];
}

/** 记者1 · 提问（二） · 问题三 · 记者甲 */
const COUNTER_BEHIND =
  /(?<=[问题答者友民QA]) ?(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[甲乙丙丁戊己庚辛壬癸]|[A-H]|[①-⑳]|\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\))$/u;
/** 第一问 */
const COUNTER_AHEAD = /^第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?=[问答]$)/u;

const READERS: readonly ((head: string) => LabelMeaning | null)[] = [
  readHost,
  readAnswer,
  readQuestion,
  readBareAsker,
  readNamed,
];

/** Reads the head as printed, then without its spaces: 方 砚 秋 答 is typeset. */
export function readHead(printed: string): LabelMeaning | null {
  if (printed === "") return null;
  const spellings = printed.includes(" ") ? [printed, printed.replace(/ /gu, "")] : [printed];
  for (const spelling of spellings) {
    const head = toSimplified(spelling);
    const counted = head.replace(COUNTER_BEHIND, "").replace(COUNTER_AHEAD, "").trim();
    for (const read of READERS) {
      const meaning = read(counted);
      if (meaning) return head === spelling ? meaning : asPrinted(meaning, head, spelling);
    }
  }
  return null;
}

/** The names of a meaning in the characters of the page. */
function asPrinted(meaning: LabelMeaning, head: string, spelling: string): LabelMeaning {
  const [read, page] = [head, spelling].map((text) => text.replace(/ /gu, ""));
  const printed = (text: string) => {
    const at = read?.indexOf(text.replace(/ /gu, "")) ?? -1;
    return at === -1 ? text : (page?.slice(at, at + text.replace(/ /gu, "").length) ?? text);
  };
  return {
    ...meaning,
    asker: meaning.asker && printed(meaning.asker),
    speakers: meaning.speakers.map((speaker) => ({
      ...speaker,
      name: printed(speaker.name),
      position: speaker.position && printed(speaker.position),
    })),
  };
}

const HOST = /^(?:新闻发布会|发布会|现场)?(?:主持人|主持) ?[、,(]? ?(?<who>[^()]*)\)?$/u;

function readHost(head: string): LabelMeaning | null {
  const who = HOST.exec(head.replace(/[问说]$/u, ""))?.groups?.who?.trim();
  if (who === undefined) return null;
  const person = who === "" ? null : readPerson(who);
  if (who !== "" && !person) return null;
  return { role: "host", asker: person?.name ?? null, speakers: [], verb: null, trust: "plain" };
}

function readAnswer(head: string): LabelMeaning | null {
  const answering = readAnswering(head);
  if (!answering) return null;
  const { who, manner, verb, word } = answering;
  if (who === "" && answering.inner === null) {
    const isAnswer = verb === "answer" || verb === "reply" || word.endsWith("答");
    return isAnswer ? answer([], verb, manner === "" ? "nobody" : "manner") : null;
  }
  const named = whoAnswers(answering);
  return named && answer(named.speakers, verb, named.trust);
}

interface Named {
  readonly speakers: readonly Spokesperson[];
  readonly trust: NameTrust;
}

function whoAnswers({ who, inner, manner }: Answering): Named | null {
  const spoken = whoSpeaks(who) ?? (manner === "" ? null : whoSpeaks(who + manner)) ?? bodyInShort(who);
  if (spoken && spoken.trust !== "nobody") return inner === null ? spoken : withOffice(spoken, inner.trim());
  const bracketed = inner === null ? null : whoSpeaks(inner.trim());
  if (bracketed && bracketed.trust !== "shape") return bracketed;
  if (spoken) return spoken;
  if (who === "") return { speakers: [], trust: "nobody" };
  const names = who.split(/[、/&和与]/u);
  if (!names.every(isNameShaped)) return null;
  return { speakers: names.map((name) => ({ name: joinName(name), position: null })), trust: "shape" };
}

/** 陈岗答（市水利局副局长）： */
function withOffice(named: Named, inner: string): Named {
  const [speaker, ...more] = named.speakers;
  const lacksOffice = speaker && more.length === 0 && speaker.kind === undefined && speaker.position === null;
  return lacksOffice && isOffice(inner) ? { speakers: [{ ...speaker, position: inner }], trust: "office" } : named;
}

/** Somebody speaks whom the page does not name: 有关负责人 · 新闻发言人. */
const UNNAMED = /^(?:有关|相关|该)?(?:部门|单位|方面)?(?:有关|相关)?(?:新闻)?(?:发言人|负责人|嘉宾|受访者|受访人)$/u;
/** They need a verb: 有关部门： begins a list of duties too. */
const UNNAMED_BODY = /^(?:有关|相关|该)(?:部门|单位|方面|人士|工作人员)$|^(?:工作人员|客服)$/u;

function whoSpeaks(who: string): Named | null {
  if (UNNAMED.test(who)) return { speakers: [], trust: "nobody" };
  const speakers = readSpeakers(who);
  if (speakers.length > 0) return { speakers, trust: trustOf(speakers) };
  return null;
}

function bodyInShort(who: string): Named | null {
  if (UNNAMED_BODY.test(who)) return { speakers: [], trust: "nobody" };
  return isShortBody(who) ? { speakers: [{ name: who, position: null, kind: "office" }], trust: "body" } : null;
}

function trustOf(speakers: readonly Spokesperson[]): NameTrust {
  if (speakers.some(({ kind }) => kind !== undefined)) return "body";
  return speakers.some(({ position }) => position !== null) ? "office" : "name";
}

const QUESTION = /^(?<who>.*?) ?(?:提问道?|追问道?|发问|问题|问道?|Q)(?: ?\((?<inner>[^()]+)\))?$/u;
/** Readers ask like this too, but not only: 市民来信： */
const WRITING = /^(?<who>.+?) ?(?:咨询|留言|来信|来电|发帖|跟帖)$/u;

function readQuestion(head: string): LabelMeaning | null {
  const { who, inner } = QUESTION.exec(head)?.groups ?? {};
  if (who === undefined) return readWriting(head);
  const printed = inner === undefined ? null : inner.trim().replace(/记者$/u, "") || null;
  if (who === "") return question(printed, "plain");
  const asker = readAsker(who);
  if (asker) return question(asker.asker ?? printed, "plain");
  return isOutlet(who) || isPersonName(who) ? question(who.trim(), "plain") : null;
}

function readWriting(head: string): LabelMeaning | null {
  const asker = readAsker(WRITING.exec(head)?.groups?.who ?? "");
  return asker && question(asker.asker, "loose");
}

function readBareAsker(head: string): LabelMeaning | null {
  const asker = readAsker(head);
  return asker && question(asker.asker, asker.trust);
}

/** A name and a colon, nothing more. */
function readNamed(head: string): LabelMeaning | null {
  const person = readPerson(head);
  if (!person && isOutlet(head)) return { role: "outlet", asker: head, speakers: [], verb: null, trust: "loose" };
  const named = whoSpeaks(head);
  if (named && named.speakers.length > 0) return answer(named.speakers, null, named.trust);
  if (named) return answer([], null, "nobody");
  return isNameShaped(head) ? answer([{ name: joinName(head), position: null }], null, "shape") : null;
}

function question(asker: string | null, trust: Asker["trust"]): LabelMeaning {
  return { role: "question", asker, speakers: [], verb: null, trust };
}

function answer(speakers: readonly Spokesperson[], verb: AnswerVerb | null, trust: NameTrust): LabelMeaning {
  return { role: "answer", asker: null, speakers, verb, trust };
}
