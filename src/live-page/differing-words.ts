/** The words that only one copy says, as ranges of the page, and their highlight. */
import { highlight } from "./highlight";

/** Compares two forms of one passage; each comes back in verbatim pieces that tell whether the other has them too. */
export type CompareWords = (
  primary: string,
  other: string,
) => readonly [primary: readonly Piece[], other: readonly Piece[]];

interface Piece {
  readonly text: string;
  readonly isShared: boolean;
}

/**
 * @param texts the text nodes of a paragraph
 * @param primary what the primary copy says in its place
 */
export function differingWords(texts: readonly Text[], primary: string, compare: CompareWords): readonly Range[] {
  const [, pieces] = compare(primary, texts.map(({ data }) => data).join(""));
  let end = 0;
  return pieces.flatMap(({ text, isShared }) => {
    const start = end;
    end += text.length;
    // The indent of a paragraph is no word.
    return isShared || text.trim() === "" ? [] : [rangeOver(texts, start, end)];
  });
}

/** @param from where it starts and ends, counted in the texts one after the other */
function rangeOver(texts: readonly Text[], from: number, to: number): Range {
  const range = new Range();
  let start = 0;
  for (const text of texts) {
    const end = start + text.length;
    if (start <= from && from < end) range.setStart(text, from - start);
    if (start < to && to <= end) range.setEnd(text, to - start);
    start = end;
  }
  return range;
}

/**
 * Highlights words that only one copy says.
 * @param bar the bar that speaks of them
 * @param copy which of the copies it is; each has a highlight of its own
 * @returns what takes the marks away
 */
export function highlightWords(bar: Element, copy: number, words: readonly Range[]): () => void {
  const name = `cnnb-press-difference-${copy}`;
  return words.length === 0 ? () => {} : highlight(bar, name, `::highlight(${name}) { ${LOOK} }`, words);
}

/** By a line too: not everyone sees the ground, and paper has none. */
const LOOK = "background-color: #fff0c2; color: #1b1b1b; text-decoration: underline 2px #7a5200";
