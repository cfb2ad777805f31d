/** The whole text of a record in the order of its page: its turns and the text outside them. */
import type { PressRecord } from "../record";
import { answerersOf, speakerLabel } from "./labels";

export interface TextPart {
  /** `text`: outside questions and answers. */
  readonly kind: "question" | "answer" | "text";
  /** Who asks or answers; null where the page does not say, and for what continues a turn. */
  readonly who: string | null;
  readonly paragraphs: readonly string[];
  /** Whether it continues a turn that text outside it has interrupted. */
  readonly isContinued: boolean;
}

/** Every paragraph once, including those outside all turns; only the labels before turns (`记者提问：`) are left out. */
export function fullText({
  exchanges,
  paragraphs,
}: Pick<PressRecord, "exchanges" | "paragraphs">): readonly TextPart[] {
  const pieces: Piece[] = [];
  let at: Position = START;
  for (const utterance of utterancesOf(exchanges)) {
    const found = positionOf(utterance.text, paragraphs, at);
    if (found !== null) {
      pieces.push(...textBetween(paragraphs, at, found).map(outsideTurns));
      at = { paragraph: found.paragraph, offset: found.offset + utterance.text.length };
    }
    pieces.push(utterance);
  }
  pieces.push(...textBetween(paragraphs, at, { paragraph: paragraphs.length, offset: 0 }).map(outsideTurns));
  return partsOf(pieces);
}

/** One paragraph and the turn that it belongs to. */
interface Piece extends Pick<TextPart, "kind" | "who"> {
  /** Counts the questions and answers of the page; null outside them. */
  readonly turn: number | null;
  readonly isFirst: boolean;
  readonly text: string;
}

function utterancesOf(exchanges: PressRecord["exchanges"]): readonly Piece[] {
  const turns = exchanges.flatMap(({ question, answers }) => [
    { kind: "question" as const, who: question.asker, paragraphs: question.paragraphs },
    ...answers.map((answer) => ({
      kind: "answer" as const,
      who: answerersOf(answer).map(speakerLabel).join("、") || null,
      paragraphs: answer.paragraphs,
    })),
  ]);
  return turns.flatMap(({ kind, who, paragraphs }, turn) =>
    paragraphs.map((text, i) => ({ kind, who, turn, isFirst: i === 0, text })),
  );
}

function outsideTurns(text: string): Piece {
  return { kind: "text", who: null, turn: null, isFirst: true, text };
}

/** Neighbours of the same turn make one part. */
function partsOf(pieces: readonly Piece[]): readonly TextPart[] {
  const starts = pieces.flatMap(({ turn }, i) => (i === 0 || turn !== pieces[i - 1]?.turn ? [i] : []));
  return starts.map((start, i) => {
    const [first, ...others] = pieces.slice(start, starts[i + 1]);
    const { kind, who, isFirst, text } = first ?? outsideTurns("");
    return {
      kind,
      who: isFirst ? who : null,
      paragraphs: [text, ...others.map((piece) => piece.text)],
      isContinued: !isFirst,
    };
  });
}

interface Position {
  readonly paragraph: number;
  readonly offset: number;
}

const START: Position = { paragraph: 0, offset: 0 };

/** Where these words come next; null where no paragraph has them, as for a question that only the title asks. */
function positionOf(words: string, paragraphs: readonly string[], { paragraph, offset }: Position): Position | null {
  const here = paragraphs[paragraph]?.indexOf(words, offset) ?? -1;
  if (here !== -1) return { paragraph, offset: here };
  const next = paragraphs.findIndex((text, i) => i > paragraph && text.includes(words));
  return next === -1 ? null : { paragraph: next, offset: paragraphs[next]?.indexOf(words) ?? 0 };
}

/** The text between two positions, without the label of the turn that begins at the second. */
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
