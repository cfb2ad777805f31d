/** Utterances to exchanges: each question with the answers given to it. */
import type { Answer, Exchange, Spokesperson } from "../../record";
import { GREETING } from "../../site";
import type { Paragraph } from "../line/paragraph";
import type { SpeakerLabel } from "../line/speaker-labels";
import { type Around, type Confirmed, confirmedNames, type Role, roleOf, withNumberedQuestion } from "./label-clues";
import { asks, toUtterances, type Utterance } from "./utterances";

export interface Dialogue {
  readonly exchanges: readonly Exchange[];
  /** Everyone who answers, and in a transcript who speaks before the first question, in order, each once. */
  readonly speakers: readonly Spokesperson[];
  /** For each paragraph the number of the utterance that it belongs to. */
  readonly utterances: readonly number[];
}

/** A spokesperson whose office a later label may print. */
interface Speaker extends Spokesperson {
  position: string | null;
}

interface OpenAnswer {
  readonly speakers: readonly Speaker[];
  readonly paragraphs: string[];
}

interface OpenExchange {
  readonly asker: string | null;
  readonly role: SpeakerLabel["role"];
  readonly question: string[];
  readonly answers: OpenAnswer[];
}

/** The dialogue as far as it is read. */
interface OpenDialogue {
  readonly exchanges: OpenExchange[];
  /** Everyone met, by `identityOf`, in order. */
  readonly speakers: Map<string, Speaker>;
  /** Where words without a label go. */
  target: string[] | null;
  isLoneForm: boolean;
  /** Whether a host or a greeting shows that people speak here. */
  isSpoken: boolean;
}

/** @param paragraphs of the article's body */
export function readExchanges(paragraphs: readonly Paragraph[]): Dialogue {
  const utterances = toUtterances(paragraphs);
  const confirmed = confirmedNames(utterances);
  const dialogue: OpenDialogue = {
    exchanges: [],
    speakers: new Map(),
    target: null,
    isLoneForm: false,
    isSpoken: false,
  };
  const numbers: number[] = paragraphs.map(() => 0);
  let number = 0;
  let paragraph = -1;
  utterances.forEach((printed, i) => {
    const next = utterances[i + 1] ?? null;
    const around = aroundOf(dialogue, confirmed, next);
    const utterance = withNumberedQuestion(printed, around);
    const role = roleOf(utterance, around);
    if (role !== null) number++;
    while (paragraph < utterance.paragraph) numbers[++paragraph] = number;
    if (role !== null && utterance.label) BEGIN[role](dialogue, utterance.label, utterance);
    const words = withoutTime(role === null ? utterance.text : utterance.text.slice(utterance.label?.end ?? 0));
    if (words !== "" && !(role === null && isHeading(utterance.plain, next))) dialogue.target?.push(words);
  });
  while (paragraph < paragraphs.length - 1) numbers[++paragraph] = number;

  const exchanges = closed(dialogue.exchanges);
  const speakers =
    exchanges.length > 0 || dialogue.isSpoken
      ? Array.from(dialogue.speakers.values(), (speaker) => ({ ...speaker }))
      : [];
  return { exchanges, speakers, utterances: numbers };
}

function aroundOf(dialogue: OpenDialogue, confirmed: Confirmed, next: Utterance | null): Around {
  const { exchanges, target, isLoneForm } = dialogue;
  const current = exchanges.at(-1);
  const floor = target === null ? "free" : target === current?.question ? "asking" : "answering";
  return { next, isDialogue: current !== undefined, floor, isLoneForm, confirmed };
}

