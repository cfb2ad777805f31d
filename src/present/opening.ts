import { comparisonKey } from "../read/text";

/** A sentence as printed, and which of the paragraphs given it stands in. */
export interface Opening {
  readonly text: string;
  readonly paragraph: number;
}

/**
 * The first words of an answer that say something: thanks and greetings before them are left out, and
 * so is a sentence that only repeats the question. Always a verbatim piece of one paragraph. An answer
 * of nothing else opens with its first sentence; null without any text.
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

/** One clause with the mark that closes it. */
const CLAUSE = /^[^，,。！!？?：:；;]*[，,。！!？?：:；;]*\s*/u;

const PLEASANTRIES: readonly RegExp[] = [
  // 感谢您的提问 · 谢谢记者朋友的关心 · 首先非常感谢这位记者
  /^(?:首先)?(?:我)?(?:非常|十分|衷心|再次)?(?:感谢|谢谢|多谢)/u,
  // 各位记者朋友 · 尊敬的各位来宾
  /^(?:尊敬的)?(?:各位|女士们|先生们|同志们|朋友们).{0,12}$/u,
  // 大家上午好 · 主持人好
  /^.{0,12}(?:大家|上午|下午|晚上|朋友们?|同志们|主持人|你们?|您)好$/u,
  /^(?:好|好的|嗯|是的)$/u,
  // 我来回答这个问题 · 这个问题我来回答一下 · 我补充一点 · 下面由我来介绍
  /^(?:下面|接下来|那么|这里)?(?:由|就)?(?:我|这个问题).{0,6}(?:回答|答复|回应|补充|介绍)(?:一下|[一二两三几]点|几句)?(?:(?:您|你|这位记者|大家)的?)?(?:这个|有关|相关)?(?:问题|情况)?$/u,
];

function withoutPleasantries(sentence: string): string {
  let rest = sentence;
  while (rest !== "") {
    const [clause] = CLAUSE.exec(rest) ?? [""];
    const words = clause.replace(/[，,。！!？?：:；;\s]+$/u, "");
    if (words !== "" && !PLEASANTRIES.some((pleasantry) => pleasantry.test(words))) return rest;
    if (clause === "") return rest;
    rest = rest.slice(clause.length);
  }
  return rest;
}

/** Characters in a row that two texts about one matter do not share by chance. */
const ECHO_RUN = 6;
/** So much of a sentence out of the question makes it an echo; a subject taken up is less. */
const ECHO_SHARE = 0.6;

/** Tells whether a sentence mostly repeats the question; marks and widths aside. */
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
  return comparisonKey(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

function runsOf(letters: string): readonly string[] {
  return Array.from({ length: Math.max(0, letters.length - ECHO_RUN + 1) }, (_, i) => letters.slice(i, i + ECHO_RUN));
}
