/**
 * Whether a label counts. One weak sign is not enough, and none is a veto: each clue has points, and a label
 * needs two. A wrong spokesperson is worse than none.
 */
import { toSimplified } from "../line/simplified";
import { readNumberedQuestion, type SpeakerLabel } from "../line/speaker-labels";
import { asks, type Utterance } from "./utterances";

export type Role = "question" | "answer" | "speech" | "aside";

/** What the dialogue has been up to the label. */
export interface Around {
  /** The next utterance, null behind the last. */
  readonly next: Utterance | null;
  /** Whether anybody has asked yet. */
  readonly isDialogue: boolean;
  /** `asking`: a question is open; `free`: the host has handed over; else somebody answers. */
  readonly floor: "asking" | "answering" | "free";
  /** Whether the label of the last question was a line without colon. */
  readonly isLoneForm: boolean;
  readonly confirmed: Confirmed;
}

interface Candidate extends Around {
  readonly label: SpeakerLabel;
  /** The words after the label, of traditional characters as simplified ones; those of the next line where none are. */
  readonly words: string;
}

interface Clue {
  readonly points: number;
  readonly holds: (candidate: Candidate) => boolean;
}

const ENOUGH = 2;

/** 记者： needs nothing else; 网友海曙小王： and an outlet alone have to ask. */
const QUESTION_CLUES: readonly Clue[] = [
  { points: 2, holds: ({ label }) => label.trust === "plain" },
  { points: 1, holds: ({ label }) => label.trust === "loose" },
  { points: 1, holds: ({ label, words }) => (label.role === "outlet" ? QUESTION_TEXT : OPEN_QUESTION).test(words) },
  { points: -1, holds: ({ label }) => label.isLone },
  // 记者提问 over 记者：… is a heading.
  { points: -2, holds: ({ label, next }) => label.isLone && (next === null || next.label !== null) },
];

const ANSWER_CLUES: readonly Clue[] = [
  { points: 3, holds: ({ label }) => label.verb === "answer" },
  { points: 2, holds: ({ label }) => label.verb === "reply" || label.verb === "add" },
  { points: 1, holds: ({ label }) => label.verb === "tell" && isPerson(label) },
  { points: 2, holds: ({ label }) => label.trust === "office" },
  { points: 1, holds: ({ label }) => label.trust === "name" || label.trust === "body" },
  // 新闻发言人： after a question
  { points: 1, holds: ({ label }) => label.trust === "nobody" && label.verb === null },
  { points: 3, holds: isNamedElsewhere },
  { points: 1, holds: ({ floor }) => floor !== "answering" },
  { points: 1, holds: ({ label, words }) => isPerson(label) && TAKES_THE_FLOOR.test(words) },
  { points: 1, holds: ({ label, isLoneForm }) => label.isLone && isLoneForm },
  // 阿木尔布 may be a name, 积极 before 回应 is none.
  { points: -1, holds: ({ label }) => label.trust === "shape" || label.trust === "manner" },
  // 李明说：“…” is how stories quote.
  { points: -3, holds: ({ label, words }) => label.verb === "tell" && QUOTES.test(words) },
  { points: -2, holds: ({ label, words }) => label.verb === "reply" && QUOTES.test(words) },
  // 一、高峰：… is a point of a list.
  { points: -1, holds: ({ label }) => label.isNumbered && label.verb === null },
  { points: -1, holds: ({ label }) => label.isLone },
  // A name under an answer is a signature or a caption, unless all labels are lines.
  { points: -1, holds: ({ label, floor, isLoneForm }) => label.isLone && floor === "answering" && !isLoneForm },
  { points: -2, holds: ({ label, next }) => label.isLone && (next === null || next.label !== null) },
];

const QUESTION_TEXT =
  /\?|[吗呢][。.!]?$|请问|想问|问一下|(?:请|能否|可否|能不能)[^。!?]{0,24}(?:介绍|谈谈|说说|解读|讲讲|谈一谈|说一说|讲一讲|解释|分析|透露|聊聊|给我们)|如何|怎么|怎样|哪些|什么|为何|多少/u;
