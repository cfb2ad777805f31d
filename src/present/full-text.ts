/** The whole text of a record in the order of its page: its turns, and what stands outside them. */
import type { PressRecord } from "../record";
import { answerersOf, speakerLabel } from "./labels";

export interface TextPart {
  /** `text`: outside questions and answers. */
  readonly kind: "question" | "answer" | "text";
  /** Who asks or answers; null where the page does not say, and for what continues a turn. */
  readonly who: string | null;
  readonly paragraphs: readonly string[];
  /** Whether it continues a turn after a text outside it. */
  readonly isContinued: boolean;
}

/** Every paragraph once, also those that belong to no turn; only the labels before turns (`记者提问：`) are left out. */
export function fullText({
  exchanges,
  paragraphs,
}: Pick<PressRecord, "exchanges" | "paragraphs">): readonly TextPart[] {
  const turns = exchanges.flatMap(({ question, answers }) => [
    { kind: "question" as const, who: question.asker, paragraphs: question.paragraphs },
    ...answers.map((answer) => ({
      kind: "answer" as const,
      who: answerersOf(answer).map(speakerLabel).join("、") || null,
      paragraphs: answer.paragraphs,
    })),
  ]);
  const parts: TextPart[] = [];
  let at: Position = START;
  for (const { kind, who, paragraphs: said } of turns) {
    let isContinued = false;
    for (const words of said) {
      const found = positionOf(words, paragraphs, at);
      const before = found === null ? [] : textBetween(paragraphs, at, found);
      if (before.length > 0) parts.push({ kind: "text", who: null, paragraphs: before, isContinued: false });
      const last = parts.at(-1);
      if (isContinued && before.length === 0 && last !== undefined) {
        parts.splice(-1, 1, { ...last, paragraphs: [...last.paragraphs, words] });
      } else {
        parts.push({ kind, who: isContinued ? null : who, paragraphs: [words], isContinued });
      }
      isContinued = true;
      if (found !== null) at = { paragraph: found.paragraph, offset: found.offset + words.length };
    }
  }
  const after = textBetween(paragraphs, at, { paragraph: paragraphs.length, offset: 0 });
  return after.length === 0 ? parts : [...parts, { kind: "text", who: null, paragraphs: after, isContinued: false }];
}

interface Position {
  readonly paragraph: number;
  readonly offset: number;
}

const START: Position = { paragraph: 0, offset: 0 };

/** The next place of these words; null where the paragraphs do not have them, as a question that only the title has. */
function positionOf(words: string, paragraphs: readonly string[], { paragraph, offset }: Position): Position | null {
  const here = paragraphs[paragraph]?.indexOf(words, offset) ?? -1;
  if (here !== -1) return { paragraph, offset: here };
  const next = paragraphs.findIndex((text, i) => i > paragraph && text.includes(words));
  return next === -1 ? null : { paragraph: next, offset: paragraphs[next]?.indexOf(words) ?? 0 };
}

/** The text from one place to another, without the label of the turn that begins there. */
function textBetween(paragraphs: readonly string[], from: Position, to: Position): readonly string[] {
  const between = paragraphs.slice(from.paragraph, to.paragraph + 1).map((text, i, all) => {
    const isLast = from.paragraph + i === to.paragraph && i === all.length - 1;
    const cut = text.slice(i === 0 ? from.offset : 0, isLast ? to.offset : undefined).trim();
    return isLast && LABEL.test(cut) ? "" : cut;
  });
  return between.filter((text) => text !== "");
}

/** `记者提问：`, `市农业农村局副局长 沈立帆答：` */
const LABEL = /^[^。！？；]{1,60}[：:]$/u;
