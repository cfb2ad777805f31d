/** What a generated page says, whatever its markup: the texts are written with full-width marks. */
import type { ArticleKind, Spokesperson } from "../../../src/record";

/** `["859家", 859, "家"]`: a figure as the text prints it, its value and unit. */
export type FigureSpec = readonly [text: string, value: number, unit: string];

interface Words {
  readonly text: string;
  readonly figures: readonly FigureSpec[];
  /** The text begins with this numbered point. */
  readonly point: { readonly marker: string; readonly heading: string } | null;
}

/** A paragraph: it begins a question or an answer, goes on with the turn before it, or belongs to nobody. */
export type Line = Words &
  (
    | { readonly turn: "question"; readonly mark: string; readonly asker: string | null }
    | { readonly turn: "answer"; readonly mark: string; readonly speaker: Spokesperson | null }
    | { readonly turn: "same" | "nobody"; readonly mark: "" }
  );

export interface ArticleSpec {
  readonly page: ArticleKind;
  /** `2022/11/10/030407154`, under the directory of its page kind. */
  readonly path: string;
  readonly title: string;
  /** `2022-11-10 18:11:29`. */
  readonly time: string;
  readonly source: string | null;
  readonly byline: string | null;
  readonly editors: readonly string[];
  readonly channel: readonly string[];
  /** Who gives a speech: a line of its own over the lines. */
  readonly speaker: string | null;
  readonly lines: readonly Line[];
}

export function question(
  mark: string,
  text: string,
  asker: string | null = null,
  figures: readonly FigureSpec[] = [],
): Line {
  return { turn: "question", mark, asker, text, figures, point: null };
}

/** @param mark a space in it stands for any space */
export function answer(
  mark: string,
  speaker: Spokesperson | null,
  text: string,
  ...figures: readonly FigureSpec[]
): Line {
  return { turn: "answer", mark, speaker, text, figures, point: null };
}

export function more(text: string, ...figures: readonly FigureSpec[]): Line {
  return { turn: "same", mark: "", text, figures, point: null };
}

/** `point("一是", "让设备更便宜", "。补贴比例提高到40%。", ["40%", 40, "%"])`; a comma after the marker is no part of it. */
export function point(marker: string, heading: string, rest: string, ...figures: readonly FigureSpec[]): Line {
  return { turn: "same", mark: "", ...headed(marker, heading, rest), figures };
}

/** The same in a text without turns. */
export function section(marker: string, heading: string, rest: string, ...figures: readonly FigureSpec[]): Line {
  return { turn: "nobody", mark: "", ...headed(marker, heading, rest), figures };
}

function headed(marker: string, heading: string, rest: string): Pick<Line, "text" | "point"> {
  return { text: `${marker}${heading}${rest}`, point: { marker: marker.replace(/，$/u, ""), heading } };
}

export function told(text: string, ...figures: readonly FigureSpec[]): Line {
  return { turn: "nobody", mark: "", text, figures, point: null };
}

export function person(name: string, position: string | null = null): Spokesperson {
  return { name, position };
}
