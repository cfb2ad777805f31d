/** Paragraphs as what one person says after the other: a paragraph may hold several labels, or be one. */
import type { Paragraph } from "../line/paragraph";
import { readLoneLabel, readSpeakerLabel, type SpeakerLabel } from "../line/speaker-labels";

/** A stretch of one paragraph that one person says. */
export interface Utterance {
  readonly paragraph: number;
  readonly label: SpeakerLabel | null;
  readonly text: string;
  /** The text in half width, as long as `text`. */
  readonly plain: string;
}

/** `09:31` · `[2023-08-17 10:29:33]` under a label: when it was said. */
const TIME_ALONE = /^[[(【]?(?:\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日? ?)?\d{1,2}:\d{2}(?::\d{2})?[\])】]?$/u;

/** @returns all utterances in order; times that are printed on lines of their own are left out */
export function toUtterances(paragraphs: readonly Paragraph[]): readonly Utterance[] {
  return paragraphs.flatMap((paragraph, i) => (TIME_ALONE.test(paragraph.plain) ? [] : utterancesOf(paragraph, i)));
}

function utterancesOf({ text, plain }: Paragraph, paragraph: number): Utterance[] {
  const first = readSpeakerLabel(plain) ?? readLoneLabel(plain);
  const cuts = first === null || first.isLone ? [] : innerLabels(plain, first);
  if (cuts.length === 0) return [{ paragraph, label: first, text, plain }];
  return [{ from: 0, label: first }, ...cuts].map(({ from, label }, i) => ({
    paragraph,
    label,
    text: text.slice(from, cuts[i]?.from).trimEnd(),
    plain: plain.slice(from, cuts[i]?.from).trimEnd(),
  }));
}

interface Cut {
  readonly from: number;
  readonly label: SpeakerLabel;
}

/** `问：…？答：…。问：…？` in one paragraph: sure labels that take turns with the one it begins with. */
function innerLabels(plain: string, first: SpeakerLabel): readonly Cut[] {
  const cuts: Cut[] = [];
  if (!plain.includes(":", first.end)) return cuts;
  let label = first;
  for (const from of sentenceStarts(plain)) {
    const inner = readSpeakerLabel(plain.slice(from, from + MAX_LABEL));
    if (inner === null || !isSure(inner) || asks(inner) === asks(label)) continue;
    cuts.push({ from, label: inner });
    label = inner;
  }
  return cuts;
}

/** A label with what may stand around its words. */
const MAX_LABEL = 64;
/** Where a sentence is over, and a label may follow: `…吗？ 答：` */
const SENTENCE_END = /[。！？!?”」…;；] ?(?=[^。！？!?”」…;；:]{1,48}:)| (?=[问答問] ?:)/gu;

function sentenceStarts(plain: string): readonly number[] {
  return Array.from(plain.matchAll(SENTENCE_END), ({ index, 0: end }) => index + end.length);
}

/** `有企业问：` and `我们说：` within an answer are no labels; `答：` and `记者提问：` are. */
function isSure({ role, trust, verb, isNumbered }: SpeakerLabel): boolean {
  if (isNumbered) return false;
  return role === "question" ? trust === "plain" : verb === "answer" && trust !== "shape" && trust !== "manner";
}

/** Whether a label is of somebody who asks. */
export function asks(label: SpeakerLabel | null): boolean {
  return label !== null && label.role !== "answer";
}
