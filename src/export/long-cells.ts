import type { Cell } from "./columns";

/** Excel's limit, in UTF-16 code units. It calls a workbook with longer cells damaged, and cuts those of a CSV silently. */
const MOST_CHARACTERS = 32_767;

/** Leaves room for the CSV guard. */
const MOST_IN_PIECE = MOST_CHARACTERS - 1;

/**
 * Splits a row so that all cells fit: a longer text continues in further rows, which repeat the key cells and leave the
 * others empty, so that no sum counts them twice.
 * @param isKey for each cell, whether it identifies the row's article
 * @param continued added to each piece of a text except the last
 */
export function fittingRows(
  cells: readonly Cell[],
  isKey: readonly boolean[],
  continued: string,
): readonly (readonly Cell[])[] {
  if (cells.every(fits)) return [cells];
  const pieces = cells.map((cell) => (typeof cell === "string" && !fits(cell) ? piecesOf(cell, continued) : [cell]));
  const rows = Math.max(...pieces.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) =>
    pieces.map((own, i) => own[row] ?? (isKey[i] && own.length === 1 ? (own[0] ?? null) : null)),
  );
}

function fits(cell: Cell): boolean {
  return typeof cell !== "string" || cell.length <= MOST_CHARACTERS;
}

/** Splits at the end of a paragraph if there is one, and never within a surrogate pair. */
function piecesOf(text: string, continued: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > MOST_IN_PIECE) {
    const most = from + MOST_IN_PIECE - continued.length;
    const lineEnd = text.lastIndexOf("\n", most);
    const to = lineEnd > from ? lineEnd : most - Number(isLowSurrogate(text.charCodeAt(most)));
    pieces.push(text.slice(from, to) + continued);
    from = to + Number(lineEnd > from);
  }
  return [...pieces, text.slice(from)];
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
