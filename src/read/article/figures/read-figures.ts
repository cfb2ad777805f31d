/** Quantities with what they measure, when, and what sort of number they are: `859家`, `316.38亿元`, `41.3%`. */
import type { Figure } from "../../../record";
import type { Paragraph } from "../../line/paragraph";
import { contextOf } from "./clauses";
import { periodsOf } from "./figure-periods";
import { baseOf, kindOf, qualifierOf, type Time } from "./kinds";
import { measuresOf } from "./measures";
import { type Measure, UNKNOWN } from "./naming";
import { findPeriods, type PeriodPhrase } from "./periods";
import { findQuantities } from "./quantities";
import { type Statement, statementsOf } from "./statements";

/**
 * @param published the record's `publishedAt`: it gives 今年 and 9月底 their year
 * @returns the figures of the paragraphs, in order; a figure in a clause of unbearable length is left out
 */
export function readFigures(paragraphs: readonly Paragraph[], published: string | null): Figure[] {
  const day = published?.slice(0, DAY_LENGTH) ?? null;
  return paragraphs.flatMap((paragraph, index) => figuresOf(paragraph, index, day));
}

/** `2022-11-10` */
const DAY_LENGTH = 10;

function figuresOf(paragraph: Paragraph, index: number, published: string | null): Figure[] {
  const { text, plain } = paragraph;
  const quantities = findQuantities(plain);
  if (quantities.length === 0) return [];
  const phrases = findPeriods(plain, published);
  const statements = statementsOf(text, plain, quantities, phrases);
  const periods = periodsOf(plain, statements, phrases);
  const measures = measuresOf(statements, periods);
  const figures: Figure[] = [];
  let end = 0;
  for (const [i, statement] of statements.entries()) {
    const { quantity } = statement;
    const context = contextOf(text, plain, statement, end);
    if (context === null) continue;
    end = quantity.to;
    figures.push({
      text: text.slice(quantity.from, quantity.to),
      value: quantity.value,
      ...(quantity.high !== null && { to: quantity.high }),
      unit: quantity.unit,
      context,
      paragraph: index,
      ...saidOf(paragraph, statement, measures[i] ?? UNKNOWN, periods[i] ?? null, published),
    });
  }
  return figures;
}

type Said = Pick<Figure, "measure" | "period" | "kind" | "base" | "qualifier">;

/** What the text says of a figure; what it does not say is left out. */
function saidOf(
  { text, plain }: Paragraph,
  statement: Statement,
  measure: Measure,
  period: PeriodPhrase | null,
  published: string | null,
): Said {
  const { words } = measure;
  const { quantity, clause } = statement;
  const lead = (start: number) => plain.slice(Math.max(start, quantity.from - LEAD), quantity.from);
  const kind = kindOf(statement, measure, lead(clause.sentence), timeOf(period, published));
  const base = kind === "rate" || kind === "change" ? baseOf(lead(clause.from)) : null;
  const after = plain.slice(quantity.to, quantity.to + LONGEST_BOUND);
  const qualifier = qualifierOf(lead(clause.from), plain.slice(quantity.from, quantity.to), after);
  return {
    ...(words !== null && { measure: words }),
    ...(period && { period: { text: text.slice(period.from, period.to), ...period.days } }),
    ...(kind && { kind }),
    ...(base !== null && { base }),
    ...(qualifier !== null && { qualifier }),
  };
}

function timeOf(period: PeriodPhrase | null, published: string | null): Time {
  const { from = null, to = null } = period?.days ?? {};
  if (published === null) return "unknown";
  if (from !== null && from > published) return "future";
  return to !== null && to <= published ? "past" : "unknown";
}

/** How much of the sentence before a figure is looked at. */
const LEAD = 80;
/** 左右 */
const LONGEST_BOUND = 2;
