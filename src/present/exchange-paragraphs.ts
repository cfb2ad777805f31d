import type { PressRecord } from "../record";

/** Where the questions and answers of a record stand: indices into its paragraphs, null where they were not found. */
export interface ExchangeParagraphs {
  readonly question: number | null;
  readonly answers: readonly (number | null)[];
}

/**
 * A turn's first words stand in the paragraph that carries its mark (`记者提问：…`). Turns follow each
 * other, so each is looked for from where the one before it began: two askers may use the same words.
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
