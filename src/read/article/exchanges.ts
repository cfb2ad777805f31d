/**
 * Turns of the text to exchanges: each question with the answers given to it. A mark that could be an
 * ordinary word before a colon (`方案：…`) counts only where the dialogue around it makes it one.
 */
import type { Exchange, Spokesperson } from "../../record";
import type { Paragraph } from "../line/paragraph";
import { readSpeakerLabel, type SpeakerLabel } from "../line/speaker-labels";

export interface Dialogue {
  readonly exchanges: readonly Exchange[];
  /** Everyone who answers, and in a transcript who speaks before the first question, in order, each once. */
  readonly speakers: readonly Spokesperson[];
  /** For each paragraph the number of its turn. */
  readonly turns: readonly number[];
}

/** A stretch of one paragraph that one person says. */
interface Utterance {
  readonly paragraph: number;
  readonly label: SpeakerLabel | null;
  readonly text: string;
  readonly plain: string;
}

interface OpenAnswer {
  speaker: { name: string; position: string | null } | null;
  paragraphs: string[];
}

interface OpenExchange {
  readonly asker: string | null;
  readonly question: string[];
  readonly answers: OpenAnswer[];
}

export function readExchanges(paragraphs: readonly Paragraph[]): Dialogue {
  const stretches = paragraphs.flatMap(utterancesOf);
  const known = knownSpeakers(stretches);
  const exchanges: OpenExchange[] = [];
  const speakers: { name: string; position: string | null }[] = [];
  const turns: number[] = [];
  let current: OpenExchange | null = null;
  /** Where words without a mark go. */
  let target: string[] | null = null;
  let turn = 0;

  const meet = (person: Spokesperson | null) => {
    if (!person) return null;
    const met = speakers.find((s) => s.name === person.name);
    if (met) met.position ??= person.position;
    else speakers.push({ ...person });
    return met ?? speakers.at(-1) ?? null;
  };

  stretches.forEach((stretch, i) => {
    const role = roleOf(stretch, stretches[i + 1] ?? null, { current, target, known });
    const text = withoutTime(role === null ? stretch.text : stretch.text.slice(stretch.label?.end ?? 0));
    if (role !== null) turn++;
    turns[stretch.paragraph] ??= turn;
    if (role === "question") {
      const asker = stretch.label?.asker ?? null;
      const waits = current !== null && current.answers.length === 0 && current.asker === asker;
      if (!waits || current === null) {
        current = { asker, question: [], answers: [] };
        exchanges.push(current);
      }
      target = current.question;
    } else if (role === "answer" && current) {
      const speaker = meet(stretch.label?.person ?? null);
      const last = current.answers.at(-1);
      if (last && last.speaker === speaker && speaker !== null) {
        target = last.paragraphs;
      } else {
        const answer: OpenAnswer = { speaker, paragraphs: [] };
        current.answers.push(answer);
        target = answer.paragraphs;
      }
    } else if (role === "speech") {
      meet(stretch.label?.person ?? null);
      target = null;
    } else if (role === "aside") {
      target = null;
    }
    const isSaid =
      text !== "" && role !== "aside" && !(role === null && isHeading(stretch.plain, stretches[i + 1] ?? null));
    if (isSaid) target?.push(text);
  });

  return { exchanges: exchanges.flatMap(closeExchange), speakers: speakers.map((s) => ({ ...s })), turns };
}

/** Between turns: `记者提问`, and over a question its subject: `【电价会调整吗】`, `关于电价`. */
function isHeading(plain: string, next: Utterance | null): boolean {
  return (
    STAGE.test(plain) ||
    (isQuestion(next?.label ?? null) &&
      plain.length <= MAX_HEADING &&
      (/^【[^【】]*】$/u.test(plain) || !/[。！？!?；;：:…”」）)]$/u.test(plain)))
  );
}

type Role = "question" | "answer" | "speech" | "aside" | null;

const MAX_HEADING = 30;
/** Headings and captions between turns, said by nobody: `记者提问` · `场下记者提问` */
const STAGE = /^(?:场下|现场|以下(?:是|为))?(?:记者|媒体)?(?:提问|问答|答问|答记者问|互动)(?:环节|实录)?$/u;
const QUESTION_TEXT =
  /\?|[吗呢][。.!]?$|请问|想问|问一下|(?:请|能否|可否|能不能)[^。!?]{0,24}(?:介绍|谈谈|说说|解读|讲讲|谈一谈|说一说|讲一讲|解释|分析|透露|聊聊|给我们)|如何|怎么|怎样|哪些|什么|为何|多少/u;
