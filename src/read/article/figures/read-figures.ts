/** Quantities with what they measure: `859家`, `316.38亿元`, `41.3%`. */
import type { Figure } from "../../../record";
import type { Paragraph } from "../../line/paragraph";
import { contextOf } from "./clauses";
import { findQuantities } from "./quantities";

/** @returns the figures of the paragraphs, in order; a figure without a clause of bearable length is left out */
export function readFigures(paragraphs: readonly Paragraph[]): Figure[] {
  return paragraphs.flatMap(figuresOf);
}

function figuresOf({ text, plain }: Paragraph, paragraph: number): Figure[] {
  const figures: Figure[] = [];
  let end = 0;
  for (const { from, to, value, high, unit } of findQuantities(plain)) {
    const context = contextOf(text, plain, from, to, end);
    if (context === null) continue;
    figures.push({
      text: text.slice(from, to),
      value,
      ...(high !== null && { to: high }),
      unit,
      context,
      paragraph,
    });
    end = to;
  }
  return figures;
}
