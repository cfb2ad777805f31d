import { comparisonKey } from "../read/line/text";
import { withoutPleasantries } from "./pleasantries";

/** A sentence as printed, and the index of its paragraph among those given. */
export interface Opening {
  readonly text: string;
  readonly paragraph: number;
}

/**
 * The first sentence of an answer that says something: skips thanks, greetings, and a sentence that only repeats
 * the question. Always a verbatim piece of one paragraph. An answer with nothing else opens with its first
 * sentence; null without any text.
 */
export function opening(paragraphs: readonly string[], question = ""): Opening | null {
  const isEcho = echoOf(question);
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const sentence of sentences(text)) {
      const rest = withoutPleasantries(sentence);
      if (rest !== "" && !isEcho(rest)) return { text: rest, paragraph };
    }
  }
  const [first] = sentences(paragraphs[0] ?? "");
  return first === undefined ? null : { text: first, paragraph: 0 };
}

/** `甲。“乙！”丙` → `甲。` `“乙！”` `丙`; the `?` of an address ends nothing. */
const SENTENCE = /.+?(?:(?:[。！？]|[?!](?![\w/=&]))+[”’」』）)"']*|$)/gsu;

function sentences(paragraph: string): readonly string[] {
  return [...paragraph.matchAll(SENTENCE)].map(([sentence]) => sentence.trim()).filter((sentence) => sentence !== "");
}

/** Two texts on one topic do not share this many characters in a row by chance. */
const ECHO_RUN = 6;
/** Compare only this many characters, which keeps the comparison short on any page. */
const ECHO_SCOPE = 1000;
/** A sentence is an echo if more of it than this comes from the question; taking up the subject repeats less. */
const ECHO_SHARE = 0.6;

/** Whether a sentence mostly repeats the question, ignoring punctuation and widths. */
function echoOf(question: string): (sentence: string) => boolean {
  const runs = new Set(runsOf(lettersOf(question)));
  return (sentence) => {
    const letters = lettersOf(sentence);
    let repeated = 0;
    let counted = 0;
    runsOf(letters).forEach((run, start) => {
      if (!runs.has(run)) return;
      const from = Math.max(counted, start);
      counted = start + ECHO_RUN;
      repeated += counted - from;
    });
    return repeated > ECHO_SHARE * letters.length;
  };
}

function lettersOf(text: string): string {
  return comparisonKey(text.slice(0, ECHO_SCOPE)).replace(/[^\p{L}\p{N}]+/gu, "");
}

function runsOf(letters: string): readonly string[] {
  return Array.from({ length: Math.max(0, letters.length - ECHO_RUN + 1) }, (_, i) => letters.slice(i, i + ECHO_RUN));
}