/** 王方：我补充一点。 — how somebody begins to speak; no label goes on like this */
const TAKES_THE_FLOOR = /^(?:我[^国市省区县]|谢谢|感谢|好的|刚才|补充|大家好|各位|这个问题|关于(?:这|刚才))/u;
/** 有请方局长回答这个问题。 · 下一个问题。 — the host hands over */
const HANDING_OVER =
  /(?:请|由)[^。!?]{0,24}(?:回答|解答|作答|回应|补充)|(?:下一[个位]|继续|最后一个)(?:问题|提问|记者)|(?:请|可以)[^。!?]{0,12}(?:提问|举手)|(?:提问|发布会|访谈)[^。]{0,8}(?:结束|到此|开始)/u;

function roleOf(
  { label: mark, plain }: Utterance,
  next: Utterance | null,
  around: {
    readonly current: OpenExchange | null;
    readonly target: readonly string[] | null;
    readonly known: ReadonlySet<string>;
  },
): Role {
  if (!mark) return null;
  const words = plain.slice(mark.end);
  const { current, target, known } = around;
  const isAsking = current !== null && target === current.question;
  switch (mark.role) {
    case "question":
      return "question";
    case "answer":
      return current ? "answer" : null;
    case "host":
      return asksHere(words, next) ? "question" : "aside";
    case "outlet":
      return !isAsking && (words === "" || QUESTION_TEXT.test(words)) ? "question" : null;
    case "named": {
      const isSure = mark.person !== null && (mark.person.position !== null || known.has(mark.person.name));
      if (!current) return isSure ? "speech" : null;
      return isAsking || target === null || isSure || (mark.person !== null && TAKES_THE_FLOOR.test(words))
        ? "answer"
        : null;
    }
  }
}

/** A host asks, unless the words only hand over or somebody else puts the question next. */
function asksHere(words: string, next: Utterance | null): boolean {
  if (next?.label && (next.label.role === "question" || next.label.role === "host")) return false;
  if (words === "") return false;
  return QUESTION_TEXT.test(words) && !(HANDING_OVER.test(words) && !/\?/u.test(words));
}

/** Persons whose mark is sure somewhere, or who stand before a colon more than once. */
function knownSpeakers(stretches: readonly Utterance[]): ReadonlySet<string> {
  const known = new Set<string>();
  const seen = new Set<string>();
  for (const { label: mark } of stretches) {
    if (!mark?.person) continue;
    const { name, position } = mark.person;
    if (mark.role === "answer" || position !== null || seen.has(name)) known.add(name);
    seen.add(name);
  }
  return known;
}

/** `问：…？答：…。问：…？` in one paragraph: marks that take turns with the one it begins with. */
const INNER_MARK = /(?<=[。？！?!”」…] ?)(?:记者提问|记者问|记者|问|答|回答|[\p{Script=Han}·]{2,5} ?答) ?[:：]/gu;

function utterancesOf({ text, plain }: Paragraph, paragraph: number): Utterance[] {
  const first = readSpeakerLabel(plain);
  const stretches: Utterance[] = [];
  let from = 0;
  let mark = first;
  const push = (to: number) => {
    const [part, plainPart] = [text.slice(from, to), plain.slice(from, to)];
    stretches.push({ paragraph, label: mark, text: part.trimEnd(), plain: plainPart.trimEnd() });
  };
  if (first) {
    for (const match of plain.matchAll(INNER_MARK)) {
      const inner = readSpeakerLabel(plain.slice(match.index));
      if (inner === null || match.index === 0 || isQuestion(inner) === isQuestion(mark)) continue;
      push(match.index);
      from = match.index;
      mark = inner;
    }
  }
  push(text.length);
  return stretches;
}

function isQuestion(mark: SpeakerLabel | null): boolean {
  return mark?.role === "question" || mark?.role === "host" || mark?.role === "outlet";
}

/** `…谢谢大家。[10:29]`: when it was said is no part of what was said. */
function withoutTime(text: string): string {
  return text.replace(/[[［【]\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]］】]$/u, "").trim();
}

function closeExchange({ asker, question, answers }: OpenExchange): Exchange[] {
  const said = answers.filter((a) => a.paragraphs.length > 0);
  if (question.length === 0 || said.length === 0) return [];
  return [
    {
      question: { asker, paragraphs: question },
      answers: said.map(({ speaker, paragraphs }) => ({ speaker: speaker && { ...speaker }, paragraphs })),
    },
  ];
}
