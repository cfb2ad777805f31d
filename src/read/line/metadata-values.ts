/** What a line of metadata says, from its pieces. */
import type { Credit } from "../../record";
import type { LabelField } from "../../site";
import { isWithoutYear, precision } from "./dates";
import { authorOf, creditedNamesOf, isOutlet, namesOf, sourceOf } from "./labelled-values";
import { type CutLine, isOfPublication } from "./metadata-evidence";
import type { Piece } from "./pieces";

export interface MetadataLine {
  /** ISO 8601, as precise as printed; `--11-10…` where the year is not printed. Of two the day of publication. */
  readonly date: string | null;
  /** Whether the date says when the article was changed: `更新时间：…` */
  readonly isUpdate: boolean;
  readonly source: string | null;
  readonly author: string | null;
  readonly editors: readonly string[];
  readonly credits: readonly Credit[];
  readonly byline: string | null;
  /** The labels that the line has, those without a value too. */
  readonly labels: readonly LabelField[];
  /** Whether it names the site by address or name: `http://www.cnnb.com.cn 中国宁波网 …` */
  readonly namesSite: boolean;
}

export function metadataOf(line: CutLine): MetadataLine {
  const { text, labelled, byline, pieces } = line;
  const of = (field: LabelField) => labelled.filter(({ label }) => label.field === field);
  const authors = of("author").map((group) => authorOf(group, line));
  const sources = of("source").map((group) => sourceOf(group, line));
  const { date, isUpdate } = dateOf(line);
  return {
    date,
    isUpdate,
    source: sources.find((source) => source !== null) ?? loneSourceOf(line),
    author: authors.find((author) => author !== null) ?? null,
    editors: of("editor")
      .flatMap((group) => namesOf(group, line))
      .filter((name, i, names) => names.indexOf(name) === i),
    credits: creditsOf(line),
    byline: byline && text.slice(byline.from, byline.to).trim(),
    labels: labelled.flatMap(({ label }) => label.field ?? []),
    namesSite: pieces.some(({ kind }) => kind === "site" || kind === "address"),
  };
}

/** The day of publication before that of a change, one with its year before one without, then the most precise. */
function dateOf({ dates }: CutLine): Pick<MetadataLine, "date" | "isUpdate"> {
  const found = dates.filter(isOfPublication).map(({ date, label }) => ({
    date: date.iso,
    isUpdate: (date.field ?? label?.field) === "update",
  }));
  const rank = ({ date, isUpdate }: (typeof found)[number]) =>
    (isUpdate ? 0 : 200) + (isWithoutYear(date) ? 0 : 100) + precision(date);
  return found.length === 0 ? { date: null, isUpdate: false } : found.reduce((a, b) => (rank(b) > rank(a) ? b : a));
}

function creditsOf(line: CutLine): Credit[] {
  return line.labelled.flatMap((group) => {
    const { field, from, to } = group.label;
    const names = field === "credit" ? creditedNamesOf(group, line) : [];
    const role = line.text.slice(from, to).replace(/[\s:：|｜丨/／]/gu, "");
    return names.length === 0 ? [] : [{ role, names }];
  });
}

/** `2023年05月09日 18:11 宁波日报`: the outlet beside a day is the source, unless the line has a domain, whose name it is. */
function loneSourceOf({ text, plain, pieces, labelled, loose }: CutLine): string | null {
  if (labelled.some(({ label }) => label.field === "source") || pieces.some(({ kind }) => kind === "address"))
    return null;
  const words = pieces.filter(({ kind }) => kind !== "separator");
  const isBesideDay = (piece: Piece) => {
    const at = words.indexOf(piece);
    return words[at - 1]?.kind === "date" || words[at + 1]?.kind === "date";
  };
  const outlet = loose.find((piece) => isOutlet(plain.slice(piece.from, piece.to)) && isBesideDay(piece));
  return outlet ? text.slice(outlet.from, outlet.to) : null;
}