/** What each role does to the dialogue: where the words that follow belong. */
const BEGIN: Readonly<Record<Role, (dialogue: OpenDialogue, label: SpeakerLabel, utterance: Utterance) => void>> = {
  question: (dialogue, { asker, role, isLone }) => {
    dialogue.isLoneForm = isLone;
    const last = dialogue.exchanges.at(-1);
    // 记者提问： twice in a row is one asker with two questions.
    if (last && last.answers.length === 0 && last.asker === asker) {
      dialogue.target = last.question;
      return;
    }
    const exchange = { asker, role, question: [], answers: [] };
    dialogue.exchanges.push(exchange);
    dialogue.target = exchange.question;
  },
  answer: (dialogue, label) => {
    const answers = dialogue.exchanges.at(-1)?.answers;
    const speakers = label.speakers.map((speaker) => meet(dialogue, speaker));
    const last = answers?.at(-1);
    const isSame = last !== undefined && speakers.length > 0 && isEqual(last.speakers, speakers);
    const answer = isSame && label.verb !== "add" ? last : { speakers, paragraphs: [] };
    if (answer !== last) answers?.push(answer);
    dialogue.target = answer.paragraphs;
  },
  speech: (dialogue, label, { plain }) => {
    for (const speaker of label.speakers) meet(dialogue, speaker);
    dialogue.isSpoken ||= GREETING.test(plain.slice(label.end));
    dialogue.target = null;
  },
  aside: (dialogue) => {
    dialogue.isSpoken = true;
    dialogue.target = null;
  },
};

/** The speaker as first met, with the office that any label prints. */
function meet({ speakers }: OpenDialogue, speaker: Spokesperson): Speaker {
  const identity = identityOf(speaker);
  const met = speakers.get(identity) ?? { ...speaker };
  speakers.set(identity, met);
  met.position ??= speaker.position;
  return met;
}

/** Of 李副市长 and 李处长 only the surnames are equal. */
function identityOf({ name, kind, position }: Spokesperson): string {
  const isSurname = kind === undefined && name.length === 1;
  return [kind ?? "person", name, isSurname ? position : ""].join(" ");
}

function isEqual(a: readonly Speaker[], b: readonly Speaker[]): boolean {
  return a.length === b.length && a.every((speaker, i) => speaker === b[i]);
}

const MAX_HEADING = 30;
/** Headings and captions between utterances, said by nobody: `记者提问` · `场下记者提问` */
const STAGE = /^(?:场下|现场|以下(?:是|为))?(?:记者|媒体)?(?:提问|问答|答问|答记者问|互动)(?:环节|实录)?$/u;

/** Between utterances: `记者提问`, and over a question its subject: `【电价会调整吗】`, `关于电价`. */
function isHeading(plain: string, next: Utterance | null): boolean {
  return (
    STAGE.test(plain) ||
    (asks(next?.label ?? null) &&
      plain.length <= MAX_HEADING &&
      (/^【[^【】]*】$/u.test(plain) || !/[。！？!?；;：:…”」）)]$/u.test(plain)))
  );
}

/** `…谢谢大家。[10:29]`: when it was said is no part of what was said. */
function withoutTime(text: string): string {
  return text.replace(/[[［【]\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]］】]$/u, "").trim();
}

/** What was asked and answered; beside it questions that nobody answered, but for those of a host. */
function closed(open: readonly OpenExchange[]): readonly Exchange[] {
  const exchanges = open
    .filter(({ question }) => question.length > 0)
    .map(({ asker, role, question, answers }) => ({
      role,
      exchange: { question: { asker, paragraphs: question }, answers: answers.flatMap(closedAnswer) },
    }));
  const hasAnswers = exchanges.some(({ exchange }) => exchange.answers.length > 0);
  return exchanges
    .filter(({ role, exchange }) => exchange.answers.length > 0 || (hasAnswers && role !== "host"))
    .map(({ exchange }) => exchange);
}

function closedAnswer({ speakers, paragraphs }: OpenAnswer): readonly Answer[] {
  if (paragraphs.length === 0) return [];
  const [speaker = null, ...others] = speakers.map((met) => ({ ...met }));
  return [{ speaker, ...(others.length > 0 && { with: others }), paragraphs }];
}
