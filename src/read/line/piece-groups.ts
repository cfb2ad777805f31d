/** What belongs together in a line: each label with its value, the days, and what no label owns. */
import type { DatePiece, LabelPiece, Piece } from "./pieces";

export interface Group {
  readonly label: LabelPiece;
  /** What follows the label up to the next label, day, bar or bracket, without separators. */
  readonly value: readonly Piece[];
}

export interface Groups {
  readonly labelled: readonly Group[];
  readonly dates: readonly { readonly date: DatePiece; readonly label: LabelPiece | null }[];
  /** Line of the reporters, where no label owns it. */
  readonly byline: Piece | null;
  /** Words that nobody knows and no label owns. */
  readonly loose: readonly Piece[];
}

/** Behind one of these a label has nothing more to say. */
const CLOSES = /[|()【】[\]〔〕]/u;

export function closes({ kind, from, to }: Piece, plain: string): boolean {
  return kind === "separator" && CLOSES.test(plain.slice(from, to));
}

/** @param plain what the pieces were cut from */
export function groupPieces(pieces: readonly Piece[], plain: string): Groups {
  const labelled: { label: LabelPiece; value: Piece[] }[] = [];
  const dates: { date: DatePiece; label: LabelPiece | null }[] = [];
  const loose: Piece[] = [];
  let byline: Piece | null = null;
  let owner: (typeof labelled)[number] | null = null;
  for (const piece of pieces) {
    if (piece.kind === "label") {
      owner = { label: piece, value: [] };
      labelled.push(owner);
    } else if (piece.kind === "separator") {
      if (closes(piece, plain)) owner = null;
    } else if (piece.kind === "date") {
      dates.push({ date: piece, label: owner?.label ?? null });
      owner = null;
    } else if (piece.kind === "byline" && owner?.label.field !== "author") {
      byline ??= piece;
      owner = null;
    } else if (owner) {
      owner.value.push(piece);
      // Nobody knows how long the value of an unknown label is: its first word is.
      if (owner.label.field === null) owner = null;
    } else if (piece.kind === "other") {
      loose.push(piece);
    }
  }
  return { labelled, dates, byline, loose };
}