const OPEN_QUESTION = /\?|[吗呢][。.!]?$|请问|想问|问一下|请(?:介绍|谈谈|解读)|能否|能不能/u;
/** 王方：我补充一点。 — how somebody begins to speak; words of a list do not begin like this */
const TAKES_THE_FLOOR = /^(?:我[^国市省区县]|谢谢|感谢|好的|刚才|补充|大家好|各位|这个问题|关于(?:这|刚才))/u;
const QUOTES = /^[“"「『]/u;
/** 有请方局长回答这个问题。 · 下一个问题。 — the host hands over */
const HANDING_OVER =
  /(?:请|由)[^。!?]{0,24}(?:回答|解答|作答|回应|补充)|(?:下一[个位]|继续|最后一个)(?:问题|提问|记者)|(?:请|可以)[^。!?]{0,12}(?:提问|举手)|(?:提问|发布会|访谈)[^。]{0,8}(?:结束|到此|开始)/u;

/** @returns what the utterance begins, null where it has no label that counts: it continues what was said before */
export function roleOf({ label, plain }: Utterance, around: Around): Role | null {
  if (!label) return null;
  const words = toSimplified(plain.slice(label.end));
  const { next } = around;
  if (label.role === "host") return hostAsks(words, next) ? "question" : "aside";
  const { isDialogue, floor, isLoneForm, confirmed } = around;
  const said = words === "" && next?.label === null ? toSimplified(next.plain) : words;
  const candidate: Candidate = { next, isDialogue, floor, isLoneForm, confirmed, label, words: said };
  if (label.role !== "answer") return countPoints(QUESTION_CLUES, candidate) >= ENOUGH ? "question" : null;
  if (!around.isDialogue) return speaksAlone(candidate) ? "speech" : null;
  return countPoints(ANSWER_CLUES, candidate) >= ENOUGH ? "answer" : null;
}

/** Right over `答：`, while nobody else's question is open, a numbered question needs no label. */
export function withNumberedQuestion(utterance: Utterance, { next, floor }: Around): Utterance {
  const isAnswered = next?.label?.verb === "answer" && floor !== "asking";
  return utterance.label === null && isAnswered
    ? { ...utterance, label: readNumberedQuestion(utterance.plain) }
    : utterance;
}

function countPoints(clues: readonly Clue[], candidate: Candidate): number {
  return clues.reduce((sum, { points, holds }) => sum + (holds(candidate) ? points : 0), 0);
}

/** A host asks, unless the words only hand over or somebody else puts the question next. */
function hostAsks(words: string, next: Utterance | null): boolean {
  if (words === "" || asks(next?.label ?? null)) return false;
  return QUESTION_TEXT.test(words) && (words.includes("?") || !HANDING_OVER.test(words));
}

/** Before the first question: 市商务局局长 张力：各位好！ */
function speaksAlone({ label, confirmed }: Candidate): boolean {
  if (label.verb !== null || label.isLone || label.isNumbered || !isPerson(label)) return false;
  return label.trust === "office" || isNamedElsewhere({ label, confirmed });
}

function isPerson({ trust }: SpeakerLabel): boolean {
  return trust === "office" || trust === "name";
}

/** How many labels on the page confirm each name. */
export type Confirmed = ReadonlyMap<string, number>;

export function confirmedNames(utterances: readonly Utterance[]): Confirmed {
  const counts = new Map<string, number>();
  for (const { label } of utterances) {
    if (!label || !confirms(label)) continue;
    for (const { name } of label.speakers) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** `李明说：“…”` confirms nobody: stories quote like this. */
function confirms(label: SpeakerLabel): boolean {
  return label.verb === "answer" || (label.verb !== "tell" && isPerson(label));
}

/** Whether another label confirms a name of this one. */
function isNamedElsewhere({ label, confirmed }: Pick<Candidate, "label" | "confirmed">): boolean {
  const own = confirms(label) ? 1 : 0;
  return label.speakers.some(({ name }) => (confirmed.get(name) ?? 0) > own);
}
