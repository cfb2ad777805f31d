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

interface OpenGroups {
  readonly labelled: { readonly label: LabelPiece; readonly value: Piece[] }[];
  readonly dates: { readonly date: DatePiece; readonly label: LabelPiece | null }[];
  readonly loose: Piece[];
  byline: Piece | null;
  /** The label that what follows belongs to. */
  owner: OpenGroups["labelled"][number] | null;
}

/** @param plain what the pieces were cut from */
export function groupPieces(pieces: readonly Piece[], plain: string): Groups {
  const groups: OpenGroups = { labelled: [], dates: [], loose: [], byline: null, owner: null };
  for (const piece of pieces) {
    if (piece.kind !== "separator") add(groups, piece);
    else if (closes(piece, plain)) groups.owner = null;
  }
  return groups;
}

function add(groups: OpenGroups, piece: Piece): void {
  const { owner } = groups;
  if (piece.kind === "label") {
    groups.owner = { label: piece, value: [] };
    groups.labelled.push(groups.owner);
  } else if (piece.kind === "date") {
    groups.dates.push({ date: piece, label: owner?.label ?? null });
    groups.owner = null;
  } else if (piece.kind === "byline" && owner?.label.field !== "author") {
    groups.byline ??= piece;
    groups.owner = null;
  } else if (owner) {
    owner.value.push(piece);
    // How long the value of an unknown label is, nobody knows: its first word is one.
    if (owner.label.field === null) groups.owner = null;
  } else if (piece.kind === "other") {
    groups.loose.push(piece);
  }
}
