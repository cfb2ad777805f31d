import type { PressRecord } from "../record";

/** The paragraphs in which the questions and answers of a record begin, by index; null if not found. */
export interface ExchangeParagraphs {
  readonly question: number | null;
  readonly answers: readonly (number | null)[];
}

/**
 * A turn begins in the paragraph that has its speaker label (`记者提问：…`). Turns follow each other, so each
 * search starts where the turn before it began: two askers may use the same words.
 */
export function exchangeParagraphs({ exchanges, paragraphs }: PressRecord): readonly ExchangeParagraphs[] {
  let from = 0;
  const find = (words: string | undefined): number | null => {
    const place =
      words === undefined ? -1 : paragraphs.findIndex((paragraph, i) => i >= from && paragraph.includes(words));
    if (place === -1) return null;
    from = place;
    return place;
  };
  return exchanges.map(({ question, answers }) => ({
    question: find(question.paragraphs[0]),
    answers: answers.map((answer) => find(answer.paragraphs[0])),
  }));
}
