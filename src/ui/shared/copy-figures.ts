import { createContext } from "preact";
import { type RichText, richText } from "../../present/rich-text";

/** Copies figures with their sources. */
export const CopyFiguresContext = createContext<(quotations: readonly string[]) => void>(() => {});

/** One figure a line. */
export function figuresText(quotations: readonly string[]): RichText {
  return richText(quotations.map((text) => ({ kind: "paragraph", text })));
}
