import { halfWidth } from "./text";

/** A paragraph of the article in the two forms that rules need: verbatim and, as long, in half width. */
export interface Paragraph {
  readonly text: string;
  readonly plain: string;
}

export function toParagraph(text: string): Paragraph {
  return { text, plain: halfWidth(text) };
}
