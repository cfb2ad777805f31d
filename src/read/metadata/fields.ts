/** The fields around the text, each with the evidence that it was read from. */
import type { Credit, Evidence } from "../../record";
import type { ArticleCopy } from "../copies/article-copy";
import { dayOf, isWithoutYear, precision, withYear } from "../line/dates";
import { readLine } from "../line/metadata-line";
import { toSimplified } from "../line/simplified";
import { halfWidth } from "../line/text";
import type { Address } from "../page/address";
import type { Block } from "../page/blocks";
import type { EvidenceLine } from "./evidence-lines";

export interface Field<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

interface Dated {
  readonly date: string;
  readonly evidence: EvidenceLine;
}

/** The printed day of publication, else that of a change; the address, which can be a day off, only where none is printed. */
export function readPublishedAt(lines: readonly EvidenceLine[], address: Address): Field<string> | null {
  const dated = lines.flatMap((evidence): Dated[] => {
    const date = evidence.line.date === null ? null : withYearOf(evidence.line.date, address);
    return date === null ? [] : [{ date, evidence }];
  });
  const published = dated.filter(({ evidence }) => !evidence.line.isUpdate);
  const best = mostPrecise(published) ?? mostPrecise(dated);
  if (!best)
    return address.day === null ? null : { value: address.day, evidence: { text: address.url, from: "address" } };
  const others = published.filter(({ date }) => dayOf(date) !== dayOf(best.date));
  return {
    value: best.date,
    evidence: evidenceFrom(
      best.evidence,
      others.map(({ evidence }) => evidence),
    ),
  };
}

/** The address gives a printed `11-10 18:11` its year. */
function withYearOf(date: string, { day }: Address): string | null {
  if (!isWithoutYear(date)) return date;
  return day === null ? null : withYear(date, day);
}

const PLACES = ["over", "under", "apart"] as const;

/** Of the first place that has a day; the other places only say it more precisely. Of equally precise ones the first. */
function mostPrecise(dated: readonly Dated[]): Dated | null {
  const place = PLACES.find((place) => dated.some(({ evidence }) => evidence.place === place));
  const best = firstMostPrecise(dated.filter(({ evidence }) => evidence.place === place));
  return best && firstMostPrecise([best, ...dated.filter(({ date }) => dayOf(date) === dayOf(best.date))]);
}

function firstMostPrecise(dated: readonly Dated[]): Dated | null {
  return dated.reduce<Dated | null>((a, b) => (a && precision(a.date) >= precision(b.date) ? a : b), null);
}

/** A labelled outlet before one that only stands beside a day, then `（来源：宁波日报）` where the text ends. */
export function readSource(
  lines: readonly EvidenceLine[],
  blocks: readonly Block[],
  { blocks: body }: ArticleCopy,
): Field<string> | null {
  const named = lines.filter(({ line }) => line.source !== null);
  const best = named.find(({ line }) => line.labels.includes("source")) ?? named[0];
  const value = best?.line.source ?? null;
  if (!best || value === null) return sourceInBrackets(blocks[body.at(-1) ?? -1]);
  return {
    value,
    evidence: evidenceFrom(
      best,
      named.filter(({ line }) => line.source !== value),
    ),
  };
}

const LAST_BRACKET = /[(（](?<line>[^()（）]{4,60})[)）]$/u;

function sourceInBrackets(last: Block | undefined): Field<string> | null {
  const text = LAST_BRACKET.exec(last?.text ?? "")?.groups?.line;
  const source = text === undefined ? null : readLine(text, toSimplified(halfWidth(text))).metadata?.source;
  return text === undefined || source == null ? null : { value: source, evidence: { text, from: "last paragraph" } };
}

/** Whoever any copy names, in order; an editor is never the author. */
export function readEditors(lines: readonly EvidenceLine[]): Field<string[]> | null {
  const first = lines.find(({ line }) => line.editors.length > 0);
  const editors = [...new Set(lines.flatMap(({ line }) => line.editors))];
  return first ? { value: editors, evidence: evidenceFrom(first, []) } : null;
}

/** Each role once, with all that any copy names in it. */
export function readCredits(lines: readonly EvidenceLine[]): Credit[] {
  const names = new Map<string, Set<string>>();
  for (const credit of lines.flatMap(({ line }) => line.credits)) {
    const known = names.get(credit.role) ?? new Set();
    names.set(credit.role, new Set([...known, ...credit.names]));
  }
  return [...names].map(([role, all]) => ({ role, names: [...all] }));
}

function evidenceFrom({ text, from }: EvidenceLine, others: readonly EvidenceLine[]): Evidence {
  const disagrees = others.map((other) => ({ text: other.text, from: other.from }));
  return { text, from, ...(disagrees.length > 0 && { disagrees }) };
}
